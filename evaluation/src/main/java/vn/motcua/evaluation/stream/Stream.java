package vn.motcua.evaluation.stream;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.evaluation.answer.Server;

/// One answer that came as a stream.
///
/// @param status of the response; 0 where there was none
/// @param body all of it
/// @param took from the request to the end
record Stream(int status, String body, Duration took) {

  private static final Pattern LAST = Pattern.compile("(?m)^event: ?reply$");
  private static final Pattern BY_RULES = Pattern.compile("\"writtenBy\":\"rules\"");

  /// Asks `question`; completes when the stream ends, however it does.
  static CompletableFuture<Stream> open(Server server, Question question) {
    var began = System.nanoTime();
    return server
        .client()
        .sendAsync(server.streamed(question), BodyHandlers.ofString())
        .handle((response, failure) -> {
          var took = Duration.ofNanos(System.nanoTime() - began);
          return failure == null
              ? new Stream(response.statusCode(), response.body(), took)
              : new Stream(0, failure.toString(), took);
        });
  }

  /// Whether the whole reply came.
  boolean isComplete() {
    return status == 200 && LAST.matcher(body).find();
  }

  /// Whether a model wrote it.
  boolean isByModel() {
    return !BY_RULES.matcher(body).find();
  }
}
