package vn.motcua.channels.zalo.account;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// One call of Zalo within one deadline, body included. Nothing of a failure is told but its kind:
/// messages of network exceptions may hold addresses, and bodies may repeat tokens. Redirects are
/// not followed, since they could take tokens elsewhere.
public final class HttpCall {

  private static final long LONGEST_ANSWER = 64 << 10;

  /// What came back.
  public sealed interface Answer {

    /// An answer.
    ///
    /// @param status of HTTP
    /// @param body its JSON; missing where it is none
    record Came(int status, JsonNode body) implements Answer {
      @Override
      public String toString() {
        return "Came[%d]".formatted(status);
      }
    }

    /// None that could be read. The call may have had its effect.
    record Failed(String reason) implements Answer {}
  }

  private final Duration timeout;
  private final HttpClient client;

  public HttpCall(Duration timeout) {
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /// Calls, and waits for the answer.
  public Answer answer(HttpRequest.Builder request) {
    var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);
    var pending = client.sendAsync(request.build(), body);
    try {
      return read(pending.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      pending.cancel(true);
      return new Answer.Failed("NO_ANSWER");
    } catch (InterruptedException _) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Failed("INTERRUPTED");
    } catch (ExecutionException e) {
      return new Answer.Failed(kind(e.getCause()));
    }
  }

  private static Answer read(HttpResponse<byte[]> response) {
    try {
      return new Answer.Came(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    } catch (JacksonException _) {
      return new Answer.Came(response.statusCode(), MissingNode.getInstance());
    }
  }

  private static String kind(@Nullable Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException _, ConnectException _ -> "NOT_REACHED";
      case IOException _ -> "CONNECTION_BROKE";
      case null, default -> "CALL_FAILED";
    };
  }
}
