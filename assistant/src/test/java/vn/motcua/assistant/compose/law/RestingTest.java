package vn.motcua.assistant.compose.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.search.Hit;

class RestingTest {

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());
  private static final List<Hit> FOUND =
      List.of(Kites.hit("9.000003", 0.9), Kites.hit("9.000001", 0.2));

  @Test
  void showsWhoLooksALawUpTheProceduresThatRestOnIt() {
    assertThat(procedures("1/2026/DIEU")).containsExactly("9.000001");
  }

  @Test
  void showsNoneWhereNoneRestsOnIt() {
    assertThat(procedures("77/2026/DIEU")).isEmpty();
  }

  private static List<String> procedures(String number) {
    var article = Kites.article(number, "5", "1. Thả diều ở bãi chung.", Validity.UNKNOWN);
    var reference = LegalReferences.in("điều 5 luật " + number).getFirst().reference();
    var match = new LawMatch(reference, List.of(article), true, List.of());
    return new Resting(KITES)
        .only(new Decision.Law(match, FOUND), Kites.TODAY).hits().stream().map(Hit::code).toList();
  }
}
