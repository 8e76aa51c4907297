package vn.motcua.channels.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.operations.Meters;

/// Turns every failure into a problem detail. Nothing of an exception's text goes out or into the
/// log, because it may hold a person's words.
public final class Problems implements WebExceptionHandler, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int FRAMES = 15;

  private final JsonMapper json;
  private final Meters meters;

  public Problems(JsonMapper json, Meters meters) {
    this.json = json;
    this.meters = meters;
  }

  /// Before Spring Boot's own handler, which is at -1.
  @Override
  public int getOrder() {
    return -2;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    var response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    var refused = Diagnosis.of(failure);
    var body = json.writeValueAsBytes(detail(refused, failure, exchange.getRequest()));
    response.setStatusCode(HttpStatusCode.valueOf(refused.problem().status()));
    headers(response.getHeaders(), refused, failure);
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  /// The problem behind a failure, counted, and logged where it is ours.
  public ProblemDetail detail(Throwable failure, ServerHttpRequest request) {
    return detail(Diagnosis.of(failure), failure, request);
  }

  private ProblemDetail detail(Refused refused, Throwable failure, ServerHttpRequest request) {
    meters.refused(refused.problem().slug());
    if (refused.problem() == Problem.INTERNAL || refused.problem() == Problem.SEARCH_FAILED) {
      LOG.error("{}", whereabouts(failure));
    }
    return ProblemDetail.of(refused, inEnglish(request.getHeaders()));
  }

  private static void headers(HttpHeaders headers, Refused refused, Throwable failure) {
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.remove(HttpHeaders.ETAG);
    headers.setCacheControl("no-store");
    if (refused.retryAfter() > 0) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter()));
    }
    if (failure instanceof MethodNotAllowedException wrong) {
      headers.setAllow(wrong.getSupportedMethods());
    }
  }

  /// English only for those who ask for it before Vietnamese.
  public static boolean inEnglish(HttpHeaders headers) {
    try {
      var ranges = headers.getAcceptLanguage();
      return !ranges.isEmpty()
          && ranges.getFirst().getRange().startsWith(Locale.ENGLISH.getLanguage());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String whereabouts(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n  at ", failure.getClass().getName() + "\n  at ", ""));
  }
}
