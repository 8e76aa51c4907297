package vn.motcua.channels.model;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Consumer;
import vn.motcua.assistant.llm.trace.Call;

/// The figures of language models; all begin with `motcua.model.`.
public final class ModelMeters implements Consumer<Call> {

  private final MeterRegistry registry;

  public ModelMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void accept(Call call) {
    var outcome =
        call.failed() == null ? "answered" : call.failed().name().toLowerCase(Locale.ROOT);
    registry
        .timer("motcua.model.calls", "step", call.step(), "outcome", outcome)
        .record(call.took());
    registry
        .counter("motcua.model.tokens", "direction", "in")
        .increment((double) call.usage().tokensIn());
    registry
        .counter("motcua.model.tokens", "direction", "out")
        .increment((double) call.usage().tokensOut());
  }
}
