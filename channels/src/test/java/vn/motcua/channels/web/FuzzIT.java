package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.http.MediaType;
import vn.motcua.channels.RunningApplication;

/// Bodies that nobody would think of. The repetition is the seed, so a failure repeats.
class FuzzIT extends RunningApplication {

  private static final List<String> PATHS =
      List.of("/api/v1/ask", "/api/v1/feedback", "/api/v1/conversations");
  private static final List<String> PARTS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "null",
          "true",
          "-1",
          "1e400",
          "\"text\"",
          "\"asOf\"",
          "\"history\"",
          "\"role\"",
          "\"user\"",
          "\"2026-11-21\"",
          "\"khai sinh\"",
          "\"\\ud83d\"",
          "\\u0000",
          "\u202e",
          "😀",
          "\u0000",
          "\uFEFF",
          "\"place\"",
          "\"rating\":\"up\"",
          " ",
          "\n");

  @RepeatedTest(60)
  void neverFailsOnAnyBody(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (var path : PATHS) {
      var body = random.nextBoolean() ? mutated(random) : assembled(random);
      var status =
          client
              .post()
              .uri(path)
              .contentType(MediaType.APPLICATION_JSON)
              .bodyValue(body)
              .exchange()
              .returnResult(String.class)
              .getStatus()
              .value();
      assertThat(status)
          .as("seed %d, %s", repetition.getCurrentRepetition(), path)
          .isBetween(200, 499);
    }
  }

  private static byte[] assembled(Random random) {
    var words = new StringBuilder();
    for (var length = random.nextInt(40); length > 0; length--) {
      words.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return words.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A good body with a few bytes changed.
  private static byte[] mutated(Random random) {
    var good =
        """
        {"text":"Đăng ký tạm trú","history":[{"role":"user","text":"a"}],"language":"vi",
        "place":"Hà Nội","asOf":"2026-11-21","replyId":"r","rating":"up","reasons":["b"]}\
        """
            .getBytes(StandardCharsets.UTF_8);
    for (var changes = random.nextInt(4); changes > 0; changes--) {
      good[random.nextInt(good.length)] = (byte) random.nextInt(256);
    }
    return good;
  }
}
