package vn.motcua.evaluation.safety.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.evaluation.safety.play.Asked;
import vn.motcua.evaluation.safety.play.Personality.Manner;
import vn.motcua.evaluation.safety.play.Played;
import vn.motcua.evaluation.safety.stub.Exchange;

/// A real model, and what it was sent. Thread-safe, for one question after the other.
public final class Recording implements LanguageModel {

  private final LanguageModel model;
  private final List<Exchange> exchanges = new ArrayList<>(); // guarded by itself

  public Recording(LanguageModel model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public boolean isReady(Channel channel) {
    return model.isReady(channel);
  }

  @Override
  public String ask(Prompt prompt, Channel channel, Duration limit) {
    var begun = System.nanoTime();
    try {
      var answer = model.ask(prompt, channel, limit);
      keep(prompt, answer, begun);
      return answer;
    } catch (LanguageModelUnavailable e) {
      keep(prompt, "", begun);
      throw e;
    }
  }

  private void keep(Prompt prompt, String answer, long begun) {
    var asked = Asked.of(prompt.system(), prompt.user());
    synchronized (exchanges) {
      exchanges.add(new Exchange(asked, new Played(answer, List.of()), Manner.PROMPT, begun));
    }
  }

  /// What passed since it was last taken, in order.
  public List<Exchange> take() {
    synchronized (exchanges) {
      var passed = List.copyOf(exchanges);
      exchanges.clear();
      return passed;
    }
  }
}
