package vn.motcua.assistant.llm.connect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.Usage;
import vn.motcua.assistant.llm.connect.Endpoint.Patience;

/// Every provider by its own interface, as its documentation shows it.
class ProvidersIT {

  private static final String KEY = "khoa-bi-mat";
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SCHEMA =
      """
      {"type":"object","properties":{"code":{"type":"string","enum":["a","b"]}},"required":["code"],
      "additionalProperties":false}\
      """;

  private static final String OPENAI =
      """
      data: {"id":"1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}

      data: {"id":"1","choices":[{"index":0,"delta":{"content":"Chào "}}]}

      data: {"id":"1","choices":[{"index":0,"delta":{"content":"anh/chị"},"finish_reason":"stop"}]}

      data: {"id":"1","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3,"total_tokens":10}}

      data: [DONE]

      """;
  private static final String OLLAMA =
      """
      {"model":"m","created_at":"2026-11-22T00:00:00Z","message":{"role":"assistant","content":"Chào "},"done":false}
      {"model":"m","created_at":"2026-11-22T00:00:00Z","message":{"role":"assistant","content":"anh/chị"},"done":false}
      {"model":"m","created_at":"2026-11-22T00:00:00Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":7,"eval_count":3}
      """;
  private static final String ANTHROPIC =
      """
      event: message_start
      data: {"type":"message_start","message":{"id":"1","type":"message","role":"assistant","content":[],"model":"m","usage":{"input_tokens":7,"output_tokens":1}}}

      event: content_block_start
      data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

      event: ping
      data: {"type":"ping"}

      event: content_block_delta
      data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Chào "}}

      event: content_block_delta
      data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"anh/chị"}}

      event: content_block_stop
      data: {"type":"content_block_stop","index":0}

      event: message_delta
      data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":3}}

      event: message_stop
      data: {"type":"message_stop"}

      """;
  private static final String GEMINI =
      """
      data: {"candidates":[{"content":{"role":"model","parts":[{"text":"Chào "}]},"index":0}],"modelVersion":"m"}

      data: {"candidates":[{"content":{"role":"model","parts":[{"text":"anh/chị"}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":7,"candidatesTokenCount":3,"totalTokenCount":10},"modelVersion":"m"}

      """;

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void writesToEveryProvider(Provider provider) {
    var answer = ask(provider, "", true, null);

    assertThat(answer).isEqualTo(new Answer("Chào anh/chị", new Usage(7, 3)));
    assertThat(request().getUrl())
        .isEqualTo(
            switch (provider) {
              case OPENAI -> "/v1/chat/completions";
              case OLLAMA -> "/api/chat";
              case ANTHROPIC -> "/v1/messages";
              case GEMINI -> "/v1beta/models/m:streamGenerateContent?alt=sse";
            });
    assertThat(request().getBodyAsString()).contains("Be brief.", "hỏi thăm").doesNotContain(KEY);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void sendsNothingBeforeItIsAsked(Provider provider) {
    connection(provider, "", true).close();

    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void bindsAnswersToTheSchema(Provider provider) {
    ask(provider, "", true, SCHEMA);

    assertThat(request().getBodyAsString()).contains("\"enum\"").contains("\"a\"", "\"b\"");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void asksPlainlyWhereNoSchemaIsWanted(Provider provider) {
    ask(provider, "", false, SCHEMA);

    assertThat(request().getBodyAsString()).doesNotContain("\"enum\"");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void limitsTheTokens(Provider provider) {
    ask(provider, "", true, null);

    var body = body();
    assertThat(
            switch (provider) {
              case OPENAI, ANTHROPIC -> body.path("max_tokens").asInt();
              case OLLAMA -> body.path("options").path("num_predict").asInt();
              case GEMINI -> body.path("generationConfig").path("maxOutputTokens").asInt();
            })
        .isEqualTo(50);
  }

  @Test
  void sendsTheKeyAsEachWantsIt() {
    ask(Provider.OPENAI, "", true, null);
    assertThat(request().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    ask(Provider.OLLAMA, "", true, null);
    assertThat(request().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    ask(Provider.ANTHROPIC, "", true, null);
    assertThat(request().getHeader("x-api-key")).isEqualTo(KEY);
    ask(Provider.GEMINI, "", true, null);
    assertThat(request().getHeader("x-goog-api-key")).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/v1", "/v1/", "/v1/chat/completions"})
  void takesTheAddressAsPeopleGiveIt(String path) {
    ask(Provider.OPENAI, path, true, null);

    assertThat(request().getUrl()).isEqualTo("/v1/chat/completions");
  }

  @Test
  void keepsAPathOfItsOwn() {
    ask(Provider.OPENAI, "/gateway/openai", true, null);

    assertThat(request().getUrl()).isEqualTo("/gateway/openai/chat/completions");
  }

  private Answer ask(Provider provider, String path, boolean schema, @Nullable String json) {
    server.resetAll();
    server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(stream(provider))));
    try (var connection = connection(provider, path, schema)) {
      return connection.ask(
          new Prompt("classify", 1, "Be brief.", "{\"q\":\"hỏi thăm\"}", json, 50), LIMIT);
    }
  }

  private StreamedConnection connection(Provider provider, String path, boolean schema) {
    return new StreamedConnection(
        new Endpoint(
            provider,
            URI.create(server.baseUrl() + path),
            KEY,
            "m",
            0.0,
            schema,
            new Patience(LIMIT, LIMIT, LIMIT)));
  }

  private static String stream(Provider provider) {
    return switch (provider) {
      case OPENAI -> OPENAI;
      case OLLAMA -> OLLAMA;
      case ANTHROPIC -> ANTHROPIC;
      case GEMINI -> GEMINI;
    };
  }

  private LoggedRequest request() {
    return server.getAllServeEvents().getFirst().getRequest();
  }

  private JsonNode body() {
    return JsonMapper.shared().readTree(request().getBodyAsString());
  }
}
