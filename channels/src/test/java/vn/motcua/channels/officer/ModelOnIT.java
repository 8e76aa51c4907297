package vn.motcua.channels.officer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.channels.officer.Visitor.words;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.ModelTrace;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.model.StoredSwitches;

/// The whole application with a language model set, and the page for its administrators.
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "motcua.model.key=" + ModelOnIT.KEY,
      "motcua.model.name=mo-hinh-mau",
      "motcua.model.first-token-timeout=20s",
      "motcua.model.between-tokens-timeout=20s",
      "motcua.model.budget.price-in=1000",
      "motcua.model.budget.tokens-out=100000"
    })
class ModelOnIT extends RunningApplication {

  static final String KEY = "dieu-giay-9";
  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final Prompt PROMPT =
      new Prompt("write", 4, "Viết gọn.", "{\"q\":\"<b>khai sinh</b>\"}", null, 100);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String ANSWER =
      """
      data: {"id":"1","choices":[{"index":0,"delta":{"content":"Chào anh/chị"},"finish_reason":"stop"}]}

      data: {"id":"1","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3,"total_tokens":10}}

      data: [DONE]

      """;

  private static final WireMockServer ENDPOINT = endpoint();

  @Autowired private LanguageModel model;
  @Autowired private ModelTrace trace;
  @Autowired private StoredSwitches switches;
  @Autowired private StoredAccounts accounts;
  @Autowired private StoredAudit audit;
  @Autowired private Passwords passwords;
  @LocalManagementPort private int management;
  private Visitor visitor = new Visitor(client);

  private static WireMockServer endpoint() {
    var server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    return server;
  }

  @DynamicPropertySource
  static void url(DynamicPropertyRegistry properties) {
    properties.add("motcua.model.url", ENDPOINT::baseUrl);
  }

  @AfterAll
  static void close() {
    ENDPOINT.stop();
  }

  @BeforeEach
  void arrive() {
    ENDPOINT.resetAll();
    ENDPOINT.stubFor(any(anyUrl()).willReturn(aResponse().withBody(ANSWER)));
    visitor = new Visitor(client);
    accounts.remove("mau");
    accounts.add("mau", Role.ADMINISTRATOR, passwords.hash(PASSWORD), false);
    visitor.login("mau", PASSWORD);
  }

  @AfterEach
  void switchOn() {
    switches.set(Channel.WEB, false, "", "mau");
  }

  @Test
  void showsWhatWasAskedAndWhatItTook() {
    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào anh/chị");
    trace.dropped("write", "con số không có mã");

    var page = words(visitor.get("/officer/model"));

    assertThat(page)
        .contains("mo-hinh-mau", "localhost", "Sẵn sàng", "write, bản 4", "7 / 3")
        .contains("&lt;b&gt;khai sinh", "con số không có mã", "/ 100000")
        .doesNotContain("<b>khai sinh", KEY, "bên ngoài mạng nội bộ");
  }

  @Test
  void switchesOneChannelOffWithAReason() {
    visitor.get("/officer/model");

    var changed =
        visitor.post("/officer/model", "channel", "web", "deed", "off", "reason", "sai lời lẽ");

    assertThat(changed.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(model.isReady(Channel.WEB)).isFalse();
    assertThat(model.isReady(Channel.OFFICER)).isTrue();
    assertThatExceptionOfType(LanguageModelUnavailable.class)
        .isThrownBy(() -> model.ask(PROMPT, Channel.WEB, LIMIT))
        .matches(unavailable -> unavailable.reason() == Reason.OFF);
    assertThat(ENDPOINT.getAllServeEvents()).isEmpty();
    var noted = audit.newest(0, 1).getFirst();
    assertThat(noted.what()).isEqualTo(What.MODEL_SWITCHED_OFF);
    assertThat(noted.who()).isEqualTo("mau");
    assertThat(noted.target()).isEqualTo("WEB: sai lời lẽ");
    assertThat(words(visitor.get("/officer/model"))).contains("đang tắt", "sai lời lẽ");

    visitor.post("/officer/model", "channel", "web", "deed", "on", "reason", "đã sửa");
    assertThat(model.isReady(Channel.WEB)).isTrue();
  }

  @Test
  void switchesNothingWithoutAReason() {
    visitor.get("/officer/model");

    var refused = visitor.post("/officer/model", "channel", "web", "deed", "off", "reason", " ");

    assertThat(refused.getStatus().is4xxClientError()).isTrue();
    assertThat(model.isReady(Channel.WEB)).isTrue();
  }

  @Test
  void switchesNothingWithoutTheTokenOfTheForm() {
    visitor.token = "forged";

    var refused = visitor.post("/officer/model", "channel", "web", "deed", "off", "reason", "x");

    assertThat(refused.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(model.isReady(Channel.WEB)).isTrue();
  }

  @Test
  void tellsHowItStandsWithoutSecrets(CapturedOutput output) {
    ENDPOINT.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(401).withBody("wrong key " + KEY)));
    assertThatExceptionOfType(LanguageModelUnavailable.class)
        .isThrownBy(() -> model.ask(PROMPT, Channel.WEB, LIMIT))
        .withMessage("HTTP status 401");

    assertThat(management("/actuator/health"))
        .contains("\"model\":\"mo-hinh-mau\"", "\"state\":\"ready\"", "\"outside\":false")
        .doesNotContain(KEY);
    assertThat(management("/actuator/prometheus"))
        .contains("motcua_model_calls_seconds_count{outcome=\"broken\",step=\"write\"}")
        .contains("motcua_model_tokens_total{direction=\"in\"}")
        .doesNotContain(KEY);
    assertThat(output).doesNotContain(KEY);
  }

  private String management(String path) {
    var body =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + management)
            .responseTimeout(LIMIT)
            .build()
            .get()
            .uri(path)
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
  }
}
