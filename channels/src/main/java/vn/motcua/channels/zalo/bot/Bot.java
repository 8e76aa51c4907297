package vn.motcua.channels.zalo.bot;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.inbox.Inbox;
import vn.motcua.channels.zalo.account.HttpCall.Answer;

/// A bot, and how it stands with it.
public final class Bot {

  /// What the basic plan allows, by one source of 2026.
  public static final int PEOPLE = 50;

  /// Messages a month, by the same source.
  public static final int MESSAGES_A_MONTH = 3_000;

  private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

  private final BotSettings settings;
  private final BotApi api;
  private final BotIntake intake;
  private volatile String fault = "";
  private final AtomicLong sent = new AtomicLong();

  public Bot(BotSettings settings, Inbox inbox) {
    this.settings = settings;
    this.api = new BotApi(settings);
    this.intake = new BotIntake(inbox, api, settings.typing());
  }

  /// How it stands, without secrets.
  ///
  /// @param polling whether events are fetched
  /// @param fault what keeps it from working; empty where nothing does
  /// @param sent messages since the start of this process
  public record Standing(boolean polling, String fault, long sent) {}

  /// How it stands.
  public Standing standing() {
    return new Standing(settings.polling(), fault, sent.get());
  }

  BotSettings settings() {
    return settings;
  }

  BotApi api() {
    return api;
  }

  BotIntake intake() {
    return intake;
  }

  /// Tells Zalo how events are to come, where that is for us to tell; true unless it refused.
  boolean connect() {
    if (settings.polling()) {
      return noted("deleteWebhook", api.deliverNothing());
    }
    return settings.webhook().isEmpty()
        || noted("setWebhook", api.deliverTo(settings.webhook(), settings.secret()));
  }

  /// Notes what a call came to.
  boolean noted(String method, Answer answer) {
    var why =
        switch (answer) {
          case Answer.Failed(var reason) -> method + " " + reason;
          case Answer.Came(_, var body) when body.path("ok").asBoolean(false) -> "";
          case Answer.Came(var status, var body) ->
              method + " " + body.path("error_code").asInt(status);
        };
    if (!why.equals(fault) && !why.isEmpty()) {
      LOG.warn("The Zalo bot does not work: {}", why);
    }
    fault = why;
    return why.isEmpty();
  }

  /// Notes that a message went.
  void sentOne() {
    sent.incrementAndGet();
  }
}
