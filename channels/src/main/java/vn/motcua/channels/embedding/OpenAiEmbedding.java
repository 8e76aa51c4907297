package vn.motcua.channels.embedding;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.search.embedding.Embedding;
import vn.motcua.knowledge.search.embedding.EmbeddingUnavailable;

/// Vectors from an endpoint that speaks as OpenAI's `/v1/embeddings` does. Every text is masked
/// before it goes out. Redirects are not followed: they could take texts and the key elsewhere.
public final class OpenAiEmbedding implements Embedding, AutoCloseable {

  private static final int OK = 200;
  private static final char DELETE = 127;
  private static final String JSON = "application/json";

  /// In bytes: 1,000 vectors of 4,096 numbers, twenty bytes each.
  private static final long LONGEST_ANSWER = 80L << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // some servers stumble over the offer of HTTP/2
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI address;
  private final String key;
  private final String model;
  private final UnaryOperator<String> masking;

  /// @param url of the endpoint, with or without `/v1/embeddings`
  /// @param key sent as a bearer token; empty: none is
  /// @param model its name at the endpoint
  /// @param masking takes personal data out of texts
  /// @throws IllegalArgumentException if `url` is no http address or `key` no header
  public OpenAiEmbedding(String url, String key, String model, UnaryOperator<String> masking) {
    this.address = EndpointAddress.of(url);
    this.key = checked(key.strip());
    this.model = model;
    this.masking = masking;
  }

  /// The client would repeat a key that is no header in its message.
  private static String checked(String key) {
    if (!key.chars().allMatch(letter -> letter > ' ' && letter < DELETE)) {
      throw new IllegalArgumentException(
          "motcua.embedding.key must be of visible ASCII characters; see application.yml");
    }
    return key;
  }

  /// What its vectors depend on.
  public String space() {
    return address + " " + model;
  }

  @Override
  public List<float[]> vectors(List<String> texts, Duration patience) {
    var answer = answer(request(texts.stream().map(masking).toList()), patience);
    if (answer.statusCode() != OK) {
      throw new EmbeddingUnavailable("HTTP status " + answer.statusCode());
    }
    return EmbeddingJson.vectors(new ByteArrayInputStream(answer.body()), texts.size());
  }

  private HttpRequest request(List<String> texts) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", JSON)
            .header("Accept", JSON)
            .POST(BodyPublishers.ofByteArray(EmbeddingJson.request(model, texts)));
    return (key.isEmpty() ? request : request.header("Authorization", "Bearer " + key)).build();
  }

  /// A timeout of the request would end with the head of the answer, whose body may dribble.
  private HttpResponse<byte[]> answer(HttpRequest request, Duration patience) {
    var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);
    var pending = client.sendAsync(request, body);
    try {
      return pending.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      pending.cancel(true);
      throw new EmbeddingUnavailable("no answer within %d ms".formatted(patience.toMillis()), e);
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      throw new EmbeddingUnavailable("interrupted", e);
    } catch (ExecutionException e) {
      throw new EmbeddingUnavailable(kind(e.getCause()), e);
    }
  }

  /// The class alone: what network exceptions say may hold the address and more.
  private static String kind(@Nullable Throwable cause) {
    return cause == null ? "no answer" : cause.getClass().getSimpleName();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
