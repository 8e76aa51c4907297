package vn.motcua.channels.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.RunningApplication;
import vn.motcua.knowledge.search.embedding.Embedding;
import vn.motcua.knowledge.search.embedding.Meaning;

class EmbeddingOffIT extends RunningApplication {

  @Autowired private ObjectProvider<Embedding> embedding;
  @Autowired private ObjectProvider<Meaning> meaning;
  @LocalManagementPort private int management;

  @Test
  void isOffUnlessItIsSet() {
    assertThat(embedding.getIfAvailable()).isNull();
    assertThat(meaning.getIfAvailable()).isNull();
    WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + management)
        .build()
        .get()
        .uri("/actuator/health")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.embedding.details.on")
        .isEqualTo(false);
  }
}
