package vn.motcua.channels.zalo.bot;

import java.time.Duration;
import java.util.List;
import vn.motcua.channels.outbox.Carrier;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.zalo.account.HttpCall.Answer;
import vn.motcua.channels.zalo.send.ZaloText;

/// Brings messages to people through a bot. What its error codes mean beyond those of HTTP was not
/// found; a refusal of the token stops everything until somebody mends it.
public final class BotCarrier implements Carrier {

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final Duration WHEN_BUSY = Duration.ofMinutes(1);
  private static final Duration UNTIL_MENDED = Duration.ofMinutes(15);

  private final Bot bot;

  public BotCarrier(Bot bot) {
    this.bot = bot;
  }

  @Override
  public Network network() {
    return Network.ZALO_BOT;
  }

  /// No end of a time in which people may be answered is known.
  @Override
  public Limits limits() {
    var settings = bot.settings();
    return new Limits(Duration.ZERO, 0, settings.perSecond(), settings.pace());
  }

  @Override
  public List<String> parts(Outgoing message) {
    return ZaloText.parts(message);
  }

  @Override
  public Outcome send(String address, String part) {
    var answer = bot.api().send(address, part);
    return switch (answer) {
      case Answer.Failed(var reason) -> new Outcome.Retry(reason);
      case Answer.Came(_, var body) when body.path("ok").asBoolean(false) -> {
        bot.sentOne();
        yield new Outcome.Sent();
      }
      case Answer.Came(var status, var body) ->
          outcome(body.path("error_code").asInt(status), answer);
    };
  }

  private Outcome outcome(int code, Answer answer) {
    var reason = "BOT_" + code;
    return switch (code) {
      case TOO_MANY -> new Outcome.Wait(reason, WHEN_BUSY);
      case UNAUTHORISED, NOT_FOUND -> {
        bot.noted("sendMessage", answer);
        yield new Outcome.Wait(reason, UNTIL_MENDED);
      }
      case BAD_REQUEST, FORBIDDEN -> new Outcome.Stop(reason);
      default -> new Outcome.Retry(reason);
    };
  }
}
