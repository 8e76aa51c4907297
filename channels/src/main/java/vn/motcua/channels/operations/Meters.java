package vn.motcua.channels.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.assistant.conversation.Reply;

/// The figures operators watch; all begin with `motcua.`.
public final class Meters {

  private static final Logger LOG = LoggerFactory.getLogger(Meters.class);

  private final MeterRegistry registry;
  private final Timer answering;

  public Meters(MeterRegistry registry) {
    this.registry = registry;
    this.answering =
        Timer.builder("motcua.answer.time")
            .description("Time to work out a reply, without waiting and network")
            .publishPercentileHistogram()
            .register(registry);
  }

  /// Works out a reply, and counts and times it.
  public Reply answering(Supplier<Reply> work) {
    var begun = Timer.start(registry);
    var reply = work.get();
    begun.stop(answering);
    registry
        .counter("motcua.replies", "status", lower(reply.status()), "intent", lower(reply.intent()))
        .increment();
    return reply;
  }

  /// A request was refused.
  ///
  /// @param reason short name of the problem
  public void refused(String reason) {
    registry.counter("motcua.refused", "reason", reason).increment();
  }

  /// A citizen reported something new.
  public void reported(Enum<?> kind) {
    registry.counter("motcua.reports", "kind", lower(kind)).increment();
  }

  /// Statements were kept from people because their sources do not bear them out. Each is a defect
  /// of ours; what they said may repeat a person's words, so only their number is told.
  public void defects(List<String> faults) {
    registry.counter("motcua.defects").increment(faults.size());
    LOG.warn("{} statements without support were kept back", faults.size());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
