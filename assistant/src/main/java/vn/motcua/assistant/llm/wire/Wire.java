package vn.motcua.assistant.llm.wire;

import dev.langchain4j.http.client.HttpClientBuilder;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The connections to an endpoint. Redirects are not followed: they could take texts and the key
/// elsewhere. What is to be done when bytes arrive is done on virtual threads.
public final class Wire implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("model-", 1).factory());
  private final HttpClient client;

  /// @param connecting how long to wait for a connection
  public Wire(Duration connecting) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // some servers stumble over the offer of HTTP/2
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connecting)
            .executor(threads)
            .build();
  }

  /// What LangChain4j's models build their client with.
  public HttpClientBuilder client(Framing framing) {
    return new StreamingClient.Builder(new StreamingClient(client, framing));
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdownNow();
  }
}
