package vn.motcua.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.rule.VerdictKind;

class VerdictCaseTest {

  @Test
  void isHarmedWhereSomebodyIsTiedToAPaperAndFreed() {
    var due = wanting(VerdictKind.REQUIRED, Set.of(VerdictKind.CONDITIONAL));

    assertThat(due.isHarmedBy(VerdictKind.NOT_REQUIRED)).isTrue();
    assertThat(due.isHarmedBy(VerdictKind.REPLACED_BY_DATA)).isTrue();
    assertThat(due.isHarmedBy(VerdictKind.CONDITIONAL)).isFalse();
    assertThat(due.isHarmedBy(VerdictKind.UNKNOWN)).isFalse();
  }

  @Test
  void isNotHarmedByDataWhereThePaperIsNotRequired() {
    var free = wanting(VerdictKind.UNKNOWN, Set.of(VerdictKind.NOT_REQUIRED));

    assertThat(free.isHarmedBy(VerdictKind.REPLACED_BY_DATA)).isFalse();
  }

  @Test
  void isHarmedByNotRequiredWhereDataAreNeeded() {
    var byData = wanting(VerdictKind.REPLACED_BY_DATA, Set.of());

    assertThat(byData.isHarmedBy(VerdictKind.NOT_REQUIRED)).isTrue();
    assertThat(byData.isHarmedBy(VerdictKind.REPLACED_BY_DATA)).isFalse();
  }

  private static VerdictCase wanting(VerdictKind kind, Set<VerdictKind> also) {
    return new VerdictCase(
        Part.READ,
        "ki-1",
        "",
        null,
        "sổ diều",
        null,
        null,
        null,
        List.of(),
        VerdictCase.DAY,
        kind,
        also,
        "");
  }
}
