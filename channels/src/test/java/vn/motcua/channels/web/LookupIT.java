package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.RunningApplication;

class LookupIT extends RunningApplication {

  private static final String SEARCH = "/api/v1/search?q={q}";

  @Test
  void findsTheProcedureThatIsNamed() {
    client
        .get()
        .uri(SEARCH + "&limit=3", "đăng ký tạm trú")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hits.length()")
        .value(Integer.class, size -> assertThat(size).isBetween(1, 3))
        .jsonPath("$.hits[0].id")
        .isEqualTo("1.004194")
        .jsonPath("$.hits[0].kind")
        .isEqualTo("procedure")
        .jsonPath("$.hits[0].why")
        .doesNotExist();
  }

  @Test
  void saysWhyWhenAsked() {
    client
        .get()
        .uri(SEARCH + "&explain=true&level=commune&asOf=2026-11-21", "đăng ký tạm trú")
        .exchange()
        .expectBody()
        .jsonPath("$.hits[0].why")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"regulation", "rule"})
  void findsNothingWhereThereIsNoIndexYet(String kind) {
    client
        .get()
        .uri(SEARCH + "&kind=" + kind, "cư trú")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hits")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/regulations/1%2F2000%2FQH99",
        "/api/v1/regulations/1/2000/QH99",
        "/api/v1/regulations/1%2F2000%2FQH99/articles/2",
        "/api/v1/regulations/1/2000/QH99/articles/2",
        "/api/v1/regulations/1%2F2000%2FQH99/articles/2/versions",
        "/api/v1/regulations/1/2000/QH99/articles/2/compare",
        "/api/v1/regulations/%20/articles/2"
      })
  void knowsNoRegulationBeforeAnyWasImported(String path) {
    expect(
        client.get().uri(URI.create("http://127.0.0.1:" + port() + path)).exchange(),
        404,
        "not-found");
  }

  @Test
  void showsWhatSourcesSayDifferentlyAndWhichHolds() {
    client
        .get()
        .uri("/api/v1/procedures/1.010028")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.differences[?(@.kind == 'channel' && @.item == 'post')].holds")
        .isEqualTo("record");
  }

  @Test
  void showsAProcedureWithItsSources() {
    client
        .get()
        .uri("/api/v1/procedures/1.004194")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("1.004194")
        .jsonPath("$.name")
        .isEqualTo("Đăng ký tạm trú")
        .jsonPath("$.sources[0].asOf")
        .isNotEmpty();
  }

  @Test
  void tellsOfNoChangesWhereNothingNewerCameIn() {
    client
        .get()
        .uri("/api/v1/changes?since=2026-01-01")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(0)
        .jsonPath("$.changes")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/changes?since=hom-qua",
        "/api/v1/changes?limit=0",
        "/api/v1/changes?limit=1001",
        "/api/v1/procedures/1.004194?asOf=31/12/2026"
      })
  void refusesDaysAndNumbersThatAreNone(String path) {
    client.get().uri(path).exchange().expectStatus().isEqualTo(422);
  }

  @Test
  void showsARegulationThatIsKnownByReference() {
    client
        .get()
        .uri(URI.create("http://127.0.0.1:" + port() + "/api/v1/regulations/63%2F2010%2FND-CP"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.byReference")
        .isEqualTo(true)
        .jsonPath("$.reference.effectiveFrom")
        .isEqualTo("2010-10-14");
  }

  @Test
  void tellsWhatChangedOnADay() {
    post("/api/v1/ask", Map.of("text", "từ 1/7/2025 thay đổi gì", "asOf", "2026-11-22"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.intent")
        .isEqualTo("regulation")
        .jsonPath("$.status")
        .isEqualTo("answered")
        .jsonPath("$.citations[0].kind")
        .isEqualTo("regulation");
  }

  @Test
  void takesFeedback() {
    post("/api/v1/feedback", Map.of("replyId", "any", "rating", "up", "comment", ""))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rating\":\"up\"}",
        "{\"replyId\":\"a\"}",
        "{\"replyId\":\"a\",\"rating\":\"meh\"}",
        "{\"replyId\":\"a\",\"rating\":\"up\",\"reasons\":\"b\"}",
        "{\"replyId\":\"a\",\"rating\":\"up\",\"reasons\":[\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"]}"
      })
  void refusesFeedbackThatSaysNothing(String json) {
    post("/api/v1/feedback", json).expectStatus().isEqualTo(422);
  }
}
