package vn.motcua.assistant.llm.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnsweringTest {

  @Test
  void readsHowLongToWait() {
    assertThat(Answering.retryAfter(headers("Retry-After", "3"))).contains(Duration.ofSeconds(3));
    assertThat(
            Answering.retryAfter(
                headers(
                    "Date", "Sun, 22 Nov 2026 03:00:00 GMT",
                    "Retry-After", "Sun, 22 Nov 2026 03:00:05 GMT")))
        .contains(Duration.ofSeconds(5));
  }

  @Test
  void takesNothingElseForATime() {
    assertThat(Answering.retryAfter(headers())).isEmpty();
    assertThat(Answering.retryAfter(headers("Retry-After", "soon"))).isEmpty();
    assertThat(Answering.retryAfter(headers("Retry-After", "-1"))).isEmpty();
    assertThat(Answering.retryAfter(headers("Retry-After", "99999999999999999999"))).isEmpty();
    assertThat(
            Answering.retryAfter(
                headers(
                    "Date", "Sun, 22 Nov 2026 03:00:05 GMT",
                    "Retry-After", "Sun, 22 Nov 2026 03:00:00 GMT")))
        .isEmpty();
  }

  private static HttpHeaders headers(String... namesAndValues) {
    var all = new TreeMap<String, List<String>>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      all.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return HttpHeaders.of(Map.copyOf(all), (_, _) -> true);
  }
}
