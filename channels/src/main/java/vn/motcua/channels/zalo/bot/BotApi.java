package vn.motcua.channels.zalo.bot;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.zalo.account.HttpCall;
import vn.motcua.channels.zalo.account.HttpCall.Answer;

/// The methods of the platform that are used. The token is part of their addresses, so none of these
/// is kept, told or logged.
///
/// Source: three open programs of 2026, one of them tried on a real bot; the platform's own pages
/// could not be read.
final class BotApi {

  /// Answers to a fetch come this much later than Zalo is asked to hold it, at the most.
  private static final Duration LATE = Duration.ofSeconds(10);

  private final HttpCall http;
  private final HttpCall fetching;
  private final String base;
  private final Duration poll;

  BotApi(BotSettings settings) {
    this.http = new HttpCall(settings.timeout());
    this.fetching = new HttpCall(settings.poll().plus(LATE));
    this.base = settings.api().toString().replaceFirst("/$", "") + "/bot" + settings.token() + "/";
    this.poll = settings.poll();
  }

  Answer send(String chat, String text) {
    return call(http, "sendMessage", Map.of("chat_id", chat, "text", text));
  }

  /// Shows that an answer is being written.
  Answer typing(String chat) {
    return call(http, "sendChatAction", Map.of("chat_id", chat, "action", "typing"));
  }

  /// The next event, one at the most; status 408 where there is none.
  Answer next() {
    return call(fetching, "getUpdates", Map.of("timeout", String.valueOf(poll.toSeconds())));
  }

  /// Has Zalo deliver events to `address`.
  Answer deliverTo(String address, String secret) {
    return call(http, "setWebhook", Map.of("url", address, "secret_token", secret));
  }

  /// Has Zalo deliver nothing, so that events can be fetched.
  Answer deliverNothing() {
    return call(http, "deleteWebhook", Map.of());
  }

  private Answer call(HttpCall by, String method, Map<String, String> body) {
    return by.answer(
        HttpRequest.newBuilder(URI.create(base + method))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    JsonMapper.shared().writeValueAsBytes(body))));
  }

  @Override
  public String toString() {
    return "BotApi";
  }
}
