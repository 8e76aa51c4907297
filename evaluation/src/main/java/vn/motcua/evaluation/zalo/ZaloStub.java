package vn.motcua.evaluation.zalo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Zalo's API for messages and tokens, made up: it fails a share of calls in the ways that Zalo is
/// said to, and takes each refresh token once. What it answers an error to was not delivered.
final class ZaloStub implements AutoCloseable {

  private static final Pattern REFRESH = Pattern.compile("refresh_token=(?!&)([^&]+)");
  private static final Duration HELD = Duration.ofSeconds(6);

  /// Ways to fail, drawn with these weights. Codes that stop a message for good are left out, since
  /// such a message is not answered by right; so is -32, which stops the whole account for a minute.
  private enum Fault {
    SENDING_FAILED(41),
    SERVER_ERROR(20),
    RESET(20),
    NO_ANSWER(10),
    TOKEN_ENDED(9);

    private final int weight;

    Fault(int weight) {
      this.weight = weight;
    }
  }

  private final HttpServer server;
  private final Deliveries deliveries = new Deliveries();
  private final double failing;
  private final Random random;
  private int pairs;
  private int failed;

  /// The pair whose access token ended before its time; its refresh token is good.
  private int ended = -1;

  /// @param failing share of calls that fail
  ZaloStub(double failing, long seed) {
    this.failing = failing;
    this.random = new Random(seed);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v4/oa/access_token", this::token);
    server.createContext("/v3.0/oa/message/cs", this::message);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /// Calls that were made to fail.
  synchronized int failed() {
    return failed;
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    answer(exchange, 200, pair(form));
  }

  private synchronized String pair(String form) {
    var refresh = REFRESH.matcher(form);
    if (form.contains("grant_type=refresh_token")
        && !(refresh.find() && refresh.group(1).equals("R" + pairs))) {
      return "{\"error\":-14014,\"message\":\"made up: used refresh token\"}";
    }
    pairs++;
    return "{\"access_token\":\"A%d\",\"refresh_token\":\"R%d\",\"expires_in\":\"90000\"}"
        .formatted(pairs, pairs);
  }

  private void message(HttpExchange exchange) throws IOException {
    var body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
    if (!isToken(exchange.getRequestHeaders().getFirst("access_token"))) {
      answer(exchange, 200, error(-216));
      return;
    }
    switch (fault()) {
      case null -> deliver(exchange, body.path("message").path("text").asString(""));
      case SENDING_FAILED -> answer(exchange, 200, error(-200));
      case TOKEN_ENDED -> {
        endToken();
        answer(exchange, 200, error(-216));
      }
      case SERVER_ERROR -> answer(exchange, 500, "made up");
      case RESET -> exchange.close();
      case NO_ANSWER -> {
        LockSupport.parkNanos(HELD.toNanos());
        exchange.close();
      }
    }
  }

  private synchronized boolean isToken(@Nullable String given) {
    return ("A" + pairs).equals(given) && ended != pairs;
  }

  private synchronized void endToken() {
    ended = pairs;
  }

  private synchronized @Nullable Fault fault() {
    if (random.nextDouble() >= failing) {
      return null;
    }
    failed++;
    var left = random.nextInt(100);
    for (var fault : Fault.values()) {
      left -= fault.weight;
      if (left < 0) {
        return fault;
      }
    }
    throw new IllegalStateException("weights make a hundred");
  }

  private void deliver(HttpExchange exchange, String text) throws IOException {
    deliveries.delivered(text);
    answer(exchange, 200, "{\"error\":0,\"message\":\"Success\",\"data\":{\"message_id\":\"m\"}}");
  }

  private static String error(int code) {
    return "{\"error\":%d,\"message\":\"made up\"}".formatted(code);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
