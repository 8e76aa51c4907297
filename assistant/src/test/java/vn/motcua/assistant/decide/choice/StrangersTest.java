package vn.motcua.assistant.decide.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

class StrangersTest {

  private static final Procedure KITE = Kites.all().getFirst();
  private static final Hit OWN = hit("9.1", 0.8);
  private static final Hit PUBLIC = hit("9.2", 0.7);
  private static final Hit OTHERS = hit("9.3", 0.6);

  private final Strangers strangers =
      new Strangers(
          new Kites.Fake(
              List.of(
                  procedure("9.1", "Chính sách", "Quyết định số 1/QĐ-BQP"),
                  procedure("9.2", "Quản lý vùng trời", "Quyết định số 2/QĐ-BQP"),
                  procedure("9.3", "Chính sách", "Quyết định số 3/QĐ-BTC")),
              _ -> List.of()));

  @Test
  void passesOverWhatTheArmyDoesForItsOwnPeople() {
    assertThat(hits("thả diều", Situation.UNKNOWN)).containsExactly("9.2", "9.3");
  }

  @Test
  void keepsItForWhoeverNamesTheArmyOrBelongsToIt() {
    var soldier = new Situation(Set.of(CaseFact.MILITARY), Set.of(), null, NamedPlace.NONE);

    assertThat(hits("bộ đội thả diều", Situation.UNKNOWN)).containsExactly("9.1", "9.2", "9.3");
    assertThat(hits("thả diều", soldier)).containsExactly("9.1", "9.2", "9.3");
  }

  @Test
  void keepsWhatIsNamedByItsCode() {
    var found = new Retrieval("9.1", List.of(OWN.scored(1)), Situation.UNKNOWN);

    assertThat(strangers.hits(found)).hasSize(1);
  }

  @Test
  void keepsWhatTheArmyDoesForEverybody() {
    var found = new Retrieval("thả diều", List.of(PUBLIC, OTHERS), Situation.UNKNOWN);

    assertThat(strangers.hits(found)).hasSize(2);
  }

  private List<String> hits(String words, Situation situation) {
    var found = new Retrieval(words, List.of(OWN, PUBLIC, OTHERS), situation);
    return strangers.hits(found).stream().map(Hit::code).toList();
  }

  private static Hit hit(String code, double score) {
    return new Hit(code, "Thả diều", List.of(), score, "thả diều", List.of());
  }

  private static Procedure procedure(String code, String field, String decision) {
    var heading = new Heading(code, "Thả diều", null, List.of(), field, List.of(), decision, null);
    return new Procedure(
        heading,
        KITE.kind(),
        KITE.sources(),
        KITE.authority(),
        KITE.channels(),
        KITE.evidence(),
        KITE.statements(),
        KITE.outputs(),
        KITE.forms(),
        KITE.legalBases(),
        KITE.related(),
        KITE.differences());
  }
}
