package vn.motcua.channels.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.ModelTrace;
import vn.motcua.channels.RunningApplication;

class ModelOffIT extends RunningApplication {

  @Autowired private ObjectProvider<LanguageModel> model;
  @Autowired private ModelTrace trace;
  @LocalManagementPort private int management;

  @Test
  void isOffUnlessItIsSet() {
    assertThat(model.getIfAvailable()).isNull();
    assertThat(trace).isSameAs(ModelTrace.NONE);
    WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + management)
        .build()
        .get()
        .uri("/actuator/health")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.model.details.state")
        .isEqualTo("off");
  }
}
