package vn.motcua.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.RuleStanding.Approval;

class RulesTest {

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Rules RULES = Rules.embedded(EVIDENCE);

  private static final String RULE =
      """
      { "id": "X-1", "kind": "paper", "title": "Không đòi sổ diều", "papers": ["Sổ hộ khẩu"],
        "forms": [], "procedures": [], "verdict": "NOT_REQUIRED", "how": "cut",
        "explanation": "Sổ diều hết giá trị.",
        "basis": [ { "source": "Luật Diều", "number": "1/2020/QH99", "locator": "Điều 1",
                     "from": "2021-01-01", "gist": "Hết sổ.", "checked": "supports" } ],
        "from": "2021-01-01", "to": "2030-12-31", "level": "text" }
      """;

  @Test
  void restsEveryRuleOnAClauseAndHasItsDates() {
    assertThat(RULES.all())
        .hasSizeGreaterThan(900)
        .allSatisfy(rule -> {
          assertThat(rule.basis()).as(rule.id()).isNotEmpty();
          assertThat(rule.basis())
              .allSatisfy(b -> assertThat(b.locator()).as(rule.id()).isNotBlank());
          assertThat(rule.to() == null || !rule.to().isBefore(rule.from())).isTrue();
        });
  }

  @Test
  void freesNobodyByARuleThatWasNotRead() {
    assertThat(RULES.all())
        .filteredOn(rule -> rule.verdict() == VerdictKind.NOT_REQUIRED && !rule.level().isRead())
        .isNotEmpty()
        .noneMatch(rule -> RuleStanding.OPEN.mayFree(rule, LocalDate.of(2026, 11, 21)));
  }

  @Test
  void freesNobodyWhereTheAnnexReplacesAPaperInPartOnly() {
    assertThat(RULES.all())
        .filteredOn(rule -> rule.title().endsWith("dữ liệu thay được một phần"))
        .hasSize(5)
        .allSatisfy(rule -> {
          assertThat(rule.verdict()).as(rule.id()).isEqualTo(VerdictKind.CONDITIONAL);
          assertThat(rule.words().conditions()).singleElement().asString().contains("mang theo");
        });
  }

  @Test
  void readsARule() {
    var rule = read(RULE);

    assertThat(rule.scope().types()).extracting(t -> t.id()).containsExactly("household-book");
    assertThat(rule.inForceOn(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(rule.inForceOn(LocalDate.of(2030, 12, 31))).isTrue();
    assertThat(rule.inForceOn(LocalDate.of(2031, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"cut\" | null | goes with NOT_REQUIRED",
        "\"NOT_REQUIRED\" | \"NEVER\" | no VerdictKind is called 'NEVER'",
        "\"2021-01-01\", \"to\" | \"1/1/21\", \"to\" | from must be a date of the form YYYY-MM-DD, was '1/1/21'",
        "[\"Sổ hộ khẩu\"] | [\"Sổ diều\"] | no kind of paper is named 'Sổ diều'",
        "\"text\" | \"perhaps\" | no Level is called 'perhaps'",
      })
  void refusesARuleThatIsNotWhole(String right, String wrong, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(RULE.replace(right, wrong)))
        .withMessageContaining("X-1")
        .withMessageContaining(message);
  }

  @Test
  void refusesTwoRulesOfOneNameAndOneThatGoesBeforeNothing() {
    var rule = read(RULE);
    assertThatIllegalArgumentException().isThrownBy(() -> new Rules(List.of(rule, rule)));

    var before = RULE.replace("\"level\"", "\"precedence\": [\"X-9\"], \"level\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rules(List.of(read(before))))
        .withMessageContaining("X-9");
  }

  @Test
  void waitsForAnApprovalWhereTheInstallationWantsOne() {
    var rule = read(RULE);
    var day = LocalDate.of(2026, 11, 21);
    var approval = new Approval("Sở Tư pháp (ví dụ)", day);

    assertThat(new RuleStanding(true, Map.of(), Set.of()).mayFree(rule, day)).isFalse();
    assertThat(new RuleStanding(true, Map.of("X-1", approval), Set.of()).mayFree(rule, day))
        .isTrue();
    assertThat(
            new RuleStanding(true, Map.of("X-1", approval), Set.of())
                .mayFree(rule, day.minusDays(1)))
        .isFalse();
    assertThat(new RuleStanding(false, Map.of(), Set.of("X-1")).uses(rule)).isFalse();
  }

  private static DocumentRule read(String json) {
    return RuleJson.rule(JsonMapper.shared().readTree(json), EVIDENCE);
  }
}
