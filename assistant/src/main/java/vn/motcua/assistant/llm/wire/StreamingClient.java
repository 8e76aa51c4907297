package vn.motcua.assistant.llm.wire;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// LangChain4j's client over the JDK's, which calls back instead of waiting. LangChain4j's parsers
/// read a stream until its end and so need a thread; they are not used.
record StreamingClient(HttpClient client, Framing framing)
    implements dev.langchain4j.http.client.HttpClient {

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("Answers are always streamed");
  }

  /// Returns at once. The listener hears of events as they come and then, once, of the end.
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var exchange = Exchange.current();
    if (exchange.isStopped()) {
      listener.onError(new CancellationException());
      return;
    }
    var handler = new Answering(framing, exchange, listener);
    var pending = client.sendAsync(translated(request), handler);
    exchange.hold(pending);
    var _ = pending.whenComplete((response, failure) -> end(handler, response, failure, listener));
  }

  private static void end(
      Answering handler,
      @Nullable HttpResponse<Void> response,
      @Nullable Throwable failure,
      ServerSentEventListener listener) {
    var refused = handler.refused();
    if (refused.isPresent()) {
      listener.onError(refused.get());
    } else if (response == null) {
      listener.onError(cause(failure));
    } else {
      listener.onClose();
    }
  }

  private static Throwable cause(@Nullable Throwable failure) {
    if (failure instanceof CompletionException wrapped && wrapped.getCause() != null) {
      return wrapped.getCause();
    }
    return failure == null ? new IllegalStateException("Neither answer nor failure") : failure;
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    var body = request.body() == null ? "" : request.body();
    var builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(body));
    request.headers().forEach((name, values) -> values.forEach(it -> builder.header(name, it)));
    return builder.build();
  }

  /// Gives every model the same client; how long to wait is settled elsewhere.
  record Builder(StreamingClient client) implements HttpClientBuilder {

    @Override
    public @Nullable Duration connectTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
      return client;
    }
  }
}
