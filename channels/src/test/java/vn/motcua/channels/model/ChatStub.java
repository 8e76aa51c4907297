package vn.motcua.channels.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A model on this machine that speaks OpenAI's streaming interface, ten words evenly over a time,
/// on virtual threads: so that threads which are counted are not its own.
final class ChatStub implements AutoCloseable {

  private static final int WORDS = 10;
  private static final int BACKLOG = 2_000;

  private final ServerSocket server;
  private final Duration time;
  final AtomicInteger asked = new AtomicInteger();

  ChatStub(Duration time) throws IOException {
    this.time = time;
    this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:%d/v1".formatted(server.getLocalPort());
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      read(socket);
      asked.incrementAndGet();
      write(socket.getOutputStream());
    } catch (IOException | InterruptedException _) {
      // the client left
    }
  }

  private static void read(Socket socket) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    var length = 0;
    for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    for (var read = 0; read < length; ) {
      read += Character.toString(in.read()).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private void write(OutputStream out) throws IOException, InterruptedException {
    out.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    for (var word = 0; word < WORDS; word++) {
      Thread.sleep(time.dividedBy(WORDS)); // the time that a model takes
      out.write(event("{\"index\":0,\"delta\":{\"content\":\"từ \"}}", ""));
      out.flush();
    }
    out.write(event("{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}", ""));
    out.write(event("", ",\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":10}"));
    out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] event(String choice, String more) {
    return "data: {\"id\":\"1\",\"choices\":[%s]%s}\n\n"
        .formatted(choice, more)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
