package vn.motcua.evaluation.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;

/// A running assistant, asked over HTTP.
///
/// @param address its root, `http://localhost:8080`
/// @param client what sends
public record Server(URI address, HttpClient client) implements Answerer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// The server at `address`.
  public static Server at(URI address) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    return new Server(address, client);
  }

  /// The request that asks a question, for those who send it themselves.
  public HttpRequest request(Question question) {
    return request(question, "application/json");
  }

  /// The same for an answer that comes piece by piece.
  public HttpRequest streamed(Question question) {
    return request(question, "text/event-stream");
  }

  private HttpRequest request(Question question, String accepted) {
    return HttpRequest.newBuilder(address.resolve("/api/v1/ask"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", accepted)
        .POST(BodyPublishers.ofString(AskJson.write(question)))
        .build();
  }

  @Override
  public Reply ask(Question question) {
    var response = send(request(question));
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          "The server answered %d: %s".formatted(response.statusCode(), response.body()));
    }
    return ReplyJson.read(response.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + address, e);
    }
  }
}
