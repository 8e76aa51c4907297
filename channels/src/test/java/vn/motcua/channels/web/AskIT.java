package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.RunningApplication;

class AskIT extends RunningApplication {

  private static final String ASK = "/api/v1/ask";
  private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENT =
      new ParameterizedTypeReference<>() {};

  @Test
  void answersInTheShapeOfTheContract() {
    post(ASK, Map.of("text", QUESTION))
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON)
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody()
        .jsonPath("$.id")
        .isNotEmpty()
        .jsonPath("$.status")
        .value(String.class, status -> assertThat(status).isLowerCase())
        .jsonPath("$.verdicts")
        .isArray()
        .jsonPath("$.lead")
        .exists()
        .jsonPath("$.citations[0].effectiveTo")
        .hasJsonPath()
        .jsonPath("$.knowledge.asOf")
        .value(String.class, day -> assertThat(day).matches("\\d{4}-\\d{2}-\\d{2}"))
        .jsonPath("$.writtenBy")
        .isEqualTo("rules");
  }

  @Test
  void takesEverythingTheContractNames() {
    var history =
        List.of(Map.of("role", "user", "text", QUESTION), Map.of("role", "assistant", "text", "…"));
    post(
            ASK,
            Map.of(
                "text", "thế nộp qua mạng có mất phí không?",
                "history", history,
                "audience", "officer",
                "language", "en",
                "place", "Phường Ba Đình, Hà Nội",
                "asOf", "2026-11-21",
                "somethingNew", true))
        .expectStatus()
        .isOk();
  }

  @Test
  void explainsItselfToOfficersAlone() {
    post(ASK, Map.of("text", QUESTION, "audience", "officer"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.confidence")
        .isNumber()
        .jsonPath("$.trace.decision")
        .isEqualTo("answer")
        .jsonPath("$.sections[?(@.kind == 'legal_basis')]")
        .isNotEmpty();
    post(ASK, Map.of("text", QUESTION))
        .expectBody()
        .jsonPath("$.trace")
        .doesNotExist()
        .jsonPath("$.confidence")
        .doesNotExist();
  }

  @Test
  void tellsHowTheAnswerComesAlong() {
    var events = events(QUESTION);

    assertThat(events.stream().map(ServerSentEvent::event).distinct())
        .containsExactly("step", "section", "reply");
    assertThat(events.stream().filter(event -> "step".equals(event.event())).map(AskIT::name))
        .containsExactly("understood", "found", "checking");
    assertThat(data(events.getLast()).path("verdicts").isArray()).isTrue();
    assertThat(data(events.getLast()).path("sections"))
        .hasSameSizeAs(events.stream().filter(event -> "section".equals(event.event())).toList());
  }

  @Test
  void streamsWholeReplyToThoseWhoAskForEither() {
    client
        .post()
        .uri(ASK)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Accept", "text/event-stream, application/problem+json")
        .bodyValue(Map.of("text", QUESTION))
        .exchange()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "application/json, text/plain"})
  void answersInJsonUnlessAStreamIsAskedFor(String accept) {
    client
        .post()
        .uri(ASK)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Accept", accept)
        .bodyValue(Map.of("text", QUESTION))
        .exchange()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "👨‍👩‍👧‍👦👍🏽",
        "<script>alert(1)</script>",
        "'; DROP TABLE procedures; --",
        "a\u0000\u0007\u001bb",
        "đăng\u200b ký\u202e tạm trú\u2066",
        "????",
        "+-&|!(){}[]^\"~*?:\\/",
        "AND OR NOT",
        "١٢٣",
        "中文问题",
        "Z̷̛̪a̶͝l̵̀g̷o̶"
      })
  void answersWhateverPeopleWrite(String words) {
    post(ASK, Map.of("text", words)).expectStatus().isOk().expectBody().jsonPath("$.text");
  }

  @Test
  void takesTheLongestQuestionThatIsAllowed() {
    // Decomposed, these are 4,000 code points; the limit counts 2,000 after NFC.
    post(ASK, Map.of("text", "e\u0301".repeat(2000))).expectStatus().isOk();
    post(ASK, Map.of("text", "😀".repeat(2000))).expectStatus().isOk();
    post(ASK, Map.of("text", "a".repeat(2001))).expectStatus().isEqualTo(422);
  }

  private List<ServerSentEvent<JsonNode>> events(String question) {
    return Objects.requireNonNull(
        client
            .post()
            .uri(ASK)
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.TEXT_EVENT_STREAM)
            .bodyValue(Map.of("text", question))
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(EVENT)
            .getResponseBody()
            .collectList()
            .block());
  }

  private static JsonNode data(ServerSentEvent<JsonNode> event) {
    return Objects.requireNonNull(event.data());
  }

  private static String name(ServerSentEvent<JsonNode> event) {
    return data(event).path("name").asString();
  }
}
