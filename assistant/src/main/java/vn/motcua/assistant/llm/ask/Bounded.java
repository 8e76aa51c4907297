package vn.motcua.assistant.llm.ask;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;

/// Holds a call to its limit, whatever the model does: it runs on a virtual thread of its own, which
/// is interrupted when the time is over or nobody waits any more.
final class Bounded {

  private Bounded() {}

  static String ask(LanguageModel model, Prompt prompt, Channel channel, Duration limit) {
    var call = new FutureTask<>(() -> model.ask(prompt, channel, limit));
    Thread.ofVirtual().name("model-" + prompt.step()).start(call);
    try {
      return call.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new LanguageModelUnavailable(Reason.LATE, "No answer within " + limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LanguageModelUnavailable(Reason.CANCELLED, "Nobody waits any more");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof LanguageModelUnavailable known
          ? known
          : new LanguageModelUnavailable(Reason.BROKEN, "The call failed");
    } finally {
      call.cancel(true);
    }
  }
}
