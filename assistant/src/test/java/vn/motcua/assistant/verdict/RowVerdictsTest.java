package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.rule.VerdictKind;

/// What the rows of official pages say, on made-up dossiers.
class RowVerdictsTest {

  private final KiteDossier kite = new KiteDossier(Procedure.Kind.IMPORTED);

  @Test
  void asksForThePaperOfACaseThatTheFactsName() {
    row("", "Ảnh 4x6 đối với trường hợp diều bị hư hỏng");

    assertThat(ask("ảnh 4x6", "diều bị rách").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("ảnh 4x6").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksForThePaperOfACaseInOfficialWords() {
    row("", "Ảnh 4x6 đối với trường hợp chưa đủ 14 tuổi, mất năng lực hành vi dân sự");

    assertThat(ask("ảnh 4x6", "cho con tôi").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void tellsToHaveReadyWhatTheOfficeMayAskFor() {
    row("", "Ảnh 4x6 (trong trường hợp nơi nhận diều yêu cầu)");
    row("", "Giấy ủy quyền (trường hợp người khác nhận diều)");

    var photo = ask("ảnh 4x6");
    assertThat(photo.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(photo.explanation()).contains("chuẩn bị sẵn").doesNotContain("không phải nộp");
    assertThat(photo.conditions()).containsExactly("Cần khi: nơi nhận diều yêu cầu");
    assertThat(photo.questions()).isEmpty();
    assertThat(ask("giấy ủy quyền").questions())
        .singleElement()
        .extracting(Reply.FollowUp::text)
        .isEqualTo("Anh/chị có thuộc trường hợp này không?");
  }

  @Test
  void freesNobodyByARowOnAnotherContractOrOneOfWhateverKind() {
    row("", "Hợp đồng thuê diều trần (trường hợp diều đi thuê)");

    assertThat(ask("hợp đồng mua bán").kind()).isEqualTo(VerdictKind.UNKNOWN);
    var bare = ask("hợp đồng công chứng");
    assertThat(bare.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(bare.explanation()).contains("nhiều loại").doesNotContain("không phải nộp");
    assertThat(bare.questions()).isEmpty();
  }

  @Test
  void takesABareNameForTheOnlyPaperThatHasIt() {
    row("", "Bản vẽ hoàn công diều");

    assertThat(ask("bản vẽ").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("giấy xác nhận độc thân").kind()).isNotEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void freesNobodyFromTheFactsOfAnotherCase() {
    row("", "Ảnh 4x6 đối với trường hợp diều bị hư hỏng");

    assertThat(ask("ảnh 4x6", "diều bị mất").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksForAPaperButForACaseThatIsExcepted() {
    row("", "Ảnh 4x6, trừ trường hợp diều bị mất");

    assertThat(ask("ảnh 4x6").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("ảnh 4x6").conditions()).anyMatch(words -> words.contains("trừ trường hợp"));
  }

  @Test
  void freesWhoSaysInSoManyWordsThatTheirCaseIsExcepted() {
    row("", "Ảnh 4x6, trừ trường hợp diều bị cháy và trường hợp diều gửi ở trạm gió");

    assertThat(ask("ảnh 4x6", "diều gửi ở trạm gió").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("ảnh 4x6", "diều gửi ở trạm").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("ảnh 4x6", "diều không gửi ở trạm gió").kind())
        .isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void takesNoFormThatOnlySpeaksOfThePaperForARowOnIt() {
    row("", "Phiếu đề nghị giải quyết việc thả diều về căn cước");

    assertThat(ask("thẻ căn cước").legalBasis())
        .noneMatch(basis -> basis.locator().contains("mục 1"));
    assertThat(ask("thẻ căn cước").kind()).isNotEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void asksForTheOriginalOfWhateverPaperIsToBeCopied() {
    row("", "Bản chính giấy tờ, văn bản cần sao");

    assertThat(ask("bản chính bằng đại học").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("bản sao bằng đại học").kind()).isNotEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void callsARowUnderAHeadingOfOneOfSeveralAChoice() {
    row("Người thả diều nộp một trong các giấy tờ sau", "Hộ chiếu công vụ của diều");

    assertThat(ask("hộ chiếu công vụ").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void callsAPaperAChoiceWhereTheRowSaysWhatServesInItsPlace() {
    row("", "Ảnh 4x6. Nếu không có ảnh 4x6 thì nộp bản vẽ con diều");

    assertThat(ask("ảnh 4x6").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void asksForAPaperThatOnlyUnnamedOnesMayReplace() {
    row("", "Đơn đề nghị thả diều hoặc giấy tờ có giá trị thay thế");

    var verdict = ask("đơn đề nghị");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(verdict.explanation()).contains("giấy khác");
  }

  @Test
  void onlyShowsTheOriginalOfACopyInAChoice() {
    row("", "Bản chụp Thẻ đoàn viên hoặc Học bạ (mang theo bản chính để đối chiếu)");

    assertThat(ask("bản chính học bạ").kind()).isEqualTo(VerdictKind.PRESENT_ONLY);
  }

  @Test
  void takesTheCaseThatThePhraseResemblesForWhatIsDueAlone() {
    row("Trường hợp thả diều ban đêm trên đảo", "Ảnh 4x6");
    row("Trường hợp thả diều ban ngày", "Đơn đề nghị");

    assertThat(ask("ảnh 4x6", "thả diều ban đêm").kind()).isEqualTo(VerdictKind.REQUIRED);
    assertThat(ask("ảnh 4x6").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void tellsWordsApartByTheirMarks() {
    row("Trường hợp thả diều định kỳ", "Ảnh 4x6");
    row("Trường hợp thả diều có đăng ký định danh", "Ảnh 4x6");
    row("Trường hợp khác", "Đơn đề nghị");

    assertThat(ask("ảnh 4x6", "thả diều định kỳ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void freesNobodyWhereOnlyTheConfirmationIsNotNeeded() {
    row("", "Học bạ không cần có xác nhận của xã");

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void asksWhichPaperWhereOnlyOtherPapersAreNamed() {
    row("", "Học bạ hoặc các giấy tờ khác có dán ảnh");

    assertThat(ask("giấy tờ liên quan").why()).isEqualTo(Verdict.Why.PAPER_UNCLEAR);
  }

  @Test
  void asksForTheFormThatSeveralCasesAskFor() {
    row("Trường hợp thả diều ban đêm", "Đơn đề nghị thả diều");
    row("Trường hợp thả diều ban ngày", "Đơn đề nghị thả diều");
    row("Trường hợp thả diều trên đảo", "Ảnh 4x6");

    assertThat(ask("đơn đề nghị").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void readsAChoiceInARowThatWasNotMadeOut() {
    row("", "Học bạ hoặc thẻ đoàn viên. Người thả diều nộp như trên");

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void freesNobodyByAWayOfFilingThatWasNotNamed() {
    row("", "Học bạ khi nộp trực tuyến");

    var open = ask("học bạ");

    assertThat(open.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(open.conditions()).anyMatch(words -> words.contains("trực tuyến"));
    assertThat(ask("học bạ", "nộp trực tiếp").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("học bạ", "nộp qua mạng").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void supposesTheCounterWhereThatAsksForThePaper() {
    row("", "Học bạ khi nộp trực tiếp");

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void freesOnlyFromAPaperThatIsItselfGone() {
    row("", "Học bạ trong trường hợp học bạ chưa bị mất");

    assertThat(ask("học bạ", "học bạ bị mất rồi").kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("học bạ", "thẻ đoàn viên bị mất rồi").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void takesNoOtherPaperForOneWhoseNameDiffersInMarks() {
    row("", "Bảng kê ghi số diều và lý do");

    assertThat(ask("sổ đỏ").kind()).isNotEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void tellsAPaperMadeBeforeANotaryFromACopy() {
    row("", "Học bạ, bản sao; học bạ phải được công chứng");

    assertThat(certified("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void asksForNoNotaryWhereTheRowSaysSo() {
    row("", "Học bạ không bắt buộc công chứng, chứng thực");

    var verdict = certified("học bạ");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(verdict.why()).isEqualTo(Verdict.Why.WAIVED_BY_ROW);
    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void wordsTheExceptionWhereACertifiedCopyMayBeDue() {
    row("", "Bản sao học bạ, trừ trường hợp diều bị mất");
    var posted =
        Circumstances.UNKNOWN.stated(Optional.of(FilingChannel.Kind.POST), Optional.empty());

    var verdict =
        kite.verdicts()
            .of(
                new VerdictQuestion(
                    KiteDossier.CODE, "học bạ", Form.CERTIFIED, posted, Kites.TODAY),
                Language.VI);

    assertThat(verdict.kind()).isEqualTo(VerdictKind.CONDITIONAL);
    assertThat(verdict.conditions()).anyMatch(words -> words.contains("trừ trường hợp"));
  }

  @Test
  void takesTheOnlyHeadingBesidePapersOfAllCasesForACase() {
    row("", "Đơn đề nghị thả diều");
    row("Trường hợp thả diều ban đêm trên đảo", "Học bạ");

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void waivesNothingOutsideOfTheDaysOfTheSource() {
    var source = Kites.named(KiteDossier.CODE).sources().getFirst();
    var ended =
        new Source(
            source.id(),
            source.title(),
            null,
            source.asOf(),
            null,
            Kites.TODAY.minusDays(1),
            source.verification());
    kite.add(
        new EvidenceRequirement(
            "Học bạ: không phải nộp khi tra được dữ liệu học bạ.",
            null,
            Action.REPLACED,
            Form.UNSTATED,
            new Count(1, null),
            null,
            List.of(),
            "",
            null,
            ended));

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  private Verdict certified(String paper) {
    return kite.ask(paper, Form.CERTIFIED);
  }

  private void row(String group, String text) {
    kite.row(group, text);
  }

  private Verdict ask(String paper, String... facts) {
    return kite.ask(paper, facts);
  }
}
