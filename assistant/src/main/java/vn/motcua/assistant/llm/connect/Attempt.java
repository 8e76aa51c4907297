package vn.motcua.assistant.llm.connect;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Usage;
import vn.motcua.assistant.llm.wire.AnswerTooLong;
import vn.motcua.assistant.llm.wire.EndpointRefused;
import vn.motcua.assistant.llm.wire.Exchange;

/// Collects one answer and says what became of it. What failures say is ours: the texts of others
/// may repeat what was sent.
final class Attempt implements StreamingChatResponseHandler {

  private static final int TOO_MANY = 429;
  private static final int TIMED_OUT = 408;
  private static final int BROKEN_INSIDE = 500;

  private final Prompt prompt;
  private final Exchange exchange;
  private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
  private final AtomicLong written = new AtomicLong(); // tokens, estimated

  Attempt(Prompt prompt, Exchange exchange) {
    this.prompt = prompt;
    this.exchange = exchange;
  }

  @Override
  public void onPartialResponse(String part) {
    written.addAndGet(Usage.estimate(part));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    whole.complete(response);
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  /// Waits for it.
  ///
  /// @throws AttemptFailed if it does not come, or not whole
  Answer answer(Watch watch) {
    try {
      return checked(watch.wait(whole));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw AttemptFailed.forGood(Reason.CANCELLED, "nobody waits for it any more", usage());
    } catch (TimeoutException e) {
      throw AttemptFailed.forGood(Reason.LATE, String.valueOf(e.getMessage()), usage());
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /// An answer that was cut off is none: what it lacks may be what matters.
  private Answer checked(ChatResponse response) {
    var finish = response.finishReason();
    var text = response.aiMessage().text();
    if (finish != FinishReason.STOP && finish != FinishReason.OTHER) {
      throw broken("the answer ended early: " + finish);
    }
    if (text == null || text.isBlank()) {
      throw broken("the answer is empty");
    }
    return new Answer(text, usage(response.tokenUsage()));
  }

  private Usage usage(@Nullable TokenUsage counted) {
    if (counted == null || counted.inputTokenCount() == null) {
      return usage();
    }
    var out = Objects.requireNonNullElse(counted.outputTokenCount(), 0);
    return new Usage(counted.inputTokenCount(), out);
  }

  /// Nothing was used where not a word came: then the model may have read, but nobody knows.
  private Usage usage() {
    return exchange.isBegun()
        ? new Usage(Usage.atMost(prompt).tokensIn(), written.get())
        : Usage.NONE;
  }

  /// What `failure` means.
  AttemptFailed failure(Throwable failure) {
    var refused = cause(failure, EndpointRefused.class);
    if (refused.isPresent()) {
      return refused(refused.get());
    }
    var network = cause(failure, IOException.class);
    if (network.isPresent() && !exchange.isBegun() && !(network.get() instanceof AnswerTooLong)) {
      return AttemptFailed.forNow(
          Reason.BROKEN, "no connection: " + kind(network.get()), Optional.empty());
    }
    return broken(kind(network.<Throwable>map(it -> it).orElse(failure)));
  }

  private static AttemptFailed refused(EndpointRefused refused) {
    var status = refused.statusCode();
    var message = "HTTP status " + status;
    if (status == TOO_MANY) {
      return AttemptFailed.forNow(Reason.BUSY, message, refused.retryAfter());
    }
    return status >= BROKEN_INSIDE || status == TIMED_OUT
        ? AttemptFailed.forNow(Reason.BROKEN, message, refused.retryAfter())
        : AttemptFailed.forGood(Reason.BROKEN, message, Usage.NONE);
  }

  private AttemptFailed broken(String message) {
    return AttemptFailed.forGood(Reason.BROKEN, message, usage());
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  private static String kind(Throwable failure) {
    var cause =
        failure instanceof ExecutionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause.getClass().getSimpleName();
  }
}
