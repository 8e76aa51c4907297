package vn.motcua.assistant.llm.connect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// An endpoint on this machine that does what no decent server does. Each connection gets the next
/// behaviour, the last one for good.
final class RawEndpoint implements AutoCloseable {

  static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

  private final ServerSocket server;
  private final List<Behaviour> behaviours;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final CountDownLatch left = new CountDownLatch(1);

  interface Behaviour {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  RawEndpoint(Behaviour... behaviours) throws IOException {
    this.behaviours = List.of(behaviours);
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  URI url() {
    return URI.create("http://127.0.0.1:%d/v1".formatted(server.getLocalPort()));
  }

  /// Connections so far.
  int connections() {
    return open.size();
  }

  /// Waits until the client has closed a connection.
  void awaitLeave() throws InterruptedException {
    left.await();
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        var behaviour = behaviours.get(Math.min(open.size(), behaviours.size() - 1));
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket, behaviour));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket socket, Behaviour behaviour) {
    try (socket) {
      readHead(socket);
      Thread.ofVirtual().start(() -> noticeLeave(socket));
      behaviour.answer(socket.getOutputStream());
    } catch (IOException | InterruptedException _) {
      // the client left
    }
  }

  private static void readHead(Socket socket) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    var length = 0;
    for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    for (var read = 0; read < length; ) {
      var letter = in.read();
      read += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private void noticeLeave(Socket socket) {
    try {
      while (socket.getInputStream().read() >= 0) {
        // nothing more is expected
      }
    } catch (IOException _) {
      // reset
    }
    left.countDown();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// An event of a chat that adds `text`.
  static String delta(String text) {
    return "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + text
        + "\"}}]}\n\n";
  }

  /// The events that end a chat.
  static String end() {
    return """
    data: {"id":"1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

    data: {"id":"1","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3,"total_tokens":10}}

    data: [DONE]

    """;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
