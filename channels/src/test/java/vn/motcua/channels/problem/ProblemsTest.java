package vn.motcua.channels.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.retrieve.found.SearchFailed;
import vn.motcua.channels.operations.Meters;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

  private static final String SECRET = "Nguyễn Văn A, 001099012345";

  private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
  private final Problems problems = new Problems(JsonMapper.shared(), new Meters(figures));

  @Test
  void tellsPeopleToComeBackWhenAllAreBusy() {
    for (var failure : new Exception[] {new RejectedExecutionException(), new TimeoutException()}) {
      var response = handled(failure);

      assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(response.getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }
    assertThat(figures.counter("motcua.refused", "reason", "busy").count()).isEqualTo(2);
  }

  @Test
  void saysThatTheSearchFailedRatherThanThatNothingWasFound() {
    var response = handled(new SearchFailed(new IllegalStateException(SECRET)));

    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(response.getBodyAsString().block()).contains("search-failed").doesNotContain(SECRET);
  }

  @Test
  void tellsNobodyWhatAnExceptionSays(CapturedOutput output) {
    var response = handled(new IllegalStateException(SECRET, new RuntimeException(SECRET)));

    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(response.getHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(response.getBodyAsString().block()).contains("Hệ thống").doesNotContain("Nguyễn");
    assertThat(output.getAll())
        .contains("IllegalStateException", "ProblemsTest")
        .doesNotContain("Nguyễn", "001099012345");
  }

  private MockServerHttpResponse handled(Exception failure) {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/search"));
    problems.handle(exchange, failure).block();
    return exchange.getResponse();
  }
}
