package vn.motcua.channels.talk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;

class PaperListTest {

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();

  @Test
  void readsOnePaperToALine() {
    var list = PaperList.in("1. giấy chứng sinh\n2) căn cước công dân\n- sổ hộ khẩu", EVIDENCE);

    assertThat(list.orElseThrow().papers())
        .containsExactly("giấy chứng sinh", "căn cước công dân", "sổ hộ khẩu");
  }

  @Test
  void keepsWhatIsNoPaperApart() {
    var list =
        PaperList.in(
            "Đăng ký khai sinh: tôi có giấy chứng sinh, căn cước. Còn thiếu gì?", EVIDENCE);

    assertThat(list.orElseThrow().papers()).hasSize(2);
    assertThat(list.orElseThrow().others()).contains("Đăng ký khai sinh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đăng ký khai sinh cần giấy chứng sinh không?",
        "Làm lại căn cước và bằng lái xe ở đâu?",
        "Đăng ký kết hôn",
        "Mất sổ hộ khẩu"
      })
  void takesNoQuestionForAList(String question) {
    assertThat(PaperList.in(question, EVIDENCE)).isEmpty();
  }
}
