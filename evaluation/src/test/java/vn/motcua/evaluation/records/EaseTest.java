package vn.motcua.evaluation.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.crosscheck.Kites;

class EaseTest {

  private static final String LONG =
      "Người xin thả diều phải tự mang đơn và diều của mình đến bãi thả diều của xã"
          + " trước khi trời tối.";

  @Test
  void measuresTheMiddleAndTheLongestSentence() {
    var ease = Ease.of(Kites.record(Kites.nothing()));

    assertThat(ease.sentences()).isEqualTo(4);
    assertThat(ease.median()).isEqualTo(6);
    assertThat(ease.longest()).isEqualTo(8);
    assertThat(ease.words()).startsWith("Giấy khai sinh");
    assertThat(ease.isEasy()).isTrue();
  }

  @Test
  void findsHardWhatHasLongSentences() {
    var record =
        Kites.record(node -> {
          node.remove("channels");
          node.remove("evidence");
          node.putArray("statements").addObject().put("kind", "step").put("text", LONG);
        });

    assertThat(Ease.of(record).isEasy()).isFalse();
    assertThat(Ease.hardestFirst(List.of(Kites.record(Kites.nothing()), record)).getFirst().words())
        .isEqualTo(LONG);
  }

  @Test
  void saysNothingOfARecordWithoutText() {
    var record = Kites.record(node -> node.remove(List.of("channels", "evidence")));

    assertThat(Ease.of(record).sentences()).isZero();
  }
}
