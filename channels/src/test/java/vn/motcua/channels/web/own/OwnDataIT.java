package vn.motcua.channels.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.storage.erasure.Erasure;
import vn.motcua.channels.storage.erasure.ErasureLog;

/// The people are made up.
class OwnDataIT extends RunningApplication {

  @Autowired private ErasureLog log;

  @Test
  void givesAllThatIsHeld() {
    var path = conversation();
    var reply = say(path, QUESTION).path("id").asString();
    judge(reply, "dở quá, gọi 0912 345 678");
    say(path, "giúp tôi điền tờ khai khai sinh");
    say(path, "Đồng ý, bắt đầu điền");
    say(path, "Ủy ban nhân dân phường Hồng Hà, thành phố Hà Nội");

    var held = body(client.get().uri(path + "/data").exchange().expectStatus().isOk());
    assertThat(held.at("/conversation/turns/0/text").asString()).isEqualTo(QUESTION);
    assertThat(held.at("/conversation/place").asString()).isEqualTo("Hà Nội");
    assertThat(held.at("/conversation/keptUntil").asString()).contains("+07:00");
    assertThat(held.at("/fillings/0/form").asString()).isEqualTo("TK-KHAI-SINH");
    assertThat(held.at("/fillings/0/answers").toString()).contains("Hồng Hà", "\"origin\"");
    assertThat(held.at("/feedback/0/comment").asString()).isEqualTo("dở quá, gọi [điện thoại]");
    assertThat(held.at("/feedback").size()).isOne();
  }

  @Test
  void erasesAllThatIsHeldAndNothingOfOthers() {
    var other = conversation();
    judge(say(other, QUESTION).path("id").asString(), "của người khác");
    var path = conversation();
    judge(say(path, QUESTION).path("id").asString(), "của tôi");
    say(path, "giúp tôi điền tờ khai khai sinh");
    say(path, "Đồng ý, bắt đầu điền");
    var before = asked();

    client.delete().uri(path + "/data").exchange().expectStatus().isNoContent();

    client.get().uri(path + "/data").exchange().expectStatus().isNotFound();
    client.get().uri(path).exchange().expectStatus().isNotFound();
    client.delete().uri(path + "/data").exchange().expectStatus().isNotFound();
    assertThat(asked() - before).as("conversation, filling, judgement").isEqualTo(3);
    var held = body(client.get().uri(other + "/data").exchange().expectStatus().isOk());
    assertThat(held.at("/feedback/0/comment").asString()).isEqualTo("của người khác");
  }

  @Test
  void knowsNothingOfOtherIds() {
    var unknown = "/api/v1/conversations/nobody/data";
    expect(client.get().uri(unknown).exchange(), 404, "not-found");
    expect(client.delete().uri(unknown).exchange(), 404, "not-found");
  }

  private long asked() {
    return log.all().stream().filter(each -> each.why() == Erasure.Why.ASKED).count();
  }

  private String conversation() {
    var opened = body(post("/api/v1/conversations", Map.of("place", "Hà Nội")));
    return "/api/v1/conversations/" + opened.path("id").asString();
  }

  private void judge(String reply, String comment) {
    post("/api/v1/feedback", Map.of("replyId", reply, "rating", "down", "comment", comment))
        .expectStatus()
        .isCreated();
  }

  private JsonNode say(String path, String text) {
    return body(post(path + "/messages", Map.of("text", text)).expectStatus().isOk());
  }

  private static JsonNode body(WebTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(JsonNode.class).returnResult().getResponseBody());
  }
}
