package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.Source.Verification;

class SystemChangesTest {

  private static final String KITES =
      """
      {"id":"kites","date":"2021-05-01","title":"Thả diều","points":[{"text":"Chỉ thả ban ngày.",
       "number":"7/2021/NĐ-CP","locator":"Điều 3","verification":"verified"}],
       "sources":[{"title":"Sách về diều","asOf":"2026-05-01"}]}\
      """;

  @Test
  void findsWhatChangedOnADayAndBetweenTwo() {
    var changes = SystemChanges.read("[" + KITES + "]");
    var day = LocalDate.of(2021, 5, 1);

    assertThat(changes.on(day)).get().extracting(SystemChange::title).isEqualTo("Thả diều");
    assertThat(changes.on(day.plusDays(1))).isEmpty();
    assertThat(changes.between(day, day)).hasSize(1);
    assertThat(changes.between(day.plusDays(1), day)).isEmpty();
  }

  @Test
  void namesEveryProblemAtOnce() {
    var bare = KITES.replace("Chỉ thả ban ngày.", "").replace("\"kites\"", "\"bare\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SystemChanges.read("[" + KITES + "," + KITES + "," + bare + "]"))
        .withMessageContaining("'kites' needs an id of its own")
        .withMessageContaining("bare: a point needs words");
  }

  @Test
  void restsEveryEmbeddedPointOnARegulationThatIsKnown() {
    var known = KnownRegulations.embedded();

    assertThat(SystemChanges.embedded().all())
        .flatMap(SystemChange::points)
        .extracting(SystemChange.Point::number)
        .allMatch(number -> known.find(number).isPresent());
  }

  @Test
  void callsNoPointReadThatTheRegulationItselfWasNot() {
    var known = KnownRegulations.embedded();

    assertThat(SystemChanges.embedded().all())
        .flatMap(SystemChange::points)
        .filteredOn(point -> point.verification() == Verification.VERIFIED)
        .extracting(point -> known.find(point.number()).orElseThrow().origin().verification())
        .doesNotContain(Verification.UNVERIFIED);
  }
}
