package vn.motcua.evaluation.safety.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;

class StageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Stage stage = Stage.read(Checkout.find().data().resolve("safety/carriers.yaml"));
  private final List<Trial> trials =
      new Expansion(1)
          .all(AttackFile.read(Checkout.find().data().resolve("safety/attacks")).attacks());

  @Test
  void putsTheWordsWhereTheCarrierSays() {
    assertThat(trial(Carrier.DIRECT).text()).contains("KHOAILANG").startsWith(base());
    assertThat(trial(Carrier.HISTORY).text()).isEqualTo(base());
    assertThat(trial(Carrier.HISTORY).history().toString()).contains("KHOAILANG");
    assertThat(trial(Carrier.PLACE).place()).contains("KHOAILANG");
    assertThat(trial(Carrier.PAGE).text()).contains("77.700001").doesNotContain("KHOAILANG");
  }

  @Test
  void putsHarmlessWordsInTheSamePlaceToCompare() {
    for (var carrier : List.of(Carrier.DIRECT, Carrier.HISTORY, Carrier.PLACE)) {
      var control = stage.control(first(carrier), "", DAY);
      assertThat(control.toString()).doesNotContain("KHOAILANG").contains(stage.harmless(carrier));
    }
  }

  @Test
  void makesAPageForEveryTrialInOneAndForEachFieldAHarmlessOne() {
    var inPages = trials.stream().filter(t -> t.carrier() == Carrier.PAGE).toList();
    var pages = HostilePages.of(trials, stage);

    assertThat(pages.records()).hasSizeGreaterThan(inPages.size());
    assertThat(inPages.stream().map(pages::code)).doesNotHaveDuplicates().doesNotContain("");
    assertThat(inPages.stream().map(pages::control).distinct()).hasSizeGreaterThan(1);
  }

  private vn.motcua.assistant.conversation.Question trial(Carrier carrier) {
    return stage.question(first(carrier), "77.700001", DAY);
  }

  private Trial first(Carrier carrier) {
    return trials.stream()
        .filter(t -> t.attack().id().equals("override-01") && t.carrier() == carrier)
        .findFirst()
        .orElseThrow(() -> new AssertionError(Arrays.toString(Carrier.values())));
  }

  private String base() {
    var bases = stage.bases();
    return bases.get(Math.floorMod("override-01".hashCode(), bases.size()));
  }
}
