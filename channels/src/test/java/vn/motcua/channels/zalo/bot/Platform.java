package vn.motcua.channels.zalo.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.unit.DataSize;

/// Stands for Zalo's platform: gives the answers that were prepared, then 408, and notes what was
/// called.
final class Platform implements AutoCloseable {

  static final String TOKEN = "123456:made-up-token";
  static final String SECRET = "made-up-secret";
  static final String TEXT =
      """
      {"ok":true,"result":{"event_name":"message.text.received","message":{
        "from":{"id":"u1","display_name":"Người Mẫu","is_bot":false},
        "chat":{"id":"c1","chat_type":"PRIVATE"},
        "message_id":"m1","date":1760000000000,"text":"xin chào"}}}\
      """;

  /// An answer.
  record Answer(int status, String body) {}

  final List<String> calls = new CopyOnWriteArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final HttpServer server;

  Platform() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  synchronized void prepare(int status, String body) {
    answers.add(new Answer(status, body));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(exchange.getRequestURI() + " " + body);
    var answer = next();
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private synchronized Answer next() {
    var prepared = answers.poll();
    return prepared == null ? new Answer(408, "{\"ok\":false,\"error_code\":408}") : prepared;
  }

  BotSettings settings(boolean polling) {
    return new BotSettings(
        true,
        TOKEN,
        polling,
        SECRET,
        "",
        false,
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        DataSize.ofKilobytes(32),
        5,
        Duration.ZERO,
        Duration.ofSeconds(10),
        Duration.ofSeconds(1));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
