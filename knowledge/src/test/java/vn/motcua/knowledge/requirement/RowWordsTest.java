package vn.motcua.knowledge.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Procedure;

/// Rows in the layouts of official pages, about kites.
class RowWordsTest {

  private static final RequirementReader READER = new RequirementReader(EvidenceTypes.embedded());

  @Test
  void readsAChoiceBehindAComma() {
    assertThat(kinds(only("Bản sao Hộ chiếu, hoặc Giấy khai sinh")))
        .containsExactly("passport", "birth-certificate");
  }

  @Test
  void readsThePapersUnderTheNameOfThemAll() {
    var papers = read("Nộp cho Biên phòng cửa khẩu: Hộ chiếu (nếu có) theo mẫu, Giấy khai sinh");

    assertThat(papers)
        .extracting(RowWordsTest::kinds)
        .containsExactly(List.of("passport"), List.of("birth-certificate"));
    assertThat(papers).allMatch(Requirement::understood);
    assertThat(papers.getFirst().condition()).contains("nếu có");
    assertThat(papers.getLast().condition()).isEmpty();
  }

  @Test
  void keepsTheCaseOfATitleForEachPaperUnderIt() {
    var papers = read("Trường hợp 1: Đối với diều to, gồm: a) Hộ chiếu; b) Giấy khai sinh");

    assertThat(papers).hasSize(2).allMatch(Requirement::understood);
    assertThat(papers)
        .allMatch(paper -> paper.condition().filter(when -> when.contains("diều to")).isPresent());
  }

  @Test
  void readsForWhomAPaperIsInBrackets() {
    assertThat(only("Hộ chiếu (Áp dụng cho chủ diều là cá nhân xin thả thêm)").condition())
        .contains("Áp dụng cho chủ diều là cá nhân xin thả thêm");
  }

  @Test
  void readsAnExceptionInBracketsUpToTheirEnd() {
    var waiver = only("Hộ chiếu (trừ trường hợp diều bị mất (có đơn)): 01 bản chụp").waiver();

    assertThat(waiver)
        .map(Requirement.Waiver::condition)
        .contains("trừ trường hợp diều bị mất (có đơn)");
  }

  @Test
  void keepsTheWordsThatAskForEachPaper() {
    assertThat(read("Hộ chiếu; Giấy khai sinh của con diều"))
        .extracting(Requirement::words)
        .containsExactly("Hộ chiếu", "Giấy khai sinh của con diều");
  }

  @Test
  void keepsTheWholeCaseOfWhoHandsIn() {
    assertThat(only("Đối với người thả diều ở nước ngoài phải có Hộ chiếu").condition())
        .contains("Đối với người thả diều ở nước ngoài");
  }

  @Test
  void keepsCountsAndExceptionsOutOfTheCase() {
    assertThat(
            only("Hộ chiếu trong trường hợp thả diều qua biển (trừ diều giấy): 01 bản chụp")
                .condition())
        .contains("trong trường hợp thả diều qua biển");
  }

  @Test
  void takesSinceWhenForNoCase() {
    assertThat(only("Báo cáo thả diều kể từ khi được cấp giấy phép").condition()).isEmpty();
    assertThat(only("Báo cáo thả diều khi được cấp giấy phép").condition()).isPresent();
  }

  @Test
  void readsTheKindOfMatterThatAPaperIsDueFor() {
    assertThat(only("Hộ chiếu đối với đội diều theo hình thức liên kết").condition()).isPresent();
    assertThat(only("Hộ chiếu đối với đội diều quy định tại khoản 15 Điều 28").condition())
        .isPresent();
  }

  @Test
  void takesWhoHandsInForNoCaseWhereTheDutyComesLater() {
    assertThat(
            only("Trường hợp người nộp tiền diều tại ngân hàng chưa liên kết thì cần lập Giấy khai sinh")
                .condition())
        .hasValueSatisfying(when -> assertThat(when).contains("chưa liên kết"));
  }

  @Test
  void takesWhatSomebodyHasForNoOtherPaper() {
    assertThat(kinds(only("Hộ chiếu đối với người thả lần đầu hoặc có Thẻ căn cước nhưng chưa đủ")))
        .containsExactly("passport");
  }

  @Test
  void takesWaysOfFilingForNoCase() {
    var photo =
        only(
            "02 ảnh màu đối với trường hợp nộp hồ sơ trực tiếp, 01 tệp ảnh đối với trường hợp nộp"
                + " hồ sơ trực tuyến");

    assertThat(photo.condition()).isEmpty();
    assertThat(photo.forms()).containsExactly(Form.ELECTRONIC);
    assertThat(photo.understood()).isTrue();
    assertThat(only("Hộ chiếu đối với trường hợp nộp hồ sơ trực tiếp").condition()).isPresent();
  }

  @Test
  void takesTheStampForThatWhichMayBeMissing() {
    assertThat(only("Đơn thả diều có chữ ký, đóng dấu (nếu có) của đội diều").condition())
        .isEmpty();
  }

  @Test
  void givesTheFormAtTheEndToAllPapers() {
    assertThat(read("Hộ chiếu kèm Giấy khai sinh: 01 bản chính"))
        .hasSize(2)
        .allMatch(paper -> paper.forms().equals(Set.of(Form.ORIGINAL)));
  }

  @Test
  void asksForPapersThatAreNotNamedBesideThoseThatAre() {
    var papers = read("Hộ chiếu và các tài liệu khác có liên quan");

    assertThat(papers).hasSize(2).allMatch(Requirement::understood);
    assertThat(papers.getFirst().catchAll()).isFalse();
    assertThat(papers.getLast().catchAll()).isTrue();
    assertThat(dossier("Hộ chiếu và các tài liệu khác có liên quan").complete()).isFalse();
  }

  @Test
  void understandsWordsOnHowAPaperMustLook() {
    assertThat(
            read(
                "Văn bản ủy quyền thả diều. Trường hợp người được ủy quyền là cha, mẹ thì văn bản ủy"
                    + " quyền không phải chứng thực."))
        .singleElement()
        .matches(Requirement::understood)
        .matches(paper -> paper.waiver().isEmpty());
    assertThat(read("Danh sách đội diều. Danh sách đội diều phải bao gồm chữ ký của đội trưởng."))
        .singleElement()
        .matches(Requirement::understood);
  }

  @Test
  void acceptsACopyWithWhichTheOriginalIsShown() {
    var paper =
        only(
            "Bản sao có chứng thực Hộ chiếu. Trường hợp nộp bản chụp thì xuất trình bản chính để đối"
                + " chiếu.");

    assertThat(paper.forms()).containsExactlyInAnyOrder(Form.CERTIFIED, Form.PLAIN);
    assertThat(paper.understood()).isTrue();
  }

  @Test
  void leavesACaseAtTheEndOfAChoiceOpen() {
    assertThat(only("Hộ chiếu hoặc Giấy khai sinh (đối với người thả diều nhỏ)").doubts())
        .containsExactly(Doubt.SHARED_CONDITION);
    assertThat(only("Hộ chiếu hoặc Giấy khai sinh (nếu có)").condition()).hasValue("nếu có");
  }

  @Test
  void takesALineOfWhatAPaperHoldsForANote() {
    assertThat(only("Mục đích thả diều;").action()).isEqualTo(Action.NOTE);
    assertThat(only("Mục đích thả diều;").understood()).isTrue();
    assertThat(only("Tình hình diều theo Mẫu số 05").understood()).isFalse();
    assertThat(read("Tình hình diều kèm hộ chiếu")).noneMatch(Requirement::understood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trường hợp diều bay xa thì phải nộp Hộ chiếu, trừ trường hợp diều bị mất",
        "Bản chính Bằng tốt nghiệp thả diều (trừ trường hợp bằng bị mất)",
        "Đối với đội diều (không bao gồm đội của trường): Hộ chiếu",
        "Bản chính Hộ chiếu, Giấy khai sinh của người thả diều",
      })
  void replacesNoPaperThatIsOnlyExcepted(String row) {
    assertThat(read(row)).allMatch(paper -> paper.action() == Action.SUBMIT);
  }

  @Test
  void takesWhatNeedNotBeConfirmedForNoWaiver() {
    assertThat(only("Giấy báo mất diều (không cần xác nhận của cơ quan có thẩm quyền)").waiver())
        .isEmpty();
    assertThat(only("Danh sách diều, không bao gồm diều giấy trong trường hợp có mưa").waiver())
        .isEmpty();
    assertThat(only("Ý kiến đồng ý của chủ nhà. Khi đó không phải chứng minh chỗ thả").waiver())
        .isEmpty();
  }

  @Test
  void waivesOnlyThePaperWithWhichTheExceptionStands() {
    var papers = read("Giấy khai sinh; Hộ chiếu, trừ trường hợp diều bị mất");

    assertThat(papers).hasSize(2);
    assertThat(papers.getFirst().waiver()).isEmpty();
    assertThat(papers.getLast().waiver()).isPresent();
    assertThat(read("Giấy khai sinh và Hộ chiếu, trừ trường hợp diều bị mất"))
        .noneMatch(Requirement::understood);
  }

  @Test
  void readsWhichPapersDataStandFor() {
    var papers =
        read(
            "Trường hợp khai thác được thông tin trong cơ sở dữ liệu thì hồ sơ không bao gồm bản sao"
                + " Hộ chiếu");

    assertThat(papers).singleElement().matches(Requirement::understood);
    assertThat(papers.getFirst().action()).isEqualTo(Action.REPLACED);
    assertThat(kinds(papers.getFirst())).containsExactly("passport");
  }

  @Test
  void freesARowOfNoPaperButThoseThatItsWaiverNames() {
    var freed = "Trường hợp khai thác được dữ liệu thì không phải nộp bản sao Hộ chiếu.";

    assertThat(only("Giấy khai sinh. " + freed).waiver()).isEmpty();
    assertThat(only("Bản sao Hộ chiếu. " + freed).waiver()).isPresent();
  }

  @Test
  void takesWhereAWaiverDoesNotHoldForNoCaseOfIt() {
    var paper =
        only(
            "Hộ chiếu. Người thả diều không phải nộp lại, trừ trường hợp hộ chiếu cấp cho từng lần"
                + " thả");

    assertThat(paper.waiver())
        .hasValueSatisfying(waiver -> assertThat(waiver.condition()).doesNotContain("từng lần"));
  }

  @Test
  void takesWhoIsNoOfficeForNoWaiver() {
    assertThat(only("Hộ chiếu trong trường hợp nơi cấp không phải là cơ quan có diều").waiver())
        .isEmpty();
  }

  @Test
  void takesTheCaseOfAWaiverForNoCaseInWhichThePaperIsDue() {
    var paper =
        only(
            "Giấy khai sinh; thành phần hồ sơ này được miễn trừ trong trường hợp diều đã được gửi"
                + " tới trường");

    assertThat(paper.condition()).isEmpty();
    assertThat(paper.waiver()).isPresent();
  }

  @Test
  void readsAChoiceLineByLine() {
    var paper =
        only(
            "Một trong các giấy tờ sau: + Hộ chiếu được cấp trước đây. + Giấy khai sinh đối với"
                + " trường hợp chủ diều là trẻ em.");

    assertThat(kinds(paper)).containsExactly("passport", "birth-certificate");
    assertThat(paper.isChoice()).isTrue();
    assertThat(paper.condition()).as("holds for the last line alone").isEmpty();
  }

  @Test
  void appliesMissingDataToAllOfAChoice() {
    var paper =
        only(
            "Hộ chiếu hoặc bản sao Giấy khai sinh (trong trường hợp chưa được kết nối, chia sẻ dữ"
                + " liệu quốc gia)");

    assertThat(paper.understood()).isTrue();
    assertThat(paper.condition()).isPresent();
  }

  @Test
  void readsWhatBelongsToADossierInACase() {
    var paper =
        only(
            "Trường hợp nhờ người thả diều thì giấy khai sinh của người đó là tài liệu phải có trong"
                + " hồ sơ thả diều");

    assertThat(kinds(paper)).containsExactly("birth-certificate");
    assertThat(paper.condition()).contains("Trường hợp nhờ người thả diều");
    assertThat(paper.understood()).isTrue();
  }

  @Test
  void readsDataThatAnOfficeLooksUpAndThePaperThatStandsForThem() {
    var paper =
        only(
            "Thông tin về giấy tờ của diều để cơ quan tra cứu trên cơ sở dữ liệu hoặc Giấy khai sinh");

    assertThat(kinds(paper)).contains("birth-certificate");
    assertThat(paper.isChoice()).isTrue();
  }

  @Test
  void takesAmendmentsOfALawForNoDuty() {
    assertThat(
            only("Trường hợp thả diều theo Nghị định số 08/2015/NĐ-CP được sửa đổi, bổ sung năm"
                    + " 2018, người thả diều nộp Hộ chiếu")
                .condition())
        .hasValueSatisfying(when -> assertThat(when).endsWith("năm 2018"));
  }

  @Test
  void asksForWhatReplacesALostPaperOnlyWhereItIsLost() {
    var papers = read("Hộ chiếu, trường hợp hộ chiếu bị mất phải có đơn báo mất");

    assertThat(papers).hasSize(2);
    assertThat(papers.getFirst().condition()).isEmpty();
    assertThat(papers.getLast().condition()).contains("trường hợp hộ chiếu bị mất");
  }

  @Test
  void readsThePapersOfWhoeverIsAuthorisedBehindTheWordsThatAllowIt() {
    var papers =
        read(
            "Trừ trường hợp quy định tại Điều 1, người thả diều có thể ủy quyền cho người khác như"
                + " sau: Trường hợp ủy quyền cho cá nhân, kèm theo hồ sơ phải có giấy khai sinh. Giấy"
                + " này không bắt buộc phải chứng thực; Trường hợp ủy quyền cho tổ chức, kèm theo hồ"
                + " sơ phải có bản sao hộ chiếu");

    assertThat(papers).allMatch(paper -> paper.understood() && paper.waiver().isEmpty());
    assertThat(papers).extracting(RowWordsTest::kinds).hasSize(2);
    assertThat(kinds(papers.getFirst())).containsExactly("birth-certificate");
    assertThat(papers.getFirst().condition()).contains("Trường hợp ủy quyền cho cá nhân");
    assertThat(papers.getLast().condition()).contains("Trường hợp ủy quyền cho tổ chức");
  }

  @Test
  void takesAWaiverOfOtherPointsOfTheDossierForNoneOfItsOwn() {
    var paper =
        only(
            "Hộ chiếu: 01 bản chụp; Các chứng từ quy định tại điểm b, điểm c nêu trên nếu được gửi"
                + " dưới dạng điện tử thì người thả diều không phải nộp");

    assertThat(paper.understood()).isTrue();
    assertThat(paper.waiver()).isEmpty();
  }

  @Test
  void readsTheTwoPapersThatANameStandsFor() {
    assertThat(only("Giấy khai sinh (Giấy gốc hoặc Chứng từ dây): 01 bản chính").isChoice())
        .isTrue();
    assertThat(only("Hộ chiếu (giấy còn hạn hoặc gia hạn): 01 bản chính").isChoice()).isFalse();
  }

  @Test
  void doubtsAPaperThatIsAskedForBesideATranslation() {
    assertThat(
            read(
                "Hộ chiếu. Người có giấy do nước ngoài cấp gửi kèm bản dịch và giấy công nhận diều."))
        .anyMatch(paper -> paper.doubts().contains(Doubt.LATER_SENTENCE));
  }

  @Test
  void saysWhyItDoesNotUnderstand() {
    assertThat(only("Hộ chiếu, dây diều, v.v").doubts()).contains(Doubt.MORE_UNNAMED);
    assertThat(only("Hồ sơ như trên").doubts()).contains(Doubt.REFERS_ON);
    assertThat(read("Hộ chiếu (đối với diều to) hoặc Giấy khai sinh (đối với diều nhỏ)"))
        .allMatch(paper -> paper.doubts().contains(Doubt.SEVERAL_CASES));
  }

  private static List<String> kinds(Requirement paper) {
    return paper.papers().stream().map(EvidenceType::id).toList();
  }

  private static Requirement only(String text) {
    assertThat(read(text)).as(text).hasSize(1);
    return read(text).getFirst();
  }

  private static List<Requirement> read(String text) {
    return dossier(text).requirements();
  }

  private static Dossier dossier(String text) {
    var row =
        new EvidenceRequirement(
            text,
            null,
            Action.SUBMIT,
            Form.UNSTATED,
            new Count(1, null),
            null,
            List.of(),
            "",
            null,
            MadeUp.source("portal", MadeUp.DAY));
    var base = MadeUp.procedure("9.000001", "Thả diều").build();
    return READER.read(
        new Procedure(
            base.heading(),
            Procedure.Kind.IMPORTED,
            base.sources(),
            base.authority(),
            base.channels(),
            List.of(row),
            base.statements(),
            base.outputs(),
            base.forms(),
            base.legalBases(),
            base.related(),
            base.differences()));
  }
}
