package vn.motcua.assistant.llm.wire;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// The body of an answer: bytes become lines, lines events, and each event is told as it comes.
/// An answer of more than [#LONGEST] bytes is given up.
final class EventBody implements BodySubscriber<Void>, ServerSentEventParsingHandle {

  /// In bytes: each token comes in some 300 bytes of JSON, and no step asks for 5,000.
  static final long LONGEST = 2L << 20;

  private final Framing.Lines lines;
  private final Exchange exchange;
  private final ServerSentEventListener listener;
  private final ServerSentEventContext context = new ServerSentEventContext(this);
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private Flow.@Nullable Subscription subscription;

  EventBody(Framing framing, Exchange exchange, ServerSentEventListener listener) {
    this.lines = framing.lines();
    this.exchange = exchange;
    this.listener = listener;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    try {
      for (var buffer : bytes) {
        length += buffer.remaining();
        if (length > LONGEST) {
          throw new AnswerTooLong();
        }
        read(buffer);
      }
    } catch (IOException | RuntimeException e) {
      cancel();
      end.completeExceptionally(e);
    }
  }

  /// No byte of a letter of several bytes looks like the end of a line.
  private void read(ByteBuffer buffer) {
    while (buffer.hasRemaining() && !end.isDone()) {
      var letter = buffer.get();
      if (letter == '\n') {
        endLine();
      } else {
        line.write(letter);
      }
    }
  }

  private void endLine() {
    var text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    lines.add(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, this::tell);
  }

  private void tell(ServerSentEvent event) {
    exchange.sign();
    listener.onEvent(event, context);
  }

  @Override
  public void onError(Throwable failure) {
    end.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    try {
      if (line.size() > 0) {
        endLine();
      }
      lines.end(this::tell);
      end.complete(null);
    } catch (RuntimeException e) {
      end.completeExceptionally(e);
    }
  }

  @Override
  public void cancel() {
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public boolean isCancelled() {
    return end.isCompletedExceptionally();
  }
}
