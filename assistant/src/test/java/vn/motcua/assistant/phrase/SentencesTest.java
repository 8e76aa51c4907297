package vn.motcua.assistant.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void endsEachPart() {
    assertThat(Sentences.of(List.of("Cần khi: diều bay đêm", "Nộp trực tiếp: không cần.")))
        .isEqualTo("Cần khi: diều bay đêm. Nộp trực tiếp: không cần.");
  }

  @Test
  void endsNoPartTwice() {
    assertThat(Sentences.of(List.of("Diều bay chưa?", "Chưa …", "Ghi \"đã bay.\"", "Hết.")))
        .isEqualTo("Diều bay chưa? Chưa … Ghi \"đã bay.\" Hết.");
  }

  @Test
  void closesWhatASourceLeftOpen() {
    assertThat(Sentences.of(List.of("ảnh 4x6; ", "dây diều,"))).isEqualTo("ảnh 4x6. dây diều.");
  }

  @Test
  void leavesOutWhatSaysNothing() {
    assertThat(Sentences.of(List.of("", " ; ", "Diều."))).isEqualTo("Diều.");
    assertThat(Sentences.of(List.of())).isEmpty();
  }
}
