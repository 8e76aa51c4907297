package vn.motcua.channels.zalo.bot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// What an operator sets for a bot of Zalo's Bot Platform; `application.yml` says more of each.
///
/// @param on whether there is a bot
/// @param token of the bot; it is part of every address that is called, so no address is ever logged
/// @param polling whether messages are fetched; else Zalo delivers them
/// @param secret that comes with what is delivered, 8 to 256 characters
/// @param webhook https address at which Zalo delivers, told to Zalo at every start; empty: somebody
///     tells Zalo
/// @param typing whether people see that an answer is being written
/// @param api where the platform is
/// @param body largest event
/// @param perSecond messages a second of the whole bot
/// @param pace the least time between two messages to one person
/// @param timeout how long one call may take
/// @param poll how long Zalo holds a fetch until there is something
@Validated
@ConfigurationProperties("motcua.zalo.bot")
public record BotSettings(
    boolean on,
    String token,
    boolean polling,
    String secret,
    String webhook,
    boolean typing,
    URI api,
    DataSize body,
    @Min(1) @Max(1000) int perSecond,
    @DurationMin Duration pace,
    @DurationMin(millis = 1) Duration timeout,
    @DurationMin(seconds = 1) Duration poll) {

  /// What can stand in an address as it is; a token that cannot would be repeated in a message.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:._-]{8,300}");

  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{8,256}");

  public BotSettings {
    if (on && !TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "motcua.zalo.bot.token must be 8 to 300 letters, digits, ':', '.', '_' or '-'");
    }
    if (on && !polling && !SECRET.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "motcua.zalo.bot.secret must be 8 to 256 visible ASCII characters, unless polling is on");
    }
    if (!webhook.isEmpty() && !webhook.startsWith("https://")) {
      throw new IllegalArgumentException("motcua.zalo.bot.webhook must be an https address");
    }
  }

  /// Without the secrets, since settings get into logs.
  @Override
  public String toString() {
    return "BotSettings[%s, %s]".formatted(on ? "on" : "off", polling ? "polling" : "webhook");
  }
}
