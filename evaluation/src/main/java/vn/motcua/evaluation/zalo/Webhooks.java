package vn.motcua.evaluation.zalo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// Delivers events as Zalo does, signed. People, account and keys are made up.
final class Webhooks implements AutoCloseable {

  static final String APP = "1100000000000000011";
  static final String ACCOUNT = "3300000000000000033";
  static final String SECRET = "khóa-ký-tự-đặt";

  private static final int PEOPLE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI address;

  Webhooks(URI server) {
    this.address = server.resolve("/webhooks/zalo/oa");
  }

  /// The event in which somebody writes message `number`.
  static String event(int number, long millis) {
    return """
    {"app_id":"%s","user_id_by_app":"44","event_name":"user_send_text","timestamp":"%d",\
    "sender":{"id":"22%017d"},"recipient":{"id":"%s"},\
    "message":{"msg_id":"tudat%d","text":"tin số %d"}}\
    """
        .formatted(APP, millis, number % PEOPLE, ACCOUNT, number, number);
  }

  /// Delivers a body with the signature that it should have.
  CompletableFuture<Integer> send(String body, long millis) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return send(bytes, "mac=" + signature(APP, bytes, Long.toString(millis)));
  }

  CompletableFuture<Integer> send(byte[] body, String signature) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-ZEvent-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client.sendAsync(request, BodyHandlers.discarding()).thenApply(it -> it.statusCode());
  }

  static String signature(String app, byte[] body, String timestamp) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(app.getBytes(StandardCharsets.UTF_8));
      digest.update(body);
      digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
      digest.update(SECRET.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
