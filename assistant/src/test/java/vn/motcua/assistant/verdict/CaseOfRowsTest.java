package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.VerdictKind;

/// Which rows of a page are the person's, and what its steps ask for besides, on made-up dossiers.
class CaseOfRowsTest {

  private final KiteDossier kite = new KiteDossier(Procedure.Kind.IMPORTED);

  @Test
  void asksForAPaperButForACaseThatIsExceptedInBrackets() {
    kite.row("", "Ảnh 4x6 (trừ trường hợp diều bị mất)");

    assertThat(kind("ảnh 4x6")).isEqualTo(VerdictKind.REQUIRED);
    assertThat(kite.ask("ảnh 4x6").conditions()).containsExactly("trừ trường hợp diều bị mất");
  }

  @Test
  void freesOfAPaperOfAnotherCaseWhereTheCasesExcludeEachOther() {
    kite.row("Trường hợp thông báo thay đổi đuôi diều", "Biên bản họp nhóm thả diều");
    kite.row("Trường hợp thông báo thay đổi màu diều", "Đơn đề nghị thả diều");

    assertThat(kind("biên bản họp", "chỉ thay đổi màu diều")).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(kite.ask("biên bản họp", "chỉ thay đổi màu diều").why())
        .isEqualTo(Why.WAIVED_BY_ROW);
    assertThat(kind("biên bản họp", "thay đổi đuôi diều")).isEqualTo(VerdictKind.REQUIRED);
    assertThat(kind("biên bản họp")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void freesNobodyOfAPaperOfACaseThatMayBeTheirsBesides() {
    kite.row("Trường hợp nhờ người khác thả", "Học bạ");
    kite.row("Trường hợp thông báo thay đổi màu diều", "Đơn đề nghị thả diều");

    assertThat(kind("học bạ", "chỉ thay đổi màu diều")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void freesNobodyWhereTheirOwnCaseTakesWhateverThereIs() {
    kite.row("Trường hợp thông báo thay đổi đuôi diều", "Học bạ");
    kite.row("Trường hợp thông báo thay đổi màu diều", "Giấy tờ khác theo quy định");

    assertThat(kind("học bạ", "chỉ thay đổi màu diều")).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void freesWhoseRowsAllHaveConditionsThatTheyDeny() {
    kite.row("Đối với người thả diều do gió bão", "Ảnh 4x6 (nếu là diều giấy)");
    kite.row("Đối với người thả diều do cháy", "Đơn đề nghị thả diều");

    assertThat(kind("ảnh 4x6", "diều vải, không phải diều giấy"))
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(kind("ảnh 4x6", "diều giấy bị gió bão")).isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void deniesACaseOnlyWhereNothingElseIsSaidInTheClause() {
    kite.row("", "Ảnh 4x6 đối với diều thuộc diện kiểm gió");

    assertThat(kind("ảnh 4x6", "diều không thuộc diện kiểm gió"))
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(kind("ảnh 4x6", "sáo của diều không thuộc diện kiểm gió"))
        .isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void asksForNothingByAFigureThatNobodyTold() {
    kite.row("", "Ảnh 4x6: đối với diều to chở người có sải cánh từ 500 cm trở lên");

    assertThat(kind("ảnh 4x6", "diều to chở người")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void findsTheCaseByTheWordsThatItsHeadingAloneHas() {
    kite.row("Đối với người thả diều gặp khó khăn do gió bão, hồ sơ gồm", "Học bạ");
    kite.row("Đối với người thả diều gặp khó khăn do dây điện, hồ sơ gồm", "Đơn đề nghị thả diều");

    assertThat(kind("học bạ", "rách cánh vì gió bão")).isEqualTo(VerdictKind.REQUIRED);
    assertThat(kind("học bạ", "rách cánh")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void readsTheFirstThingOfAListByItself() {
    kite.row("", "Học bạ trong trường hợp diều chuyển về bằng đường biển, đường sông");

    assertThat(kind("học bạ", "gửi đường biển")).isEqualTo(VerdictKind.REQUIRED);
    assertThat(kind("học bạ", "gửi đường núi")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void readsAPaperThatBeginsTheRowThoughItsKindIsNotKnown() {
    kite.row("", "Bản sao có chứng thực sổ tay dây cước dài (đối với diều giấy)");

    assertThat(kind("sổ tay dây cước", "không phải diều giấy")).isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(kind("dây cước", "không phải diều giấy")).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void takesTheConditionOfThePartThatNamesThePaper() {
    kite.row("", "Đơn đề nghị thả diều. Trường hợp thả đêm thì phải có sổ tay đèn lồng đỏ");

    assertThat(kind("sổ tay đèn lồng đỏ")).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void onlyShowsWhatStandsUnderAHeadingOfWhatIsShown() {
    kite.row("Xuất trình hoặc gửi bản chính hoặc bản sao có chứng thực để kiểm tra", "Học bạ");

    assertThat(kite.ask("học bạ", Form.ORIGINAL).kind()).isEqualTo(VerdictKind.PRESENT_ONLY);
    assertThat(kite.ask("học bạ", Form.CERTIFIED).kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void callsPapersOfNoKnownKindAChoiceWhereTheyStandSideBySide() {
    kite.row("", "Biên bản rơi của trạm gió hoặc xác nhận của trạm mây");

    assertThat(kind("biên bản rơi của trạm gió")).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void needsANotaryWhereOneOfSeveralPowersAsksForIt() {
    kite.row("", "Văn bản ủy quyền làm chủ diều phải được công chứng: khi cả nhóm cùng thả");
    kite.row("", "Văn bản ủy quyền nộp thay. Không bắt buộc công chứng, chứng thực");

    assertThat(kite.ask("văn bản ủy quyền công chứng", "cả nhóm cùng thả").kind())
        .isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void showsWhatAStepAsksToBeShown() {
    kite.row("", "Đơn đề nghị thả diều")
        .step("Người thả diều nộp đơn tại trạm; xuất trình học bạ còn giá trị để đối chiếu.");

    var verdict = kite.ask("bản chính học bạ");

    assertThat(verdict.kind()).isEqualTo(VerdictKind.PRESENT_ONLY);
    assertThat(verdict.citations()).extracting(Citation::locator).contains("Trình tự thực hiện");
  }

  @Test
  void doesNotCallAbsentWhatAStepAsksForInSomeCase() {
    kite.row("", "Đơn đề nghị thả diều");
    assertThat(kind("học bạ")).isEqualTo(VerdictKind.NOT_REQUIRED);

    kite.step("Trường hợp thả đêm thì xuất trình học bạ.");

    assertThat(kind("học bạ")).isEqualTo(VerdictKind.UNKNOWN);
  }

  @Test
  void callsAConfirmationAbsentWhereTheRowsAreAboutThingsThatNobodyConfirms() {
    kite.row("", "Hiện vật là con diều cần xem");
    assertThat(kind("giấy xác nhận của công an xã")).isEqualTo(VerdictKind.NOT_REQUIRED);

    kite.row("", "Giấy trạm gió xác nhận");

    assertThat(kind("giấy xác nhận của công an xã")).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  private VerdictKind kind(String paper, String... facts) {
    Verdict verdict = kite.ask(paper, facts);
    return verdict.kind();
  }
}
