package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.RunningApplication;

class ConversationIT extends RunningApplication {

  private static final String CONVERSATIONS = "/api/v1/conversations";

  @Test
  void saysFirstWhatItIs() {
    var opened = opened(Map.of());

    assertThat(opened.path("id").asString()).hasSizeGreaterThan(21);
    assertThat(opened.path("notice").asString()).contains("trợ lý ảo", "trí tuệ nhân tạo");
    assertThat(opened.path("suggestions")).isNotEmpty();
    assertThat(opened(Map.of("language", "en")).path("notice").asString()).contains("AI assistant");
  }

  @Test
  void beginsWithoutABodyToo() {
    client.post().uri(CONVERSATIONS).exchange().expectStatus().isCreated();
  }

  @Test
  void remembersTheTurnsUntilErased() {
    var path = CONVERSATIONS + "/" + opened(Map.of("place", "Hà Nội")).path("id").asString();
    post(path + "/messages", Map.of("text", QUESTION)).expectStatus().isOk();
    client
        .post()
        .uri(path + "/messages")
        .contentType(MediaType.APPLICATION_JSON)
        .accept(MediaType.TEXT_EVENT_STREAM)
        .bodyValue(Map.of("text", "mất bao lâu?"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class);
    client
        .get()
        .uri(path)
        .exchange()
        .expectBody()
        .jsonPath("$.place")
        .isEqualTo("Hà Nội")
        .jsonPath("$.turns.length()")
        .isEqualTo(4)
        .jsonPath("$.turns[0].text")
        .isEqualTo(QUESTION)
        .jsonPath("$.turns[3].role")
        .isEqualTo("assistant");

    client.delete().uri(path).exchange().expectStatus().isNoContent();

    client.get().uri(path).exchange().expectStatus().isNotFound();
    client.delete().uri(path).exchange().expectStatus().isNotFound();
    post(path + "/messages", Map.of("text", "a")).expectStatus().isNotFound();
  }

  @Test
  void tellsWhoWantsAnOfficerWhereToTurn() {
    var path = CONVERSATIONS + "/" + opened(Map.of()).path("id").asString();

    post(path + "/messages", Map.of("text", "cho tui gặp cán bộ"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("handed_over")
        .jsonPath("$.text")
        .value(text ->
            assertThat(String.valueOf(text))
                .contains("không chuyển", "Trung tâm Phục vụ hành chính công"));
  }

  private JsonNode opened(Map<String, String> body) {
    return Objects.requireNonNull(
        post(CONVERSATIONS, body)
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }
}
