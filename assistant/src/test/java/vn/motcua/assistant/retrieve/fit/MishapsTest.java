package vn.motcua.assistant.retrieve.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.rule.CaseFact;

/// What official words say happened to a paper.
class MishapsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Làm lại thẻ bị mất.", "nay mất giấy và sổ", "hộ chiếu thất lạc"})
  void knowsALoss(String text) {
    assertThat(Mishaps.writtenIn(text)).containsExactly(CaseFact.LOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khai báo khi người thân mất.",
        "Người mất ở quê",
        "Cho người đã mất quốc tịch",
        "người mất năng lực hành vi",
        "khi mất thai"
      })
  void takesNoDeathForALoss(String text) {
    assertThat(Mishaps.writtenIn(text)).isEmpty();
  }

  @Test
  void knowsSeveralAtOnce() {
    assertThat(Mishaps.writtenIn("Đổi thẻ sắp hết hạn, hỏng, sai thông tin"))
        .containsExactlyInAnyOrder(CaseFact.EXPIRED, CaseFact.DAMAGED, CaseFact.WRONG);
  }
}
