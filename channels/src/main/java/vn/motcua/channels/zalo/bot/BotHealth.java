package vn.motcua.channels.zalo.bot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Tells operators how it stands with the bot and what its plan allows. It is always UP: a restart
/// would mend nothing.
public final class BotHealth implements HealthIndicator {

  private final Bot bot;

  public BotHealth(Bot bot) {
    this.bot = bot;
  }

  @Override
  public Health health() {
    var standing = bot.standing();
    var health =
        Health.up()
            .withDetail("for", "pilots")
            .withDetail("polling", standing.polling())
            .withDetail("sentSinceStart", standing.sent())
            .withDetail("peopleOfBasicPlan", Bot.PEOPLE)
            .withDetail("messagesAMonthOfBasicPlan", Bot.MESSAGES_A_MONTH);
    return standing.fault().isEmpty()
        ? health.build()
        : health.withDetail("fault", standing.fault()).build();
  }
}
