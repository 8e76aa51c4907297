package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.VerdictKind;

/// How a verdict is told: with what the row itself says, with what it does not hold for, and without
/// what only other dossiers ask for.
class ToldVerdictsTest {

  private final KiteDossier kite = new KiteDossier(Procedure.Kind.WRITTEN);

  @Test
  void tellsWhatTheRowItselfSaysOfAPaperThatIsDue() {
    kite.row("", "Ảnh 4x6, bản chính: chụp diều khi đang bay, nền trời trắng.");

    var verdict = ask("ảnh 4x6");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(verdict.told()).endsWith("chụp diều khi đang bay, nền trời trắng”.");
    assertThat(verdict.explanation()).doesNotContain("nền trời");
  }

  @Test
  void repeatsNoRowThatHasOnlyThePapersName() {
    kite.row("", "Ảnh 4x6.");

    assertThat(ask("ảnh 4x6").quote()).isEmpty();
  }

  @Test
  void tellsOfAPaperOfOneCaseWhatGoesOnAfterThatCase() {
    when(
        "Giấy ủy quyền, bản chính: khi nhờ người khác thả diều. Nhờ con thì không cần chứng thực.");

    assertThat(ask("giấy ủy quyền").quote()).contains("Nhờ con thì").doesNotContain("nhờ người");
  }

  @Test
  void leavesOpenWhatIsHandedInByWhoeverHasIt() {
    kite.written("", "Học bạ: nếu có.", Action.SUBMIT, Form.ORIGINAL, "nếu có");

    var verdict = ask("học bạ");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(verdict.explanation()).contains("“nếu có”");
    assertThat(verdict.questions()).isEmpty();
  }

  @Test
  void takesNobodyForASenderWhoAsksForThePowerOfAttorney() {
    when("Giấy ủy quyền, bản chính: khi nhờ người khác thả diều.");

    assertThat(ask("giấy ủy quyền").kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(ask("giấy ủy quyền", "tôi nhờ người khác đi thả diều").kind())
        .isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void saysOfDataThatTheListDoesNotNameThePaper() {
    kite.row("", "Đơn xin thả diều, bản chính.");

    var verdict = ask("giấy khám sức khỏe");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.REPLACED_BY_DATA);
    assertThat(verdict.unlisted()).isTrue();
    assertThat(verdict.explanation()).contains("không có").doesNotContain("phải đi khám");
    assertThat(verdict.depends()).isEmpty();
  }

  @Test
  void tellsTheRuleOnDataWhereTheListNamesThePaper() {
    kite.row("", "Giấy khám sức khỏe, bản chính.");

    var verdict = ask("giấy khám sức khỏe");

    assertThat(verdict.unlisted()).isFalse();
    assertThat(verdict.explanation()).contains("phải đi khám");
    assertThat(verdict.exceptions()).isNotEmpty().allMatch(words -> words.startsWith("Ngoại lệ: "));
  }

  @Test
  void letsTheRowFreeTheClassesThatItLeavesOut() {
    var text = "Giấy khám sức khỏe, bản chính: với hạng khác A1, A.";
    kite.written("", text, Action.SUBMIT, Form.ORIGINAL, "với hạng khác A1, A");

    assertThat(ask("giấy khám sức khỏe", "đổi bằng A1").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("giấy khám sức khỏe", "bằng xe máy").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đổi bằng C1",
        "bằng xe máy A1 và ô tô",
        "bằng A1, B2 tích hợp",
        "bằng B1 số tự động",
        "không phải bằng xe máy"
      })
  void freesNobodyWhoAlsoHasAnotherClass(String told) {
    var text = "Giấy khám sức khỏe, bản chính: với hạng khác A1, A, B1.";
    kite.written("", text, Action.SUBMIT, Form.ORIGINAL, "với hạng khác A1, A, B1");

    assertThat(ask("giấy khám sức khỏe", told).kind()).isEqualTo(VerdictKind.REPLACED_BY_DATA);
  }

  @Test
  void freesWhomTheRowExceptsAndNobodyWhoDeniesToBeOne() {
    kite.row("", "Giấy khám sức khỏe, trừ trường hợp người không quốc tịch");

    assertThat(ask("giấy khám sức khỏe", "người không quốc tịch").kind())
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("giấy khám sức khỏe", "không phải người không quốc tịch").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void freesNoCompanyOfAnotherKindThanTheRowExcepts() {
    kite.row("", "Ảnh 4x6, trừ trường hợp tổ chức thả diều là công ty du lịch");

    assertThat(ask("ảnh 4x6", "tổ chức thả diều là công ty du lịch").kind())
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("ảnh 4x6", "tổ chức thả diều là doanh nghiệp may mặc").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void barsNoCertifiedCopyWhereCopiesHaveToBeCertified() {
    kite.row("", "Hợp đồng thuê nhà (nếu bản sao phải có giấy chứng nhận của xã hoặc công chứng)");

    assertThat(ask("bản sao chứng thực hợp đồng thuê nhà").kind())
        .isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void takesAnExceptionInTheNameOfAPaperForNobodysCase() {
    kite.row("", "Giấy khám sức khỏe (trừ trường hợp giấy bị mất)");

    assertThat(ask("giấy khám sức khỏe (trừ trường hợp giấy bị mất)").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void tellsThatTheListDoesNotNameAPaperOfWhichNothingIsCertain() {
    kite.row("", "Đơn xin thả diều, bản chính.");

    var verdict = ask("ảnh 4x6");

    assertThat(verdict.why()).isEqualTo(Why.SOURCE_INCOMPLETE);
    assertThat(verdict.unlisted()).isTrue();
    assertThat(verdict.explanation()).contains("không ghi Ảnh 4x6");
  }

  @Test
  void takesNoConfirmationOfSomethingElseForThePaper() {
    kite.row("", "Giấy xác nhận đủ điều kiện bay, bản chính.");

    assertThat(ask("giấy xác nhận thu nhập").kind()).isEqualTo(VerdictKind.UNKNOWN);
  }

  @Test
  void knowsTheOldOneByTheProcedureThatGivesItAnew() {
    kite.row("", "Đơn xin thả diều, bản chính.").row("", "Giấy phép thả diều cũ, bản chính.");

    assertThat(ask("giấy cũ").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("thẻ cũ").told()).contains("Giấy phép thả diều cũ");
  }

  @Test
  void meansByABareApplicationTheOneOfTheDossier() {
    kite.row("", "Tờ khai đăng ký khai sinh, bản chính.");

    assertThat(ask("tờ khai").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void takesThePapersOfWhoeverFilesForNoneOfTheDead() {
    kite.row("", "Thẻ căn cước, bản chính.");

    assertThat(ask("căn cước").kind()).isNotEqualTo(VerdictKind.UNKNOWN);
    assertThat(ask("căn cước của người chết").kind()).isEqualTo(VerdictKind.UNKNOWN);
  }

  @Test
  void saysThatTheSourceDoesNotSayWhetherANotaryIsNeeded() {
    kite.row("", "Hợp đồng thuê diều, bản chính.");

    assertThat(ask("hợp đồng thuê diều công chứng").exceptions())
        .anyMatch(words -> words.contains("không ghi giấy này có phải công chứng"));
    assertThat(ask("hợp đồng thuê diều").exceptions()).isEmpty();
  }

  private void when(String text) {
    var condition = text.substring(text.indexOf(": ") + 2, text.indexOf('.'));
    kite.written("", text, Action.SUBMIT, Form.ORIGINAL, condition);
  }

  private Verdict ask(String paper, String... facts) {
    return kite.ask(paper, facts);
  }
}
