package vn.motcua.channels.zalo.send;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.zalo.account.HttpCall;
import vn.motcua.channels.zalo.account.HttpCall.Answer;

/// Zalo's API for messages to people who wrote first: v3 `cs`.
final class ZaloApi {

  private static final String PATH = "/v3.0/oa/message/cs";

  private final HttpCall http;
  private final URI address;

  ZaloApi(URI base, Duration timeout) {
    this.http = new HttpCall(timeout);
    this.address = base.resolve(PATH);
  }

  /// Sends a text.
  ///
  /// @param token the access token
  /// @param user Zalo's id of the person
  Answer send(String token, String user, String text) {
    var body =
        JsonMapper.shared()
            .writeValueAsBytes(
                Map.of("recipient", Map.of("user_id", user), "message", Map.of("text", text)));
    return http.answer(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("access_token", token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }
}
