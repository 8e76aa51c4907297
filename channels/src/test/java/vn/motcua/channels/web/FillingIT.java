package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.RunningApplication;

/// The people are made up.
class FillingIT extends RunningApplication {

  private static final String FORM = "/api/v1/forms/TK-KHAI-SINH";
  private static final String CARD =
      "001199000002||Trần Thị Mẫu|28021999|Nữ|Tổ 6, Khu Phố 1,, Uyên Hưng, Tân Uyên, Bình Dương|13042021";

  @Test
  void beginsOnlyWithConsent() {
    post(FORM + "/fillings", Map.of()).expectStatus().isEqualTo(422);
    assertThat(get(FORM).path("consent").asString()).contains("24 giờ");
    assertThat(begin()).hasSizeGreaterThan(21);
  }

  @Test
  void keepsAWrongAnswerAndSaysWhatIsWrong() {
    var field = answer(begin(), "child.birthDate", "31/2/2026");
    assertThat(field.path("value").asString()).isEqualTo("31/2/2026");
    assertThat(field.path("problems")).hasSize(1);
    assertThat(field.path("problems").path(0).asString()).doesNotContain("31/2");
  }

  @Test
  void aCardFillsWhatNobodyTyped() {
    var id = begin();
    answer(id, "requester.birthDate", "01/01/2000");
    var done = prefill(id, Map.of("source", "id_card_qr", "payload", CARD));
    assertThat(done.path("kept").path(0).asString()).isEqualTo("requester.birthDate");
    var filling = get("/api/v1/fillings/" + id);
    assertThat(value(filling, "requester.fullName")).isEqualTo("Trần Thị Mẫu");
    assertThat(value(filling, "requester.birthDate")).isEqualTo("01/01/2000");
  }

  @Test
  void whatIsNoCardIsRefused() {
    post(
            "/api/v1/fillings/" + begin() + "/prefill",
            Map.of("source", "id_card_qr", "payload", "https://example.com"))
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void anOldAddressIsTurnedIntoTodaysAndKeptBesideIt() {
    var field = answer(begin(), "child.homeTown", "Phúc Xá, Ba Đình, Hà Nội");
    assertThat(field.path("value").asString()).isEqualTo("Phường Hồng Hà, Thành phố Hà Nội");
    assertThat(field.path("origin").asString()).isEqualTo("converted_address");
    assertThat(field.path("note").asString()).contains("Phường Phúc Xá");
  }

  @Test
  void givesAPaperOnlyAfterACleanReviewAndADraftAtAnyTime() {
    var path = "/api/v1/fillings/" + begin() + "/document?format=pdf";
    var refused =
        client.get().uri(path).exchange().expectStatus().isEqualTo(409).expectBody(JsonNode.class);
    var problems = Objects.requireNonNull(refused.returnResult().getResponseBody());
    assertThat(problems.path("problems").size()).isGreaterThan(5);
    assertThat(new String(file(path + "&draft=true"), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void printsWhatToBringWithoutAnyForm() {
    assertThat(file("/api/v1/procedures/2.000815/bring?format=pdf")).hasSizeGreaterThan(5_000);
    client
        .get()
        .uri("/api/v1/procedures/9.999999/bring?format=pdf")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void handsOverOnceAndTakesBack() {
    var id = begin();
    answer(id, "child.fullName", "Nguyễn Minh Mẫu");
    var word = body(post("/api/v1/fillings/" + id + "/handovers", Map.of())).path("word");
    var helper = body(post("/api/v1/handovers", Map.of("word", word.asString()))).path("id");
    var path = "/api/v1/fillings/" + helper.asString();
    assertThat(value(get(path), "child.fullName")).isEqualTo("Nguyễn Minh Mẫu");
    post("/api/v1/handovers", Map.of("word", word.asString())).expectStatus().isNotFound();
    client
        .delete()
        .uri("/api/v1/fillings/" + id + "/handovers")
        .exchange()
        .expectStatus()
        .isNoContent();
    client.get().uri(path).exchange().expectStatus().isNotFound();
  }

  @Test
  void offersNothingOfAnotherPerson() {
    var first = begin();
    answer(first, "requester.fullName", "Nguyễn Văn Mẫu");
    var offers = get("/api/v1/fillings/" + begin() + "/offers?from=" + first);
    assertThat(offers.path("offers")).isEmpty();
  }

  @Test
  void knowsNoFieldThatTheFormDoesNotHave() {
    var path = "/api/v1/fillings/" + begin() + "/fields/child.weight";
    client.put().uri(path).bodyValue(Map.of("value", "3")).exchange().expectStatus().isNotFound();
    client.delete().uri(path).exchange().expectStatus().isNotFound();
  }

  @Test
  void erasesAtOnce() {
    var path = "/api/v1/fillings/" + begin();
    client.delete().uri(path).exchange().expectStatus().isNoContent();
    client.get().uri(path).exchange().expectStatus().isNotFound();
    client.delete().uri(path).exchange().expectStatus().isNotFound();
  }

  @Test
  void fillsAFormInByTalkingAndKeepsNoAnswerAmongTheTurns() {
    var path =
        "/api/v1/conversations/"
            + body(post("/api/v1/conversations", Map.of())).path("id").asString();
    say(path, "giúp tôi điền tờ khai khai sinh");
    say(path, "Đồng ý, bắt đầu điền");
    say(path, "Ủy ban nhân dân phường Hồng Hà, thành phố Hà Nội");
    var reply = say(path, "Nguyễn Thị Mẫu Bốn Mươi");
    assertThat(reply.path("status").asString()).isEqualTo("form");
    assertThat(get(path).toString()).doesNotContain("Mẫu Bốn Mươi");
    client.delete().uri(path).exchange().expectStatus().isNoContent();
  }

  private String begin() {
    return body(post(FORM + "/fillings", Map.of("consent", true))).path("id").asString();
  }

  private JsonNode say(String path, String text) {
    return body(post(path + "/messages", Map.of("text", text)));
  }

  private JsonNode prefill(String id, Map<String, String> source) {
    return body(post("/api/v1/fillings/" + id + "/prefill", source));
  }

  private JsonNode answer(String id, String field, String value) {
    return body(
        client
            .put()
            .uri("/api/v1/fillings/" + id + "/fields/" + field)
            .bodyValue(Map.of("value", value))
            .exchange()
            .expectStatus()
            .isOk());
  }

  private JsonNode get(String path) {
    return body(client.get().uri(path).exchange().expectStatus().isOk());
  }

  private byte[] file(String path) {
    var result = client.get().uri(path).exchange().expectStatus().isOk().expectBody(byte[].class);
    return Objects.requireNonNull(result.returnResult().getResponseBody());
  }

  private static JsonNode body(WebTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(JsonNode.class).returnResult().getResponseBody());
  }

  private static String value(JsonNode filling, String field) {
    for (var one : filling.path("fields")) {
      if (one.path("id").asString().equals(field)) {
        return one.path("value").asString("");
      }
    }
    return "";
  }
}
