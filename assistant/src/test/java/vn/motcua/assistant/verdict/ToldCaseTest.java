package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kept;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.VerdictKind;

/// What follows from what people tell of their case, on made-up dossiers of our own.
class ToldCaseTest {

  private final KiteDossier kite = new KiteDossier(Procedure.Kind.WRITTEN);

  @Test
  void asksForThePaperWhoseConditionIsToldInOtherWords() {
    row("", "Ảnh 4x6: khi diều đã cải tạo.", "khi diều đã cải tạo", Form.ORIGINAL);

    assertThat(ask("ảnh 4x6", "diều độ lại rồi").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("ảnh 4x6", "diều mới mua").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksForThePaperOfACaseWhoseHeadingWasSaid() {
    row("Thả diều quá hạn", "Ảnh 4x6: khi có sự cố trên trời.", "khi có sự cố", Form.ORIGINAL);
    row("Thả diều lần đầu", "Học bạ: khi thả lần đầu.", "khi thả lần đầu", Form.ORIGINAL);

    assertThat(ask("ảnh 4x6", "thả diều trễ hạn").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("ảnh 4x6").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksWhoIsNoneOfTheRelativesAndFreesWhoIs() {
    var condition = "khi nhờ người không phải ông bà, cha mẹ";
    row("", "Văn bản ủy quyền: " + condition + ".", condition, Form.ORIGINAL);

    assertThat(ask("giấy ủy quyền", "nhờ bạn nộp thay").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("giấy ủy quyền", "bà nội đi nộp cho cháu").kind())
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("giấy ủy quyền", "tôi tự đi nộp").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("giấy ủy quyền").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void needsNoNotaryForTheRelativesThatTheRowNames() {
    row(
        "",
        "Văn bản ủy quyền, bản chính có chứng thực: khi nhờ người khác nộp thay. Nhờ ông bà, con,"
            + " anh chị em ruột thì không cần chứng thực.",
        "khi nhờ người khác nộp thay",
        Form.ORIGINAL);

    var brother = certified("em ruột đi nộp thay");
    var cousin = certified("em họ đi nộp thay");

    assertThat(brother.kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(brother.why()).isEqualTo(Why.WAIVED_BY_ROW);
    assertThat(cousin.kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void asksForAPaperThatIsTornAndThereforeThere() {
    row("", "Học bạ, bản chính: khi còn giữ.", "khi còn giữ", Form.ORIGINAL);

    assertThat(ask("học bạ", "học bạ bị rách").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(ask("học bạ", "học bạ bị mất").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void hidesNothingThatIsDueInThePlaceOfAPaperThatIsGone() {
    row("", "Học bạ: nếu còn; mất thì ghi lý do vào đơn.", "nếu còn", Form.ORIGINAL);

    assertThat(ask("học bạ", "học bạ bị mất").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksForAPaperThatIsShownInOneFormOrAnotherWhereNoFormWasNamed() {
    kite.written(
        "", "Học bạ, bản chính hoặc bản sao có chứng thực.", Action.SHOW, Form.ORIGINAL, null);

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("học bạ có chứng thực").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void letsNoConditionDecideOnACopyThatIsDueInNoCase() {
    row(
        "",
        "Văn bản ủy quyền, miễn công chứng: khi trời có gió.",
        "khi trời có gió",
        Form.ORIGINAL);

    assertThat(certified("trưa nay").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("giấy ủy quyền").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void keepsNothingThatWasTypedOnceItIsAnswered() {
    row("Thả diều quá hạn", "Ảnh 4x6: khi có sự cố trên trời.", "khi có sự cố", Form.ORIGINAL);
    row("Thả diều lần đầu", "Học bạ: nếu còn.", "nếu còn", Form.ORIGINAL);
    var typed = List.of("học bạ của Zuzana bị mất", "Zuzana thả diều lần đầu");
    var verdicts = kite.verdicts();
    var known = verdicts.circumstances().read(typed);
    var today = Kites.TODAY;
    var procedure = kite.procedure();

    verdicts.of(
        new VerdictQuestion(KiteDossier.CODE, "học bạ Zuzana", null, known, today), Language.VI);
    verdicts.check(procedure, List.of("ảnh 4x6 Zuzana"), known, today, Language.VI);
    verdicts.rows(procedure).forEach(row -> verdicts.caseOf(procedure, row, known, today));

    assertThat(Kept.by(verdicts))
        .contains("Thả diều lần đầu")
        .noneMatch(text -> VietnameseText.normal(text).contains("zuzana"));
  }

  private Verdict certified(String fact) {
    var verdicts = kite.verdicts();
    var known =
        verdicts
            .circumstances()
            .read(List.of(fact))
            .stated(Optional.empty(), Optional.of(Filer.RELATIVE));
    return verdicts.of(
        new VerdictQuestion(KiteDossier.CODE, "giấy ủy quyền", Form.CERTIFIED, known, Kites.TODAY),
        Language.VI);
  }

  private Verdict ask(String paper, String... facts) {
    return kite.ask(paper, facts);
  }

  private void row(String heading, String text, @Nullable String condition, Form form) {
    kite.written(heading, text, Action.SUBMIT, form, condition);
  }
}
