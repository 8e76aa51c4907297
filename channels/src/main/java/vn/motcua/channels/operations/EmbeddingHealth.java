package vn.motcua.channels.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.motcua.knowledge.search.embedding.Meaning;

/// Tells operators how it stands with embeddings. It is always UP: answers do not depend on them.
public final class EmbeddingHealth implements HealthIndicator {

  private final @Nullable Meaning meaning;

  /// @param meaning null where no embedding is set
  public EmbeddingHealth(@Nullable Meaning meaning) {
    this.meaning = meaning;
  }

  @Override
  public Health health() {
    if (meaning == null) {
      return Health.up().withDetail("on", false).build();
    }
    var state = meaning.state();
    var health =
        Health.up()
            .withDetail("on", true)
            .withDetail("ready", state.ready())
            .withDetail("failing", state.failing());
    return state.failing() ? health.withDetail("reason", state.reason()).build() : health.build();
  }
}
