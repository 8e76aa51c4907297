package vn.motcua.channels.embedding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.knowledge.search.embedding.EmbeddingUnavailable;

class OpenAiEmbeddingTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(150);
  private static final int LATE = 3_000;
  private static final String KEY = "dieu-giay-7";
  private static final List<String> TEXTS = List.of("aab", "b");

  private final Endpoint endpoint = new Endpoint();
  private final OpenAiEmbedding embedding = with(KEY);

  private OpenAiEmbedding with(String key) {
    return new OpenAiEmbedding(endpoint.url(), key, "letters-1", new Redaction()::masked);
  }

  @AfterEach
  void close() {
    embedding.close();
    endpoint.close();
  }

  @Test
  void asksAsTheFormSays() {
    embedding.vectors(TEXTS, LONG);

    var request = endpoint.asked().getFirst().getRequest();
    assertThat(request.getMethod().value()).isEqualTo("POST");
    assertThat(request.getUrl()).isEqualTo("/v1/embeddings");
    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(JsonMapper.shared().readTree(request.getBodyAsString()))
        .isEqualTo(
            JsonMapper.shared().readTree("{\"model\":\"letters-1\",\"input\":[\"aab\",\"b\"]}"));
  }

  @Test
  void sendsNoKeyWhereThereIsNone() {
    try (var open = with("")) {
      open.vectors(TEXTS, LONG);
    }

    assertThat(endpoint.asked().getFirst().getRequest().containsHeader("Authorization")).isFalse();
  }

  @Test
  void givesVectorsInTheOrderOfTheTexts() {
    var vectors = embedding.vectors(TEXTS, LONG);

    assertThat(vectors.get(0)).startsWith(2, 1, 0);
    assertThat(vectors.get(1)).startsWith(0, 1, 0);
  }

  @Test
  void masksWhatGoesOut() {
    embedding.vectors(List.of("gọi 0900 000 000 hay a@b.example, thẻ 000000000000"), LONG);

    assertThat(endpoint.texts()).containsExactly("gọi [điện thoại] hay [thư điện tử], thẻ [số]");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 404, 429, 500, 503})
  void failsWhenItIsRefused(int status) {
    fails(aResponse().withStatus(status).withBody(KEY).withHeader("Location", endpoint.url()), LONG)
        .withMessage("HTTP status " + status);
    assertThat(endpoint.asked()).hasSize(1);
  }

  @Test
  void failsWhenTheAnswerIsLate() {
    fails(aResponse().withFixedDelay(LATE), SHORT).withMessage("no answer within 150 ms");
  }

  @Test
  void failsWhenTheAnswerDribbles() {
    var slow = aResponse().withBody("{\"data\":[]}").withChunkedDribbleDelay(10, LATE);

    fails(slow, SHORT).withMessage("no answer within 150 ms");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void failsWhenTheConnectionBreaks(Fault fault) {
    fails(aResponse().withFault(fault), LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "<html>busy</html>",
        "{\"data\":{}}",
        "{\"data\":[]}",
        "{\"error\":{\"message\":\"dieu-giay-7 is no key\"}}",
        "{\"data\":[{\"embedding\":[1]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[1]},{\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":0,\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":-1,\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":\"x\",\"embedding\":[1]},{\"index\":{},\"embedding\":[\"1\"]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[null]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[NaN]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":\"AACAPw==\"}],"
      })
  void failsWhenTheAnswerIsNotOfTheForm(String body) {
    fails(aResponse().withBody(body), LONG)
        .withMessage("the answer is not of the form of /v1/embeddings");
  }

  @Test
  void failsWhenNobodyListens() {
    endpoint.close();

    assertThatExceptionOfType(EmbeddingUnavailable.class)
        .isThrownBy(() -> embedding.vectors(TEXTS, LONG))
        .withMessage("ConnectException");
  }

  @Test
  void staysInterruptedWhenItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(EmbeddingUnavailable.class)
        .isThrownBy(() -> embedding.vectors(TEXTS, LONG));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void neverRepeatsAKeyThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("dieu\ngiay"))
        .withMessageContaining("motcua.embedding.key")
        .withMessageNotContaining("dieu");
  }

  private ThrowableAssertAlternative<EmbeddingUnavailable> fails(
      ResponseDefinitionBuilder answer, Duration patience) {
    endpoint.answer(answer);
    return assertThatExceptionOfType(EmbeddingUnavailable.class)
        .isThrownBy(() -> embedding.vectors(TEXTS, patience))
        .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain(KEY, "127.0.0.1"));
  }
}
