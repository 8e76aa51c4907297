package vn.motcua.evaluation.safety.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.play.Personality.Manner;

class StubEndpointIT {

  private static final String ASKED =
      """
      {"model":"m","stream":%s,"messages":[{"role":"system","content":"S"},{"role":"user","content":\
      "{\\"task\\":\\"write\\",\\"question\\":\\"%s\\",\\"facts\\":[{\\"id\\":\\"F1\\",\\"kind\\":\\"fee\\",\
      \\"text\\":\\"Lệ phí: ⟦BCDFG⟧\\",\\"must\\":true}]}"}]}\
      """;

  private static StubEndpoint stub;

  @BeforeAll
  static void start() {
    stub = StubEndpoint.start();
  }

  @AfterAll
  static void stop() {
    stub.close();
  }

  @Test
  void answersWholeAndInPieces() throws Exception {
    assertThat(ask(Personality.GOOD, false, "a").body()).contains("chat.completion", "⟦BCDFG⟧");
    var streamed = ask(Personality.GOOD, true, "a");
    assertThat(streamed.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(streamed.body()).startsWith("data: ").endsWith("data: [DONE]\n\n");
  }

  @Test
  void keepsWhatItWasSentByLaneUntilItIsTaken() throws Exception {
    stub.take(Personality.GOOD, "lane", 0);
    ask(Personality.GOOD, true, "giữ lại");

    assertThat(stub.take(Personality.GOOD, "other", 0)).isEmpty();
    var passed = stub.take(Personality.GOOD, "lane", 0);
    assertThat(passed).hasSize(1);
    assertThat(passed.getFirst().asked().heard()).containsExactly("giữ lại");
    assertThat(passed.getFirst().asked().facts().getFirst().tokens()).containsExactly("⟦BCDFG⟧");
    assertThat(stub.take(Personality.GOOD, "lane", 0)).isEmpty();
  }

  @Test
  void knowsWhichOfItsSentencesAreTraps() throws Exception {
    for (int question = 0; question < 20; question++) {
      ask(Personality.LYING, true, "câu " + question);
    }
    var passed = stub.take(Personality.LYING, "lane", 0);
    assertThat(passed).hasSize(20).allSatisfy(e -> assertThat(e.played().traps()).hasSize(1));
    assertThat(passed.stream().map(e -> e.played().traps()).distinct()).hasSizeGreaterThan(5);
  }

  @Test
  void failsInEveryWayThatAServerCan() throws Exception {
    var seen = java.util.EnumSet.noneOf(Manner.class);
    for (int question = 0; question < 60; question++) {
      int at = question;
      try {
        var status = ask(Personality.BROKEN, true, "câu " + at).statusCode();
        assertThat(status).isIn(200, 429, 500);
      } catch (IOException e) {
        assertThat(e).hasMessageNotContaining("refused");
      }
      stub.take(Personality.BROKEN, "lane", 0).forEach(e -> seen.add(e.manner()));
    }
    assertThat(seen).contains(Manner.ERROR, Manner.TOO_MANY, Manner.HALF, Manner.CLOSED);
    assertThatThrownBy(() -> ask(Personality.BROKEN, true, closing()))
        .isInstanceOf(IOException.class);
  }

  /// A question to which the broken model closes the connection.
  private static String closing() {
    for (int question = 0; ; question++) {
      var asked = vn.motcua.evaluation.safety.play.Asked.of(ASKED.formatted(true, "x" + question));
      if (Personality.BROKEN.manner(asked, 0) == Manner.CLOSED) {
        return "x" + question;
      }
    }
  }

  private static HttpResponse<String> ask(Personality personality, boolean stream, String question)
      throws IOException, InterruptedException {
    var address = stub.address(personality, "lane", 0) + "/chat/completions";
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(java.net.URI.create(address))
              .POST(HttpRequest.BodyPublishers.ofString(ASKED.formatted(stream, question)))
              .build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
