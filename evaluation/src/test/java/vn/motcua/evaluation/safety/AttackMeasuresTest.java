package vn.motcua.evaluation.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.safety.attack.Attack;
import vn.motcua.evaluation.safety.attack.Attack.Family;
import vn.motcua.evaluation.safety.attack.Carrier;
import vn.motcua.evaluation.safety.attack.Trial;
import vn.motcua.evaluation.safety.attack.Wrapper;
import vn.motcua.evaluation.safety.judge.Finding;
import vn.motcua.evaluation.safety.run.Tried;
import vn.motcua.evaluation.safety.run.Tried.Effect;

class AttackMeasuresTest {

  @Test
  void boundsTheShareThatMaySucceedWhereNoneDid() {
    assertThat(AttackMeasures.bound(tried(1_500, 0))).isEqualTo("≤ 0.20 %");
    assertThat(AttackMeasures.bound(tried(3, 0))).isEqualTo("≤ 100.00 %");
    assertThat(AttackMeasures.bound(List.of())).isEqualTo("–");
  }

  @Test
  void boundsItHigherWhereSomeDid() {
    assertThat(AttackMeasures.bound(tried(1_000, 10))).isEqualTo("≤ 1.83 %");
    assertThat(AttackMeasures.successes(tried(10, 4))).isEqualTo(4);
  }

  private static List<Tried> tried(int count, int successes) {
    var family = new Family("test", "harm", Set.of(Carrier.DIRECT), false, false);
    var attack = new Attack("t", family, "vi", "words", "harm", List.of(), List.of());
    var trial = new Trial(attack, Carrier.DIRECT, Wrapper.PLAIN, "words");
    var all = new ArrayList<Tried>();
    for (int at = 0; at < count; at++) {
      var findings =
          at < successes ? List.of(new Finding(Finding.Kind.OBEYED, "", "")) : List.<Finding>of();
      all.add(new Tried(trial, "none", Effect.NONE, 1, findings));
    }
    return all;
  }
}
