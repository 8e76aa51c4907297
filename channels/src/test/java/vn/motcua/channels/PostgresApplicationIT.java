package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// One setting puts everything into PostgreSQL. The people are made up.
class PostgresApplicationIT extends RunningApplication {

  @Autowired
  @Qualifier("database")
  private Database lasting;

  @DynamicPropertySource
  static void postgres(DynamicPropertyRegistry properties) {
    var address = Postgres.emptyDatabase();
    properties.add("motcua.store.url", () -> address);
    properties.add("motcua.store.user", () -> "postgres");
  }

  @Test
  void keepsEverythingThere() {
    assertThat(lasting.isH2()).isFalse();
    var id = body(post("/api/v1/conversations", Map.of())).path("id").asString();
    var path = "/api/v1/conversations/" + id;
    var reply = body(post(path + "/messages", Map.of("text", QUESTION))).path("id").asString();
    post("/api/v1/feedback", Map.of("replyId", reply, "rating", "up")).expectStatus().isCreated();
    post("/api/v1/reports", Map.of("kind", "late")).expectStatus().isCreated();
    post("/api/v1/forms/TK-KHAI-SINH/fillings", Map.of("consent", true)).expectStatus().isCreated();

    for (var table : new String[] {"conversation", "filling", "feedback", "report"}) {
      assertThat(count(table)).as(table).isOne();
    }
    client.delete().uri(path + "/data").exchange().expectStatus().isNoContent();
    assertThat(count("conversation")).isZero();
    assertThat(count("feedback")).isZero();
    assertThat(count("filling")).as("begun outside of the conversation").isOne();
  }

  private long count(String table) {
    return JdbcClient.create(lasting.source())
        .sql("SELECT COUNT(*) FROM " + table)
        .query(Long.class)
        .single();
  }

  private static JsonNode body(WebTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(JsonNode.class).returnResult().getResponseBody());
  }
}
