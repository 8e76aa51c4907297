package vn.motcua.channels.problem;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import vn.motcua.assistant.retrieve.found.SearchFailed;

/// Says of any failure what was wrong with the request, if it was the request.
final class Diagnosis {

  private static final int RETRY_SECONDS = 5;

  private Diagnosis() {}

  static Refused of(Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused;
      case RejectedExecutionException _ -> Refused.forNow(Problem.BUSY, RETRY_SECONDS);
      case TimeoutException _ -> Refused.forNow(Problem.BUSY, RETRY_SECONDS);
      case SearchFailed _ -> Refused.forNow(Problem.SEARCH_FAILED, RETRY_SECONDS);
      case Throwable _ when tooLarge(failure) -> Refused.because(Problem.TOO_LARGE);
      case UnsupportedMediaTypeStatusException _ -> Refused.because(Problem.UNSUPPORTED_TYPE);
      case NotAcceptableStatusException _ -> Refused.because(Problem.NOT_ACCEPTABLE);
      case MethodNotAllowedException _ -> Refused.because(Problem.METHOD_NOT_ALLOWED);
      case ServerWebInputException _ -> input(failure);
      case ResponseStatusException status -> Refused.because(ofStatus(status));
      default -> Refused.because(Problem.INTERNAL);
    };
  }

  /// Reading a body may fail because we refused to read more of it.
  private static Refused input(Throwable failure) {
    return failure.getCause() instanceof Refused refused
        ? refused
        : Refused.because(Problem.MALFORMED_JSON);
  }

  private static boolean tooLarge(Throwable failure) {
    return failure instanceof DataBufferLimitException
        || failure.getCause() instanceof DataBufferLimitException;
  }

  private static Problem ofStatus(ResponseStatusException failure) {
    var status = failure.getStatusCode().value();
    return switch (status) {
      case 404 -> Problem.NOT_FOUND;
      case 413 -> Problem.TOO_LARGE;
      default -> status < 500 ? Problem.BAD_REQUEST : Problem.INTERNAL;
    };
  }
}
