package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.VerdictKind;

class VerdictsTest {

  private static final String KITE = KiteDossier.CODE;

  private final CircumstanceReader reader = new CircumstanceReader();
  private final AtomicReference<RuleStanding> standing = new AtomicReference<>(RuleStanding.OPEN);
  private final KiteDossier kite = new KiteDossier(Procedure.Kind.WRITTEN);

  @Test
  void saysThatTheHouseholdBookIsNotRequiredAndOnWhichClause() {
    var verdict = ask(null, "so ho khau cong chung");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(verdict.why()).isEqualTo(Why.CUT_BY_RULE);
    assertThat(verdict.paper().form()).isEqualTo(Form.CERTIFIED);
    assertThat(verdict.legalBasis()).isNotEmpty().allMatch(b -> b.inForceOn(Kites.TODAY));
    assertThat(verdict.whatToDo()).isNotEmpty();
  }

  @Test
  void takesTheHouseholdBookForNoProofOfWhereSomebodyLivesNow() {
    row("Giấy tờ chứng minh nơi cư trú, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);

    assertThat(ask(KITE, "sổ hộ khẩu").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void leavesTheHouseholdBookAsProofOfWhereSomebodyLivedBefore() {
    row("Giấy tờ chứng minh nơi cư trú trước đây, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);

    assertThat(ask(KITE, "sổ hộ khẩu").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void asksWhichPaperWhereNoneIsKnownByThatName() {
    var verdict = ask(null, "giấy gì đó không ai biết");

    assertThat(verdict.why()).isEqualTo(Why.PAPER_UNCLEAR);
    assertThat(verdict.questions()).hasSize(1);
  }

  @Test
  void saysOfAPaperThatMayBeSeveralWhatIsTrueOfAllOfThem() {
    row("Giấy tờ chứng minh nơi cư trú, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);

    assertThat(ask(KITE, "giấy tạm trú").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask(KITE, "giấy người nước ngoài").why()).isEqualTo(Why.PAPER_UNCLEAR);
  }

  @Test
  void asksWhichProcedureWhereItDependsOnThat() {
    assertThat(ask(null, "giấy chứng sinh").why()).isEqualTo(Why.PROCEDURE_UNCLEAR);
    assertThat(ask("9.999999", "sổ hộ khẩu").why()).isEqualTo(Why.PROCEDURE_UNCLEAR);
  }

  @Test
  void answersNobodyElseFromRulesThatBindOffices() {
    var verdict = ask(null, "sổ hộ khẩu", "ngân hàng yêu cầu");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.UNKNOWN);
    assertThat(verdict.why()).isEqualTo(Why.PRIVATE_DEMANDER);
  }

  @Test
  void leavesAnErrandAtABankToTheBank() {
    assertThat(ask("vay tiền ngân hàng", "sổ hộ khẩu").why()).isEqualTo(Why.PRIVATE_DEMANDER);
  }

  @Test
  void saysWhatIsDueWhereDataStandForAPaperAndAreNotThere() {
    row("Bản sao Giấy khai sinh.", Action.SUBMIT, Form.PLAIN, null);

    var replaced = ask(KITE, "bản sao giấy khai sinh");
    var missing = ask(KITE, "bản sao giấy khai sinh", "dữ liệu không tra được");

    assertThat(replaced.kind()).isEqualTo(VerdictKind.REPLACED_BY_DATA);
    assertThat(replaced.ifDataUnavailable()).isNotBlank();
    assertThat(missing.kind()).isNotIn(VerdictKind.REPLACED_BY_DATA, VerdictKind.NOT_REQUIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "con là người nước ngoài",
    "định cư ở nước ngoài",
    "không quốc tịch",
    "đăng ký từ lâu"
  })
  void letsDataStandOnlyForThoseWhomTheyAreKnownToHold(String fact) {
    row("Bản sao Giấy khai sinh.", Action.SUBMIT, Form.PLAIN, null);

    assertThat(ask(KITE, "giấy khai sinh", fact).kind())
        .isNotIn(VerdictKind.REPLACED_BY_DATA, VerdictKind.NOT_REQUIRED);
  }

  @Test
  void endsWithTheRuleThatItRestsOn() {
    row("Bản sao Giấy khai sinh.", Action.SUBMIT, Form.PLAIN, null);

    assertThat(on(LocalDate.of(2027, 3, 1), KITE, "giấy khai sinh").kind())
        .isNotIn(VerdictKind.REPLACED_BY_DATA, VerdictKind.NOT_REQUIRED);
    assertThat(on(LocalDate.of(2025, 12, 31), KITE, "giấy khai sinh").kind())
        .isNotIn(VerdictKind.REPLACED_BY_DATA, VerdictKind.NOT_REQUIRED);
  }

  @Test
  void requiresWhatARowAsksForWithoutCondition() {
    row("Đơn xin thả diều, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);

    var verdict = ask(KITE, "đơn xin thả diều");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(verdict.citations()).anyMatch(c -> c.kind() == Citation.Kind.PROCEDURE);
  }

  @Test
  void onlyShowsWhatARowAsksToBeShown() {
    row("Hộ chiếu, bản chính: xuất trình.", Action.SHOW, Form.ORIGINAL, null);

    assertThat(ask(KITE, "hộ chiếu").kind()).isEqualTo(VerdictKind.PRESENT_ONLY);
    assertThat(ask(KITE, "hộ chiếu", "gửi bưu điện").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void barsACertifiedCopyWhereAPlainOneSufficesButNotByPost() {
    row("Bản sao Hộ chiếu.", Action.SUBMIT, Form.PLAIN, null);

    var verdict = ask(KITE, "hộ chiếu công chứng");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(verdict.why()).isEqualTo(Why.BARRED_BY_RULE);
    assertThat(verdict.explanation()).contains("bản chụp");
    assertThat(ask(KITE, "hộ chiếu công chứng", "gửi bưu điện").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void namesTheConditionWhereAnUnknownFactDecides() {
    row(
        "Bằng tốt nghiệp đại học: khi người thả diều là sinh viên.",
        Action.SUBMIT,
        Form.ORIGINAL,
        "khi người thả diều là sinh viên");

    var open = ask(KITE, "bằng đại học");
    var known = ask(KITE, "bằng đại học", "người thả diều là sinh viên");

    assertThat(open.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(open.conditions()).anyMatch(condition -> condition.contains("sinh viên"));
    assertThat(open.questions()).hasSize(1);
    assertThat(known.kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void claimsNothingOfAPaperThatADossierMayMeanAfterAll() {
    row("Đơn xin thả diều, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);
    row("Giấy tờ khác theo quy định.", Action.SUBMIT, Form.UNSTATED, null);

    assertThat(ask(KITE, "hộ chiếu").kind()).isEqualTo(VerdictKind.UNKNOWN);
  }

  @Test
  void withdrawsARuleAtOnce() {
    var before = ask(null, "sổ hộ khẩu");
    var rule =
        before.citations().stream()
            .filter(c -> c.kind() == Citation.Kind.RULE)
            .findFirst()
            .orElseThrow()
            .source();

    standing.set(new RuleStanding(false, Map.of(), Set.of(rule)));

    assertThat(ask(null, "sổ hộ khẩu").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void freesNobodyByARuleThatWaitsForItsApproval() {
    standing.set(new RuleStanding(true, Map.of(), Set.of()));
    assertThat(ask(null, "sổ hộ khẩu").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);

    var approval = new RuleStanding.Approval("Sở Tư pháp (ví dụ)", LocalDate.of(2026, 11, 1));
    standing.set(new RuleStanding(true, Map.of("NR-005", approval), Set.of()));
    assertThat(ask(null, "sổ hộ khẩu").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(on(LocalDate.of(2026, 10, 31), null, "sổ hộ khẩu").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void doesNotCareInWhichOrderFactsAreTold() {
    row("Bản sao Giấy khai sinh.", Action.SUBMIT, Form.PLAIN, null);

    var one = ask(KITE, "giấy khai sinh", "nộp trực tiếp", "con mới sinh", "bị mất");
    var other = ask(KITE, "giấy khai sinh", "bị mất", "con mới sinh", "nộp trực tiếp");

    assertThat(one.kind()).isEqualTo(other.kind());
    assertThat(one.explanation()).isEqualTo(other.explanation());
  }

  @Test
  void saysWhichFactsItDidNotUnderstand() {
    assertThat(ask(null, "sổ hộ khẩu", "trời hôm nay xanh").warnings())
        .anyMatch(warning -> warning.contains("trời hôm nay xanh"));
  }

  @Test
  void holdsADossierAgainstItsRows() {
    row("Đơn xin thả diều, bản chính.", Action.SUBMIT, Form.ORIGINAL, null);
    row("Ảnh 4x6.", Action.SUBMIT, Form.ORIGINAL, null);

    var checked = check(List.of("ảnh 4x6", "sổ hộ khẩu", "cái gì đó"));

    assertThat(checked.complete()).isFalse();
    assertThat(checked.present()).extracting(e -> e.paper()).containsExactly("ảnh 4x6");
    assertThat(checked.surplus()).extracting(e -> e.paper()).containsExactly("sổ hộ khẩu");
    assertThat(checked.unsure()).extracting(e -> e.paper()).contains("cái gì đó");
  }

  @Test
  void tellsOnceOfAPaperThatServesSeveralRowsOfADossier() {
    row("Ảnh 4x6 của người chơi diều.", Action.SUBMIT, Form.ORIGINAL, "trẻ em đi cùng");
    row("Ảnh 4x6.", Action.SUBMIT, Form.ORIGINAL, null);

    var checked = check(List.of("ảnh 4x6"));

    assertThat(checked.present())
        .hasSize(1)
        .extracting(e -> e.requirement())
        .containsExactly("Ảnh 4x6.");
    assertThat(checked.missing()).isEmpty();
  }

  @Test
  void missesNoPaperWhoseConditionNobodyKnowsToHold() {
    row("Ảnh 4x6.", Action.SUBMIT, Form.ORIGINAL, "diều bay ban đêm");

    var checked = check(List.of());

    assertThat(checked.missing()).isEmpty();
    assertThat(checked.conditional())
        .hasSize(1)
        .allMatch(entry -> entry.reason().contains("diều bay ban đêm"));
  }

  @Test
  void tellsEachReasonOfADossierAsASentenceOfItsOwn() {
    row("Ảnh 4x6.", Action.SUBMIT, Form.ORIGINAL, "khi nộp trực tuyến");

    assertThat(check(List.of()).conditional())
        .hasSize(1)
        .allMatch(entry -> entry.reason().contains("Cần khi: nộp trực tuyến. Nộp trực tiếp:"));
  }

  private CheckedDossier check(List<String> papers) {
    var verdicts = verdicts();
    var procedure = verdicts.procedure(KITE, Kites.TODAY).orElseThrow();
    return verdicts.check(procedure, papers, Circumstances.UNKNOWN, Kites.TODAY, Language.VI);
  }

  private Verdict ask(@Nullable String procedure, String paper, String... facts) {
    var known = reader.read(List.of(facts));
    return verdicts()
        .of(new VerdictQuestion(procedure, paper, null, known, Kites.TODAY), Language.VI);
  }

  private Verdict on(LocalDate day, @Nullable String procedure, String paper) {
    return verdicts()
        .of(new VerdictQuestion(procedure, paper, null, Circumstances.UNKNOWN, day), Language.VI);
  }

  private Verdicts verdicts() {
    return Kites.verdicts(kite.catalogue(), standing::get);
  }

  private void row(String text, Action action, Form form, @Nullable String condition) {
    kite.written("", text, action, form, condition);
  }
}
