package vn.motcua.channels.zalo.account;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.zalo.ZaloSettings;
import vn.motcua.channels.zalo.account.HttpCall.Answer;

/// Zalo's OAuth v4: a code, or a refresh token, for a pair of tokens.
final class TokenEndpoint {

  private static final String PATH = "/v4/oa/access_token";
  private static final long LONGEST_LIFE = Duration.ofDays(90).toSeconds();
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAILS = 500;

  /// What came of asking.
  sealed interface Reply {

    /// A new pair. The old one is used up.
    record Given(Pair pair) implements Reply {}

    /// Zalo says no; asking again will not help.
    record Refused(String reason) implements Reply {}

    /// No word that can be relied on; asking again may help.
    record Unavailable(String reason) implements Reply {}
  }

  private final HttpCall http;
  private final URI address;
  private final String appId;
  private final String secret;
  private final Clock clock;

  TokenEndpoint(ZaloSettings settings, Clock clock) {
    this.http = new HttpCall(settings.timeout());
    this.address = settings.oauth().resolve(PATH);
    this.appId = settings.appId();
    this.secret = settings.appSecret();
    this.clock = clock;
  }

  Reply byCode(String code, String verifier) {
    return ask(Map.of("grant_type", "authorization_code", "code", code, "code_verifier", verifier));
  }

  Reply byRefresh(String refresh) {
    return ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
  }

  private Reply ask(Map<String, String> fields) {
    var form = new TreeMap<>(fields);
    form.put("app_id", appId);
    return switch (http.answer(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("secret_key", secret)
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))))) {
      case Answer.Failed(var reason) -> new Reply.Unavailable(reason);
      case Answer.Came(var status, var body) -> read(status, body);
    };
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each ->
            each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// No list of its errors was found: what is no pair is a refusal, unless the server itself fails.
  private Reply read(int status, JsonNode body) {
    var access = body.path("access_token").asString("");
    var refresh = body.path("refresh_token").asString("");
    if (!access.isEmpty() && !refresh.isEmpty()) {
      var now = clock.instant();
      var life = Math.clamp(body.path("expires_in").asLong(0), 0, LONGEST_LIFE);
      return new Reply.Given(new Pair(access, refresh, now.plusSeconds(life), now, ""));
    }
    return status >= SERVER_FAILS || status == TOO_MANY || body.isMissingNode()
        ? new Reply.Unavailable("HTTP_" + status)
        : new Reply.Refused("ZALO_" + body.path("error").asInt(0));
  }
}
