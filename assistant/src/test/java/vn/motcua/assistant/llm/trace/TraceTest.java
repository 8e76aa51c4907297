package vn.motcua.assistant.llm.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.attempt.Usage;

class TraceTest {

  private final Trace trace = new Trace(3, _ -> {});

  @Test
  void keepsTheNewestCalls() {
    for (var step : List.of("a", "b", "c", "d")) {
      trace.add(call(step));
    }

    assertThat(trace.calls()).extracting(Call::step).containsExactly("d", "c", "b");
  }

  @Test
  void saysOfACallWhatWasNotUsedOfIt() {
    trace.add(call("write"));
    trace.add(call("write"));
    trace.add(call("understand"));

    trace.dropped("write", "a figure without its token");
    trace.dropped("write", "no passage supports it");

    assertThat(trace.calls())
        .extracting(Call::dropped)
        .containsExactly(
            List.of(), List.of("a figure without its token", "no passage supports it"), List.of());
  }

  @Test
  void blamesNobodyElsesCall() throws InterruptedException {
    Thread.ofVirtual().start(() -> trace.add(call("write"))).join();

    trace.dropped("write", "a figure without its token");

    assertThat(trace.calls().getFirst().dropped()).isEmpty();
  }

  private static Call call(String step) {
    return new Call(
        Instant.EPOCH, step, 1, Channel.WEB, "{}", Usage.NONE, Duration.ZERO, null, "", List.of());
  }
}
