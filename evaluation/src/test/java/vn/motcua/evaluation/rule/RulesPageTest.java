package vn.motcua.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.Rules;

class RulesPageTest {

  private static final List<DocumentRule> RULES = Rules.embedded(EvidenceTypes.embedded()).all();

  @Test
  void namesEveryRuleWithItsVerdictAndBases() {
    var page = RulesPage.of(RULES);

    assertThat(RULES)
        .filteredOn(rule -> !RulesPage.isAnnexRow(rule))
        .allSatisfy(rule -> {
          assertThat(page).contains("| %s | ".formatted(rule.id()));
          assertThat(page).contains(rule.basis().getFirst().locator());
        });
  }

  @Test
  void namesEveryProcedureOfTheAnnexes() {
    var page = RulesPage.of(RULES);

    assertThat(RULES)
        .filteredOn(RulesPage::isAnnexRow)
        .flatExtracting(rule -> rule.scope().procedures())
        .allSatisfy(code -> assertThat(page).contains("\n| %s | ".formatted(code)));
  }

  @Test
  void isThePageThatIsCommitted() throws IOException {
    var file = Checkout.find().root().resolve("knowledge/RULES.md");

    assertThat(Files.readString(file))
        .as("Run rules-page and commit the page")
        .isEqualTo(RulesPage.of(RULES));
  }
}
