package vn.motcua.channels.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.motcua.assistant.llm.limit.ModelState;

/// Tells operators how it stands with the language model. It is always UP: answers do not depend on
/// it.
public final class ModelHealth implements HealthIndicator {

  private final @Nullable RunningModel running;

  /// @param running null where none is set
  public ModelHealth(@Nullable RunningModel running) {
    this.running = running;
  }

  @Override
  public Health health() {
    if (running == null) {
      return Health.up().withDetail("state", word(ModelState.OFF)).build();
    }
    var health =
        Health.up()
            .withDetail("state", word(running.model().state()))
            .withDetail("model", running.model().name())
            .withDetail("outside", running.isOutside());
    return running.isOutside()
        ? health.withDetail("warning", RunningModel.WARNING).build()
        : health.build();
  }

  private static String word(ModelState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
