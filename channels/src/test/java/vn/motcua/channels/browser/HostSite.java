package vn.motcua.channels.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody else's web site, with a strict policy, that embeds the assistant with one line.
final class HostSite implements AutoCloseable {

  private final HttpServer server;
  private final AtomicInteger pages = new AtomicInteger();

  HostSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// Publishes a page and gives its address.
  ///
  /// @param application origin of the assistant
  /// @param attributes of the script's element
  String page(String application, String attributes) {
    var path = "/" + pages.incrementAndGet();
    var page =
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head><title>Xã A</title><script src="%s/widget.js" %s async></script></head>
        <body><main><h1>Xã A</h1></main></body>
        </html>
        """
            .formatted(application, attributes);
    var policy =
        "default-src 'self'; script-src 'self' %1$s; connect-src %1$s".formatted(application);
    server.createContext(path, exchange -> send(exchange, page, policy));
    return origin() + path;
  }

  private static void send(HttpExchange exchange, String page, String policy) throws IOException {
    try (exchange) {
      var body = page.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
