package vn.motcua.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The real application on the embedded knowledge, on a port of its own. Tests with the same
/// settings share one.
@SpringBootTest(
    classes = Wiring.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "server.address=127.0.0.1",
      "management.server.port=0",
      "motcua.limits.requests-per-minute=0",
      "motcua.reports.per-hour=0",
      "motcua.widget.allowed-origins=https://xa-a.example",
      "motcua.widget.agency=Xã A",
      "logging.level.root=warn"
    })
public abstract class RunningApplication {

  private static final Path DATA = temporary();

  /// A question that the embedded knowledge can answer.
  protected static final String QUESTION = "Đăng ký khai sinh cho con cần những giấy tờ gì?";

  @LocalServerPort private int port;

  protected WebTestClient client = WebTestClient.bindToServer().build();

  @DynamicPropertySource
  static void dataDirectory(DynamicPropertyRegistry properties) {
    properties.add("motcua.data-dir", DATA::toString);
  }

  @BeforeEach
  void connect() {
    client =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .filter((request, next) -> next.exchange(request).flatMap(RunningApplication::read))
            .build();
  }

  /// Reads a body to its end, so that tests may look at the status alone and no buffer leaks.
  private static Mono<ClientResponse> read(ClientResponse response) {
    return response
        .bodyToMono(byte[].class)
        .defaultIfEmpty(new byte[0])
        .map(DefaultDataBufferFactory.sharedInstance::wrap)
        .map(body -> response.mutate().body(Flux.just(body)).build());
  }

  /// The data directory that all share.
  protected static Path data() {
    return DATA;
  }

  protected int port() {
    return port;
  }

  /// Posts JSON as it stands.
  protected WebTestClient.ResponseSpec post(String path, String json) {
    return client
        .post()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(json)
        .exchange();
  }

  protected WebTestClient.ResponseSpec post(String path, Map<String, ?> body) {
    return client
        .post()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  /// A problem detail of this kind, and nothing of ours in it.
  protected static void expect(WebTestClient.ResponseSpec response, int status, String type) {
    response
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:motcua:problem:" + type)
        .jsonPath("$.status")
        .isEqualTo(status)
        .jsonPath("$.title")
        .isNotEmpty()
        .jsonPath("$.trace")
        .doesNotExist();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("motcua-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
