package vn.motcua.assistant.compose.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.rule.VerdictKind;

class VerdictAnswerTest {

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sổ hộ khẩu",
        "bản sao công chứng sổ hộ khẩu",
        "giấy xác nhận số chứng minh nhân dân",
        "vneid",
        "giấy khai sinh",
        "bản sao căn cước",
        "giấy xác nhận địa danh cũ mới"
      })
  void statesNothingThatItsCitationsDoNotBearOut(String paper) {
    var draft = answer(Language.VI, paper);

    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isInstanceOf(Verification.Supported.class);
    assertThat(draft.sections().getFirst().items().getFirst().text()).startsWith("**");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysTheVerdictInWordsOfTheLanguage(Language language) {
    var draft = answer(language, "sổ hộ khẩu");

    assertThat(draft.status()).isEqualTo(Reply.Status.VERDICT);
    assertThat(draft.intent()).isEqualTo(Intent.VERDICT);
    assertThat(draft.verdicts()).hasSize(1);
    assertThat(draft.sections().getFirst().items().getFirst().text())
        .contains(language == Language.VI ? "Không phải nộp" : "Not required");
  }

  @Test
  void saysThatARuleOnCopiesSpeaksOfTheCopyAlone() {
    var kite = Kites.named("9.000001");
    var question =
        new VerdictQuestion(kite.code(), "sổ hộ khẩu", null, Circumstances.UNKNOWN, Kites.TODAY);
    var barred = barred(Kites.verdicts(KITES).of(question, Language.VI), Form.CERTIFIED);
    var items =
        written(new Decision.Judged(List.of(barred), kite, List.of()))
            .sections()
            .getFirst()
            .items();

    assertThat(items.getFirst().text()).startsWith("**Không phải nộp bản chứng thực.**");
    assertThat(items.get(1).text()).contains("chỉ nói về bản chứng thực");
  }

  /// The same, as a rule on copies would say it of this form.
  private static Verdict barred(Verdict verdict, Form form) {
    return new Verdict(
        VerdictKind.NOT_REQUIRED,
        Verdict.Why.BARRED_BY_RULE,
        verdict.forProcedure(),
        new Verdict.Paper(verdict.paper().asked(), verdict.paper().found(), form),
        verdict.explanation(),
        verdict.quote(),
        verdict.unlisted(),
        verdict.conditions(),
        verdict.exceptions(),
        verdict.alternatives(),
        verdict.ifDataUnavailable(),
        verdict.legalBasis(),
        verdict.read(),
        verdict.citations(),
        verdict.whatToDo(),
        verdict.questions(),
        verdict.warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"giấy gì đó không ai biết", "giấy chứng sinh"})
  void asksWhereItCannotTell(String paper) {
    var draft = answer(Language.VI, paper);

    assertThat(draft.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(draft.questions()).hasSize(1);
  }

  @Test
  void pointsAtTheNewNameWhereAPrivateOfficeWantsAConfirmationOfNames() {
    var told = "ngân hàng đòi giấy xác nhận địa chỉ cũ mới";
    var known = Kites.verdicts(KITES).circumstances().read(Situation.UNKNOWN, told);
    var draft = answer(Language.VI, "giấy xác nhận địa chỉ cũ mới", known);

    assertThat(draft.verdicts().getFirst().why()).isEqualTo(Verdict.Why.PRIVATE_DEMANDER);
    assertThat(draft.sections().getLast().items().getLast().text()).contains("xã, huyện, tỉnh cũ");
    assertThat(answer(Language.VI, "giấy chứng sinh", known).sections().getLast().items())
        .noneMatch(item -> item.text().contains("huyện, tỉnh cũ"));
  }

  @Test
  void listsTheProcedureThatThePapersAreForFirst() {
    var kite = Kites.named("9.000001");
    var question =
        new VerdictQuestion(kite.code(), "sổ hộ khẩu", null, Circumstances.UNKNOWN, Kites.TODAY);
    var verdict = Kites.verdicts(KITES).of(question, Language.VI);
    var judged = new Decision.Judged(List.of(verdict), kite, List.of(Kites.hit("9.000002", 0.9)));

    assertThat(written(judged).procedures())
        .extracting(Reply.Found::code)
        .containsExactly("9.000001", "9.000002");
  }

  private static Draft written(Decision.Judged judged) {
    return new VerdictAnswer()
        .write(
            Kites.understood(Kites.question("sổ hộ khẩu"), Intent.DOCUMENTS),
            judged,
            Wording.in(Language.VI),
            Kites.TODAY);
  }

  private static Draft answer(Language language, String paper) {
    return answer(language, paper, Circumstances.UNKNOWN);
  }

  private static Draft answer(Language language, String paper, Circumstances known) {
    var question = new VerdictQuestion(null, paper, null, known, Kites.TODAY);
    Verdict verdict = Kites.verdicts(KITES).of(question, language);
    return new VerdictAnswer()
        .write(
            Kites.understood(Kites.question(paper), Intent.DOCUMENTS),
            new Decision.Judged(List.of(verdict), null, List.of()),
            Wording.in(language),
            Kites.TODAY);
  }
}
