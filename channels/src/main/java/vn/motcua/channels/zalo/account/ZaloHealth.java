package vn.motcua.channels.zalo.account;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/// Tells operators whether we may write on Zalo, and renews that right before it ends. It is always
/// UP: a restart would mend nothing.
public final class ZaloHealth implements HealthIndicator {

  private final Tokens tokens;

  public ZaloHealth(OfficialAccount account) {
    this.tokens = account.tokens();
  }

  @Override
  public Health health() {
    var standing = tokens.standing();
    var health = Health.up().withDetail("authorised", standing.authorised());
    if (standing.expiresAt() != null) {
      health.withDetail("expiresAt", standing.expiresAt());
    }
    return standing.fault().isEmpty()
        ? health.build()
        : health.withDetail("mustAuthorise", standing.fault()).build();
  }

  @Scheduled(fixedDelayString = "PT5M")
  void renew() {
    tokens.upkeep();
  }
}
