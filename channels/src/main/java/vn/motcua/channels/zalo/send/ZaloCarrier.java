package vn.motcua.channels.zalo.send;

import java.time.Duration;
import java.util.List;
import vn.motcua.channels.outbox.Carrier;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.zalo.ZaloSettings;
import vn.motcua.channels.zalo.account.HttpCall.Answer;
import vn.motcua.channels.zalo.account.Tokens;

/// Brings messages to people through a Zalo Official Account.
public final class ZaloCarrier implements Carrier {

  /// Why nothing goes while there is no right to write.
  public static final String REAUTHORISE = "REAUTHORISE";

  private static final Duration UNTIL_AUTHORISED = Duration.ofSeconds(30);
  private static final Duration WHEN_BUSY = Duration.ofMinutes(1);
  private static final int OK = 200;
  private static final int TOO_MANY = 429;

  private final ZaloApi api;
  private final Tokens tokens;
  private final Limits limits;

  public ZaloCarrier(ZaloSettings settings, Tokens tokens) {
    this.api = new ZaloApi(settings.api(), settings.timeout());
    this.tokens = tokens;
    this.limits =
        new Limits(settings.window(), settings.quota(), settings.perSecond(), settings.pace());
  }

  @Override
  public Network network() {
    return Network.ZALO_OA;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public List<String> parts(Outgoing message) {
    return ZaloText.parts(message);
  }

  /// A token that Zalo refuses is renewed once, and the message sent with the new one.
  @Override
  public Outcome send(String address, String part) {
    var token = tokens.access();
    if (token.isEmpty()) {
      return unauthorised();
    }
    var answer = api.send(token.get(), address, part);
    if (!isRefusal(answer)) {
      return outcome(answer);
    }
    var renewed = tokens.instead(token.get());
    if (renewed.isEmpty()) {
      return unauthorised();
    }
    var second = api.send(renewed.get(), address, part);
    if (isRefusal(second)) {
      tokens.refused(REAUTHORISE + " " + code(second));
      return unauthorised();
    }
    return outcome(second);
  }

  private static Outcome unauthorised() {
    return new Outcome.Wait(REAUTHORISE, UNTIL_AUTHORISED);
  }

  private static boolean isRefusal(Answer answer) {
    return ZaloError.of(code(answer))
        .filter(error -> error.remedy() == Remedy.REAUTHORISE)
        .isPresent();
  }

  /// Zalo says 200 for its errors, too.
  private static int code(Answer answer) {
    return answer instanceof Answer.Came(_, var body) ? body.path("error").asInt(0) : 0;
  }

  private static Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.Failed(var reason) -> new Outcome.Retry(reason);
      case Answer.Came(var status, _) when status == TOO_MANY ->
          new Outcome.Wait("HTTP_429", WHEN_BUSY);
      case Answer.Came(var status, var body) when status != OK || !body.has("error") ->
          new Outcome.Retry("HTTP_" + status);
      case Answer.Came(_, var body) -> outcome(body.path("error").asInt(Integer.MIN_VALUE));
    };
  }

  private static Outcome outcome(int code) {
    if (code == 0) {
      return new Outcome.Sent();
    }
    var error = ZaloError.of(code);
    if (error.isEmpty()) {
      return new Outcome.Retry("ZALO_" + code);
    }
    var reason = error.get().name() + " " + code;
    return switch (error.get().remedy()) {
      case WAIT -> new Outcome.Wait(reason, error.get().pause());
      case RETRY -> new Outcome.Retry(reason);
      case STOP -> new Outcome.Stop(reason);
      case REAUTHORISE -> unauthorised();
    };
  }
}
