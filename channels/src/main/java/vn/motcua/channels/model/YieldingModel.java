package vn.motcua.channels.model;

import java.time.Duration;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.channels.web.Workers;

/// A language model that lets others think while it is waited for.
public record YieldingModel(LanguageModel model) implements LanguageModel {

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public boolean isReady(Channel channel) {
    return model.isReady(channel);
  }

  /// @throws java.util.concurrent.CancellationException if the client has gone, which ends the whole
  ///     piece of work
  @Override
  public String ask(Prompt prompt, Channel channel, Duration limit) {
    return Workers.whileWaiting(() -> model.ask(prompt, channel, limit));
  }
}
