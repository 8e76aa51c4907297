package vn.motcua.channels.embedding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.RunningApplication;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.Query;

/// The whole application with an embedding set, beside a catalogue that has none.
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "motcua.embedding.key=" + EmbeddingOnIT.KEY,
      "motcua.embedding.model=letters-1",
      "motcua.embedding.timeout=2s",
      "motcua.embedding.batch-size=500"
    })
class EmbeddingOnIT extends RunningApplication {

  static final String KEY = "dieu-giay-7";
  private static final Endpoint ENDPOINT = new Endpoint();
  private static final Query BIRTH = Query.of("khai sinh cho con", 20);

  @Autowired private LiveCatalogue catalogue;

  @Value("${motcua.data-dir}")
  private Path data;

  @LocalManagementPort private int management;

  @DynamicPropertySource
  static void embedding(DynamicPropertyRegistry properties) {
    properties.add("motcua.embedding.url", ENDPOINT::url);
  }

  @AfterAll
  static void close() {
    ENDPOINT.close();
  }

  @BeforeEach
  void prepare() {
    ENDPOINT.work();
    catalogue.prepareMeaning();
    assertThat(catalogue.search(BIRTH)).isNotEmpty(); // ends a row of failures
    ENDPOINT.forget();
  }

  @Test
  void keepsTheVectorsBesideTheIndex() {
    assertThat(data.resolve("embedding")).isDirectoryContaining(Files::isRegularFile);
  }

  @Test
  void ranksByMeaningToo() {
    assertThat(catalogue.search(BIRTH)).isNotEqualTo(plainly(BIRTH));
    assertThat(ENDPOINT.texts()).containsExactly(BIRTH.text());
  }

  @Test
  void sendsQuestionsMasked() {
    post("/api/v1/ask", Map.of("text", "Khai sinh cho con. Gọi tôi 0900.000.000; a.b@c.example"))
        .expectStatus()
        .isOk();

    assertThat(ENDPOINT.texts())
        .isNotEmpty()
        .anyMatch(text -> text.contains("[điện thoại]"))
        .noneMatch(text -> text.contains("0900") || text.contains("000") || text.contains("@"));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("late", aResponse().withFixedDelay((int) Duration.ofSeconds(6).toMillis())),
        Arguments.of("too many requests", aResponse().withStatus(429)),
        Arguments.of("broken inside", aResponse().withStatus(500)),
        Arguments.of("malformed", aResponse().withBody("{\"data\":[{\"embedding\":[1,")),
        Arguments.of("wrong length", aResponse().withBody("{\"data\":[{\"embedding\":[1,2,3]}]}")),
        Arguments.of("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void ranksAsWithoutWhenTheEndpointFails(String name, ResponseDefinitionBuilder answer) {
    ENDPOINT.answer(answer);

    assertThat(catalogue.search(BIRTH)).as(name).isEqualTo(plainly(BIRTH)).isNotEmpty();
    assertThat(ENDPOINT.asked()).hasSize(1);
    health("$.components.embedding.details.failing", true);
    post("/api/v1/ask", Map.of("text", QUESTION)).expectStatus().isOk();
  }

  @Test
  void tellsHowItStands() {
    health("$.status", "UP");
    health("$.components.embedding.details.on", true);
    health("$.components.embedding.details.ready", true);
    health("$.components.embedding.details.failing", false);
  }

  @Test
  void neverLogsTheKey(CapturedOutput output) {
    ENDPOINT.answer(aResponse().withStatus(401).withBody("wrong key " + KEY));

    assertThat(catalogue.search(BIRTH)).isNotEmpty();

    assertThat(output).doesNotContain(KEY);
  }

  private void health(String path, Object value) {
    WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + management)
        .build()
        .get()
        .uri("/actuator/health")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath(path)
        .isEqualTo(value);
  }

  private List<Hit> plainly(Query query) {
    try (var plain = new LiveCatalogue(new Generations(data))) {
      Catalogue without = plain;
      return without.search(query);
    }
  }
}
