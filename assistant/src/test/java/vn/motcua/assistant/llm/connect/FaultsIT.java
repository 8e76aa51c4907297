package vn.motcua.assistant.llm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.assistant.llm.connect.RawEndpoint.HEAD;
import static vn.motcua.assistant.llm.connect.RawEndpoint.bytes;
import static vn.motcua.assistant.llm.connect.RawEndpoint.delta;
import static vn.motcua.assistant.llm.connect.RawEndpoint.end;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.connect.Endpoint.Patience;
import vn.motcua.assistant.llm.connect.RawEndpoint.Behaviour;

/// Whatever an endpoint does wrong, whoever asked is free again within the limit and a little.
class FaultsIT {

  private static final Duration LIMIT = Duration.ofMillis(700);
  private static final Duration LITTLE = Duration.ofMillis(100);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Prompt PROMPT =
      new Prompt("try", 1, "Be brief.", "{\"q\":\"ỏn ẻn\"}", null, 50);

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("a black hole", Reason.LATE, _ -> forever()),
        fault(
            "slow headers",
            Reason.LATE,
            out -> slowly(out, "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1_000))),
        fault(
            "a trickle",
            Reason.LATE,
            out -> {
              out.write(bytes(HEAD));
              slowly(out, delta("a").repeat(1_000));
            }),
        fault(
            "an endless error page",
            Reason.BROKEN,
            out -> {
              out.write(bytes("HTTP/1.1 404 Not Found\r\n\r\n"));
              slowly(out, "x".repeat(100_000));
            }),
        fault(
            "half a body",
            Reason.BROKEN,
            out ->
                out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + delta("a")))),
        fault("an end before the end", Reason.BROKEN, out -> out.write(bytes(HEAD + delta("a")))),
        fault(
            "half an event",
            Reason.BROKEN,
            out -> out.write(bytes(HEAD + delta("a") + "data: {\"cho"))),
        fault("garbage", Reason.BROKEN, out -> out.write(bytes("\u0000\u0001 chào\r\n\r\n"))),
        fault("a page", Reason.BROKEN, out -> out.write(bytes(HEAD + "<html>chào</html>"))),
        fault(
            "events of garbage",
            Reason.BROKEN,
            out -> out.write(bytes(HEAD + "data: {[}\n\n" + end()))),
        fault(
            "an event of another kind",
            Reason.BROKEN,
            out -> out.write(bytes(HEAD + "data: [1,2]\n\n"))),
        fault("nothing", Reason.BROKEN, out -> out.write(bytes(HEAD + end()))),
        fault("401", Reason.BROKEN, out -> out.write(status("401 Unauthorized"))),
        fault("429", Reason.BUSY, out -> out.write(status("429 Too Many Requests"))),
        fault("500", Reason.BROKEN, out -> out.write(status("500 Internal Server Error"))),
        fault(
            "a redirect",
            Reason.BROKEN,
            out -> out.write(status("302 Found\r\nLocation: http://127.0.0.1:1/v1"))),
        fault("a huge body", Reason.BROKEN, FaultsIT::flood),
        fault(
            "a huge line",
            Reason.BROKEN,
            out -> {
              out.write(bytes(HEAD + "data: "));
              while (true) {
                out.write(bytes("x".repeat(100_000)));
              }
            }));
  }

  private static Arguments fault(String name, Reason reason, Behaviour behaviour) {
    return Arguments.of(name, reason, behaviour);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void isFreeAgainInTime(String name, Reason reason, Behaviour behaviour) throws IOException {
    try (var endpoint = new RawEndpoint(behaviour);
        var connection = connection(endpoint.url(), LONG, LONG)) {
      warm(connection);
      var begun = System.nanoTime();

      var failed = catchThrowableOfType(AttemptFailed.class, () -> connection.ask(PROMPT, LIMIT));

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.plus(LITTLE));
      assertThat(failed).as(name).isNotNull();
      assertThat(failed.reason()).as(failed.getMessage()).isEqualTo(reason);
      assertThat(failed.getMessage()).doesNotContain("127.0.0.1", "chào", "ỏn ẻn", "khoa-bi-mat");
    }
  }

  @Test
  void isFreeAgainWhereNobodyListens() throws IOException {
    URI nobody;
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort());
    }
    try (var connection = connection(nobody, LONG, LONG)) {
      warm(connection);
      var begun = System.nanoTime();

      assertThatExceptionOfType(AttemptFailed.class)
          .isThrownBy(() -> connection.ask(PROMPT, LIMIT))
          .matches(AttemptFailed::mayTryAgain);

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.plus(LITTLE));
    }
  }

  /// The kernel takes no more than it can queue, so a further connection is never made.
  @Test
  void isFreeAgainWhereNobodyTakesTheConnection() throws IOException {
    try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var address = URI.create("http://127.0.0.1:" + full.getLocalPort());
      try (var connection = connection(address, LONG, LONG)) {
        for (var i = 0; i < 4; i++) {
          var begun = System.nanoTime();

          assertThatExceptionOfType(AttemptFailed.class)
              .isThrownBy(() -> connection.ask(PROMPT, LIMIT));

          assertThat(Duration.ofNanos(System.nanoTime() - begun))
              .isLessThan(LIMIT.plus(i == 0 ? LONG : LITTLE)); // the first loads classes
        }
      }
    }
  }

  @Test
  void losesPatienceBeforeTheFirstWord() throws IOException {
    try (var endpoint = new RawEndpoint(_ -> forever());
        var connection = connection(endpoint.url(), Duration.ofMillis(50), LONG)) {

      assertThatExceptionOfType(AttemptFailed.class)
          .isThrownBy(() -> connection.ask(PROMPT, LONG))
          .withMessageContaining("no first word")
          .matches(failed -> failed.reason() == Reason.LATE && failed.usage().tokensOut() == 0);
    }
  }

  @Test
  void losesPatienceBetweenWords() throws IOException {
    Behaviour stalling =
        out -> {
          out.write(bytes(HEAD + delta("một ")));
          forever();
        };
    try (var endpoint = new RawEndpoint(stalling);
        var connection = connection(endpoint.url(), LONG, Duration.ofMillis(50))) {

      assertThatExceptionOfType(AttemptFailed.class)
          .isThrownBy(() -> connection.ask(PROMPT, LONG))
          .withMessageContaining("nothing came for")
          .matches(failed -> failed.reason() == Reason.LATE && failed.usage().tokensIn() > 0);
    }
  }

  static Stream<Behaviour> halfway() {
    return Stream.of(
        _ -> forever(),
        out -> {
          out.write(bytes(HEAD));
          forever();
        },
        out -> {
          out.write(bytes(HEAD + delta("a")));
          forever();
        });
  }

  @ParameterizedTest
  @MethodSource("halfway")
  void closesTheConnectionWhenNobodyWaitsAnyMore(Behaviour behaviour) throws Exception {
    var asked = new CountDownLatch(1);
    Behaviour telling =
        out -> {
          asked.countDown();
          behaviour.answer(out);
        };
    try (var endpoint = new RawEndpoint(telling);
        var connection = connection(endpoint.url(), LONG, LONG)) {
      var failed = new AtomicReference<AttemptFailed>();
      var asking =
          Thread.ofVirtual()
              .start(() ->
                  failed.set(
                      catchThrowableOfType(
                          AttemptFailed.class, () -> connection.ask(PROMPT, LONG))));
      asked.await();

      asking.interrupt();

      asking.join();
      assertThat(failed.get()).extracting(AttemptFailed::reason).isEqualTo(Reason.CANCELLED);
      endpoint.awaitLeave();
    }
  }

  @Test
  void readsWordsThatComeLetterByLetter() throws IOException {
    Behaviour dribbling =
        out -> {
          for (var each :
              bytes(HEAD + delta("Chào ") + ": ping\r\n\r\n" + delta("anh/chị") + end())) {
            out.write(each);
            out.flush();
          }
        };
    try (var endpoint = new RawEndpoint(dribbling);
        var connection = connection(endpoint.url(), LONG, LONG)) {

      var answer = connection.ask(PROMPT, LONG);

      assertThat(answer.text()).isEqualTo("Chào anh/chị");
      assertThat(answer.usage().tokensIn()).isEqualTo(7);
      assertThat(answer.usage().tokensOut()).isEqualTo(3);
    }
  }

  /// Loads classes, which is not what is measured.
  private static void warm(Connection connection) {
    var _ = catchThrowable(() -> connection.ask(PROMPT, Duration.ofMillis(300)));
  }

  private static StreamedConnection connection(URI url, Duration first, Duration between) {
    return new StreamedConnection(
        new Endpoint(
            Provider.OPENAI,
            url,
            "khoa-bi-mat",
            "m",
            0.0,
            true,
            new Patience(Duration.ofSeconds(5), first, between)));
  }

  private static byte[] status(String line) {
    return bytes("HTTP/1.1 %s\r\nContent-Length: 5\r\n\r\nchào".formatted(line));
  }

  private static void flood(OutputStream out) throws IOException {
    out.write(bytes(HEAD));
    while (true) {
      out.write(bytes(delta("a".repeat(10_000))));
    }
  }

  private static void slowly(OutputStream out, String text)
      throws IOException, InterruptedException {
    for (var each : bytes(text)) {
      out.write(each);
      out.flush();
      Thread.sleep(5); // the endpoint's slowness, not a wait of the test
    }
  }

  private static void forever() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
