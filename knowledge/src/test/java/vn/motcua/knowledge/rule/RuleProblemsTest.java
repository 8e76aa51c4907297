package vn.motcua.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;

class RuleProblemsTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final EvidenceType KITE = kite("kite-paper", "Giấy diều", List.of());
  private static final EvidenceType LONG_KITE =
      kite("long-kite-paper", "Giấy diều dài", List.of("kite-paper"));
  private static final EvidenceTypes KITES = new EvidenceTypes(List.of(KITE, LONG_KITE));

  @Test
  void findsNoneInTheRulesThatShip() {
    var evidence = EvidenceTypes.embedded();

    assertThat(RuleProblems.of(Rules.embedded(evidence).all(), evidence)).isEmpty();
  }

  @Test
  void findsTwoRulesThatContradictEachOther() {
    assertThat(problems(rule("A", VerdictKind.REQUIRED), rule("B", VerdictKind.NOT_REQUIRED)))
        .singleElement()
        .asString()
        .contains("A (REQUIRED)", "B (NOT_REQUIRED)");
  }

  @Test
  void findsAContradictionOnAPaperOfTheNarrowerKind() {
    var narrow = rule("B", VerdictKind.NOT_REQUIRED).on(LONG_KITE);

    assertThat(problems(rule("A", VerdictKind.REQUIRED), narrow)).hasSize(1);
  }

  @Test
  void findsAContradictionInTheOneProcedureThatBothName() {
    var here = rule("A", VerdictKind.REQUIRED).in("1.000001", "1.000002");
    var there = rule("B", VerdictKind.CONDITIONAL).in("1.000002", "1.000003");

    assertThat(problems(here, there)).hasSize(1);
    assertThat(problems(here, rule("C", VerdictKind.CONDITIONAL).in("1.000003"))).isEmpty();
  }

  @Test
  void allowsTwoThatAgree() {
    assertThat(problems(rule("A", VerdictKind.REQUIRED), rule("B", VerdictKind.REQUIRED)))
        .isEmpty();
  }

  @Test
  void allowsACutBesideAReplacement() {
    assertThat(
            problems(rule("A", VerdictKind.NOT_REQUIRED), rule("B", VerdictKind.REPLACED_BY_DATA)))
        .isEmpty();
  }

  @Test
  void allowsWhatAPrecedenceSettles() {
    var first = rule("A", VerdictKind.REQUIRED).before("B");

    assertThat(problems(first, rule("B", VerdictKind.NOT_REQUIRED))).isEmpty();
  }

  @Test
  void allowsWhatTheMoreSpecialDecides() {
    var special = rule("A", VerdictKind.REQUIRED).in("1.000001");

    assertThat(problems(special, rule("B", VerdictKind.NOT_REQUIRED))).isEmpty();
  }

  @Test
  void allowsWhatNeverMeets() {
    var one = rule("A", VerdictKind.REQUIRED);
    var other = rule("B", VerdictKind.NOT_REQUIRED);

    assertThat(problems(one.until(END), other.from(END.plusDays(1)))).isEmpty();
    assertThat(problems(one.forms(Form.PLAIN), other.forms(Form.CERTIFIED))).isEmpty();
    assertThat(problems(one.by(FilingChannel.Kind.POST), other.by(FilingChannel.Kind.IN_PERSON)))
        .isEmpty();
    assertThat(
            problems(one.onlyIf(CaseFact.LOST), other.onlyIf(CaseFact.POOR).notIf(CaseFact.LOST)))
        .isEmpty();
  }

  @Test
  void findsWhatMeetsOnASingleDay() {
    var one = rule("A", VerdictKind.REQUIRED).until(END);

    assertThat(problems(one, rule("B", VerdictKind.NOT_REQUIRED).from(END))).hasSize(1);
  }

  @Test
  void findsTwoThatGoBeforeEachOther() {
    var one = rule("A", VerdictKind.REQUIRED).before("B");

    assertThat(problems(one, rule("B", VerdictKind.REQUIRED).before("A")))
        .singleElement()
        .asString()
        .contains("before each other");
  }

  @Test
  void findsABasisThatNobodyCanLookUp() {
    assertThat(problems(rule("A", VerdictKind.REQUIRED).resting("Nghị định diều", " ", "Nói.")))
        .singleElement()
        .asString()
        .contains("Rule A", "locator", "Nghị định diều");
  }

  @Test
  void findsARuleThatEndsBeforeItBegins() {
    assertThat(problems(rule("A", VerdictKind.REQUIRED).until(BEGIN.minusDays(1))))
        .singleElement()
        .asString()
        .contains("ends before it begins");
  }

  private static List<String> problems(Made... rules) {
    return RuleProblems.of(List.of(rules).stream().map(Made::rule).toList(), KITES);
  }

  private static Made rule(String id, VerdictKind verdict) {
    return new Made(
        id,
        verdict,
        KITE,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        BEGIN,
        null,
        new RuleBasis(
            "Luật Diều",
            null,
            "Điều 1",
            BEGIN,
            null,
            "Nói về diều.",
            RuleBasis.Checked.SUPPORTS,
            null));
  }

  private static EvidenceType kite(String id, String name, List<String> wider) {
    return new EvidenceType(
        id,
        name,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "kites",
        null,
        wider,
        List.of(),
        null,
        "1.000001",
        BEGIN);
  }

  /// A rule in the making.
  private record Made(
      String id,
      VerdictKind verdict,
      EvidenceType type,
      Set<String> procedures,
      Set<Form> forms,
      Set<FilingChannel.Kind> channels,
      Set<CaseFact> only,
      Set<CaseFact> not,
      Set<String> earlier,
      LocalDate begin,
      @Nullable LocalDate end,
      RuleBasis basis) {

    Made on(EvidenceType other) {
      return new Made(
          id, verdict, other, procedures, forms, channels, only, not, earlier, begin, end, basis);
    }

    Made in(String... codes) {
      return new Made(
          id, verdict, type, Set.of(codes), forms, channels, only, not, earlier, begin, end, basis);
    }

    Made forms(Form form) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          Set.of(form),
          channels,
          only,
          not,
          earlier,
          begin,
          end,
          basis);
    }

    Made by(FilingChannel.Kind channel) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          forms,
          Set.of(channel),
          only,
          not,
          earlier,
          begin,
          end,
          basis);
    }

    Made onlyIf(CaseFact fact) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          forms,
          channels,
          Set.of(fact),
          not,
          earlier,
          begin,
          end,
          basis);
    }

    Made notIf(CaseFact fact) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          forms,
          channels,
          only,
          Set.of(fact),
          earlier,
          begin,
          end,
          basis);
    }

    Made before(String other) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          forms,
          channels,
          only,
          not,
          Set.of(other),
          begin,
          end,
          basis);
    }

    Made from(LocalDate day) {
      return new Made(
          id, verdict, type, procedures, forms, channels, only, not, earlier, day, end, basis);
    }

    Made until(LocalDate day) {
      return new Made(
          id, verdict, type, procedures, forms, channels, only, not, earlier, begin, day, basis);
    }

    Made resting(String source, String locator, String gist) {
      return new Made(
          id,
          verdict,
          type,
          procedures,
          forms,
          channels,
          only,
          not,
          earlier,
          begin,
          end,
          new RuleBasis(
              source, null, locator, begin, null, gist, RuleBasis.Checked.SUPPORTS, null));
    }

    DocumentRule rule() {
      return new DocumentRule(
          id,
          DocumentRule.Kind.PAPER,
          "Diều",
          new DocumentRule.Scope(
              List.of(type.name()),
              List.of(type),
              false,
              forms,
              procedures,
              Set.of(),
              channels,
              Set.of(),
              only,
              not,
              false),
          verdict,
          verdict == VerdictKind.NOT_REQUIRED ? DocumentRule.How.CUT : null,
          new DocumentRule.Words("Diều.", List.of(), List.of(), List.of(), null, List.of()),
          null,
          List.of(basis),
          begin,
          end,
          DocumentRule.Level.TEXT,
          earlier);
    }
  }
}
