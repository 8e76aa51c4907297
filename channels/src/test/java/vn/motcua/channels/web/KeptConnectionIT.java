package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.RunningApplication;

/// Browsers send one request after the other on a connection that they keep. The next may come while
/// the server still ends the one before, above all when it has much to do.
class KeptConnectionIT extends RunningApplication {

  /// Answered by a worker, so that whatever comes with it has to wait.
  private static final String WORK = "GET /api/v1/fillings/nobody";

  /// Answered at once.
  private static final String QUICK = "GET /api/v1/widget";

  private static final int PATIENCE_MILLIS = 10_000;

  @Test
  void readsOnAfterARequestThatHadToWait() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);

      send(socket, WORK, QUICK);
      assertThat(status(socket)).endsWith("404 Not Found");
      assertThat(status(socket)).endsWith("200 OK");

      send(socket, QUICK);
      assertThat(status(socket)).endsWith("200 OK");
    }
  }

  /// All in one packet.
  private static void send(Socket socket, String... requests) throws IOException {
    var text = new StringBuilder();
    for (var request : requests) {
      text.append(request).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
    socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /// The first line of the next answer, which is read to its end.
  private static String status(Socket socket) throws IOException {
    var answer = new DataInputStream(socket.getInputStream());
    var first = line(answer);
    var length = 0;
    for (var header = line(answer); !header.isEmpty(); header = line(answer)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    answer.skipNBytes(length);
    return first;
  }

  private static String line(DataInputStream answer) throws IOException {
    var line = new StringBuilder();
    for (var letter = answer.readByte(); letter != '\n'; letter = answer.readByte()) {
      line.append((char) letter);
    }
    return line.toString().strip();
  }
}
