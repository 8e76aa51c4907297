package vn.motcua.knowledge.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Procedure;

class RequirementReaderTest {

  private static final RequirementReader READER = new RequirementReader(EvidenceTypes.embedded());

  @Test
  void readsAPlainPaper() {
    var paper = only("1. Giấy khai sinh;");

    assertThat(paper.action()).isEqualTo(Action.SUBMIT);
    assertThat(ids(paper)).containsExactly("birth-certificate");
    assertThat(paper.understood()).isTrue();
    assertThat(paper.condition()).isEmpty();
  }

  @Test
  void readsTheFormsThatAreAccepted() {
    assertThat(
            only("Bản sao hoặc bản sao có chứng thực hoặc bản chính để đối chiếu Hộ chiếu").forms())
        .containsExactlyInAnyOrder(Form.PLAIN, Form.CERTIFIED, Form.ORIGINAL);
    assertThat(only("Hộ chiếu: 01 bản chụp, xuất trình bản chính để đối chiếu").forms())
        .containsExactly(Form.PLAIN);
    assertThat(only("Bản chính hoặc biểu mẫu điện tử Đơn thả diều").forms())
        .containsExactlyInAnyOrder(Form.ORIGINAL, Form.ELECTRONIC);
    assertThat(only("Sổ tiết kiệm diều").forms()).isEmpty();
  }

  @Test
  void takesWhatIsAppliedForForNoPaper() {
    assertThat(ids(only("Tờ khai cấp bản sao trích lục hộ tịch")))
        .doesNotContain("civil-status-extract");
    assertThat(only("Đơn đề nghị cấp Giấy phép hoặc Giấy chứng nhận thả diều").isChoice())
        .isFalse();
  }

  @Test
  void readsAChoice() {
    var choice = only("Bản sao Hộ chiếu hoặc Thẻ căn cước");

    assertThat(ids(choice)).containsExactly("passport", "id-card");
    assertThat(choice.understood()).isTrue();
  }

  @Test
  void letsOtherPapersStandForTheUnknownOnesOfAChoice() {
    assertThat(ids(only("Hộ chiếu hoặc giấy tờ có giá trị thay thế")))
        .containsExactly("passport", "other-papers");
  }

  @Test
  void makesARequirementOfEachOfSeveralPapers() {
    var papers = read("Bản sao Giấy khai sinh và Hộ chiếu").requirements();

    assertThat(papers).hasSize(2).allMatch(paper -> paper.place() == 1 && !paper.isChoice());
    assertThat(papers).allMatch(paper -> paper.forms().equals(Set.of(Form.PLAIN)));
  }

  @Test
  void losesNoPaperThatALaterSentenceOrAListNames() {
    assertThat(kinds("Đơn thả diều. Bản sao Giấy khai sinh")).contains("birth-certificate");
    assertThat(kinds("Đơn thả diều; Trường hợp thả ở xa thì phải nộp thêm Hộ chiếu"))
        .contains("passport");
    assertThat(kinds("Bản sao các giấy tờ sau đây: - Giấy khai sinh; - Hộ chiếu; - Dây diều"))
        .containsExactly("birth-certificate", "passport");
    assertThat(read("Đơn ghi rõ nội dung về diều; Giấy khai sinh").complete()).isFalse();
    assertThat(read("Đơn đề nghị cấp Giấy phép và Giấy khai sinh").complete()).isFalse();
  }

  @Test
  void makesARequirementOfWhatALaterSentenceAsksForInACase() {
    var papers =
        read("Giấy khai sinh. Trường hợp thả diều ở xa thì phải nộp thêm Hộ chiếu.").requirements();

    assertThat(papers).hasSize(2).allMatch(Requirement::understood);
    assertThat(papers.getFirst().condition()).isEmpty();
    assertThat(papers.getLast().condition()).contains("Trường hợp thả diều ở xa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hộ chiếu (nếu có)",
        "Hộ chiếu đối với trường hợp thả diều ở nước ngoài",
        "Trường hợp thả diều ở nước ngoài: Hộ chiếu",
        "Trường hợp thả diều ở nước ngoài thì phải nộp thêm Hộ chiếu",
        "Hộ chiếu (đối với người thả diều là người nước ngoài)",
      })
  void readsACondition(String row) {
    var paper = only(row);

    assertThat(paper.condition()).isPresent();
    assertThat(ids(paper)).containsExactly("passport");
    assertThat(paper.understood()).isTrue();
  }

  @Test
  void readsAWaiverWithItsDatabase() {
    var paper =
        only(
            "Bản sao Giấy khai sinh. Trường hợp đã khai thác được thông tin trong Cơ sở dữ liệu"
                + " hộ tịch điện tử thì không phải nộp.");

    var waiver = paper.waiver().orElseThrow();
    assertThat(waiver.condition()).startsWith("Trường hợp đã khai thác được");
    assertThat(waiver.database()).isEqualTo("Cơ sở dữ liệu hộ tịch điện tử");
    assertThat(paper.understood()).isTrue();
  }

  @Test
  void takesAnExceptionForAWaiverButNotOneFromLegalisation() {
    assertThat(only("Bản sao Hộ chiếu, trừ trường hợp người thả diều không quốc tịch").waiver())
        .isPresent();
    assertThat(only("Hộ chiếu phải được hợp pháp hóa lãnh sự, trừ trường hợp được miễn").waiver())
        .isEmpty();
    assertThat(only("Giấy ủy quyền. Không bắt buộc công chứng, chứng thực.").waiver()).isEmpty();
  }

  @Test
  void knowsProofsAndCatchAlls() {
    assertThat(only("Giấy tờ chứng minh việc góp diều").proof()).isTrue();
    assertThat(only("Giấy chứng minh nhân dân").proof()).isFalse();
    assertThat(only("Các giấy tờ khác có liên quan (nếu có)").catchAll()).isTrue();
    assertThat(read("Các giấy tờ khác có liên quan").complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các giấy tờ quy định tại khoản 2 Điều 5 Luật Diều",
        "Hồ sơ như trên",
        "Đơn thả diều và các tài liệu khác có liên quan, v.v",
        "Đơn thả diều. Người thả diều nộp kèm Hộ chiếu.",
        "Thuộc một trong các trường hợp quy định tại khoản 2",
        "Đơn thả diều, dây diều, v.v…",
        "Ảnh trang nhân thân hộ chiếu",
        "Thứ có ghi họ tên (thẻ căn cước, hộ chiếu)",
        "Trường hợp nộp trực tuyến thì hộ chiếu phải gửi qua dịch vụ bưu chính",
      })
  void understandsNoRowThatLeavesARest(String row) {
    assertThat(read(row).requirements()).noneMatch(Requirement::understood);
    assertThat(read(row).complete()).isFalse();
  }

  @Test
  void trustsNoNoteThatNamesADuty() {
    var duty = row("Lưu ý: Người thả diều phải nộp bản sao hộ chiếu.", Action.NOTE, null, null);
    var plain = row("Lưu ý: Diều phải còn bay được.", Action.NOTE, null, null);
    var free =
        row("Lưu ý: Người tiếp nhận không được yêu cầu nộp thêm giấy tờ.", Action.NOTE, null, null);

    assertThat(only(duty).understood()).isFalse();
    assertThat(only(plain).understood()).isTrue();
    assertThat(only(free).understood()).isTrue();
    assertThat(only(plain).action()).isEqualTo(Action.NOTE);
  }

  @Test
  void takesAPaperWithoutAnyCountForAPaper() {
    assertThat(only(row("Hóa đơn mua diều: 01 bản chụp.", Action.NOTE, null, null)).action())
        .isEqualTo(Action.SUBMIT);
  }

  @Test
  void isCompleteOnlyWithRowsUnderEveryHeading() {
    assertThat(read().complete()).isFalse();
    assertThat(read("Hồ sơ bao gồm:", "Giấy khai sinh").complete()).isTrue();
    assertThat(read("Giấy khai sinh", "Hồ sơ bao gồm:").complete()).isFalse();
    assertThat(READER.read(procedure(Procedure.Kind.DIRECTORY, row("Giấy khai sinh"))).complete())
        .isFalse();
  }

  @Test
  void believesWhatAWrittenRowSays() {
    var waived =
        row(
            "Giấy khai sinh của trẻ: không phải nộp khi tra được dữ liệu hộ tịch.",
            Action.REPLACED,
            "khi tra được dữ liệu hộ tịch",
            "Giấy khai sinh của trẻ");
    var paper = READER.read(procedure(Procedure.Kind.WRITTEN, waived)).requirements().getFirst();

    assertThat(paper.action()).isEqualTo(Action.REPLACED);
    assertThat(paper.waiver())
        .map(Requirement.Waiver::condition)
        .contains("khi tra được dữ liệu hộ tịch");
    assertThat(paper.condition()).isEmpty();
    assertThat(ids(paper)).containsExactly("birth-certificate");
  }

  @Test
  void readsEveryEmbeddedRowWithoutContradiction() {
    for (var procedure : new EmbeddedKnowledge().written().values()) {
      for (var paper : READER.read(procedure).requirements()) {
        var row = paper.row();
        assertThat(paper.action()).as(row.text()).isEqualTo(row.action());
        if (row.form() != Form.UNSTATED && row.action() != Action.NOTE) {
          assertThat(paper.forms()).as(row.text()).contains(row.form());
        }
        if (row.action() == Action.REPLACED) {
          assertThat(paper.waiver()).as(row.text()).isPresent();
        }
      }
    }
  }

  @RepeatedTest(300)
  void readsAnythingTheSameTwiceAndInventsNoWaiver(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();
    var text = random(new Random(seed));
    var dossier = read(text);

    assertThat(read(text)).as("seed %d: %s", seed, text).isEqualTo(dossier);
    if (!text.matches("(?iu).*(không|miễn|trừ|thay thế|cắt giảm).*")) {
      assertThat(dossier.requirements())
          .as("seed %d: %s", seed, text)
          .allMatch(paper -> paper.waiver().isEmpty());
    }
  }

  private static String random(Random random) {
    var words =
        List.of(
            "Bản sao",
            "giấy khai sinh",
            "hộ chiếu",
            "hoặc",
            "và",
            ",",
            ";",
            ":",
            ". Trường hợp",
            "đối với",
            "nếu có",
            "(",
            ")",
            "không phải nộp",
            "trừ trường hợp",
            "thì",
            "gồm",
            "-",
            "…",
            "một trong các giấy tờ sau",
            "có chứng thực",
            "diều",
            "cơ sở dữ liệu",
            "khi",
            "a)",
            "kèm theo");
    var text = new StringBuilder();
    for (var i = random.nextInt(25); i >= 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString();
  }

  private static List<String> kinds(String text) {
    return read(text).requirements().stream().flatMap(paper -> ids(paper).stream()).toList();
  }

  @Test
  void waivesNoPaperOfWhichOnlyPartIsWaived() {
    assertThat(only("Bản khai cá nhân không cần có xác nhận của chính quyền").waiver()).isEmpty();
    assertThat(only("Danh sách thành viên, trong đó không bao gồm nội dung kê khai thêm").waiver())
        .isEmpty();
    assertThat(only("Giấy khai sinh (không bắt buộc người thả diều phải cung cấp)").waiver())
        .isPresent();
  }

  @Test
  void readsWhoIsFreedAsTheCondition() {
    var paper =
        only(
            row(
                "Giấy khai sinh, bản chính. Cô, dì ruột của người thả diều thì không phải nộp.",
                Action.SUBMIT,
                "Cô, dì ruột của người thả diều thì không phải nộp",
                null));

    assertThat(paper.waiver()).map(Requirement.Waiver::condition).get().asString().contains("dì");
  }

  @Test
  void takesNoWordsThatWaiveForACondition() {
    var source =
        row(
            "Giấy khai sinh: mẹ kế thì không phải nộp.",
            Action.SUBMIT,
            "mẹ kế thì không phải nộp",
            "Giấy khai sinh");
    var dossier = READER.read(procedure(Procedure.Kind.WRITTEN, source));

    assertThat(dossier.requirements().getFirst().condition()).isEmpty();
    assertThat(dossier.requirements().getFirst().waiver()).isPresent();
  }

  @Test
  void readsTheCaseBeforeThen() {
    var paper = only("Trường hợp cha hoặc mẹ là người nước ngoài thì phải nộp hộ chiếu");

    assertThat(paper.condition()).hasValue("Trường hợp cha hoặc mẹ là người nước ngoài");
    assertThat(ids(paper)).containsExactly("passport");
  }

  @Test
  void readsSomebodyInParticularAsTheCase() {
    var paper = only("Người nước ngoài, người đang ở đảo phải nộp bản sao hộ chiếu");

    assertThat(paper.condition()).hasValue("Người nước ngoài, người đang ở đảo");
    assertThat(ids(paper)).containsExactly("passport");
    assertThat(only("Người yêu cầu phải nộp bản sao hộ chiếu").condition()).isEmpty();
  }

  @Test
  void readsWhoComesWithOneOfSeveralPapersAsARow() {
    var paper =
        only("Người yêu cầu xuất trình một trong các giấy tờ sau: Hộ chiếu hoặc Thẻ căn cước");

    assertThat(paper.action()).isEqualTo(Action.SHOW);
    assertThat(ids(paper)).contains("passport", "id-card");
  }

  @Test
  void readsForWhomAPaperIsAsTheCase() {
    assertThat(only("Phụ lục ưu đãi đối với doanh nghiệp thả diều").condition())
        .hasValue("đối với doanh nghiệp thả diều");
  }

  @Test
  void doesNotUnderstandAPaperForWhichDataMayStand() {
    assertThat(only("Giấy tờ của diều (sử dụng tài khoản định danh)").understood()).isFalse();
  }

  @Test
  void readsEachPaperThatTheNameOfAWrittenRowNames() {
    var row = row("Giấy khai sinh và hộ chiếu.", Action.SUBMIT, null, "Giấy khai sinh và hộ chiếu");

    var dossier = READER.read(procedure(Procedure.Kind.WRITTEN, row));

    assertThat(dossier.requirements())
        .extracting(RequirementReaderTest::ids)
        .containsExactly(List.of("birth-certificate"), List.of("passport"));
    assertThat(dossier.requirements()).allMatch(Requirement::understood);
  }

  @Test
  void understandsNoWrittenRowThatWaivesOneOfSeveralPapers() {
    var row =
        row(
            "Giấy khai sinh và hộ chiếu. Không phải nộp nếu đã nộp trước đây.",
            Action.SUBMIT,
            null,
            "Giấy khai sinh và hộ chiếu");

    var dossier = READER.read(procedure(Procedure.Kind.WRITTEN, row));

    assertThat(dossier.requirements()).hasSize(2).noneMatch(Requirement::understood);
  }

  @Test
  void readsTheWordsOfAWrittenRowWhoseNameIsNoKind() {
    var row = row("Giấy khai sinh của người thả diều.", Action.SUBMIT, null, "Thứ cần có");

    var dossier = READER.read(procedure(Procedure.Kind.WRITTEN, row));

    assertThat(dossier.requirements())
        .extracting(RequirementReaderTest::ids)
        .containsExactly(List.of("birth-certificate"));
  }

  private static List<String> ids(Requirement paper) {
    return paper.papers().stream().map(EvidenceType::id).toList();
  }

  private static Requirement only(String text) {
    return only(row(text));
  }

  private static Requirement only(EvidenceRequirement row) {
    var all = READER.read(procedure(Procedure.Kind.IMPORTED, row)).requirements();
    assertThat(all).as(row.text()).hasSize(1);
    return all.getFirst();
  }

  private static Dossier read(String... texts) {
    var rows = new ArrayList<EvidenceRequirement>();
    for (var text : texts) {
      rows.add(row(text));
    }
    return READER.read(
        procedure(Procedure.Kind.IMPORTED, rows.toArray(EvidenceRequirement[]::new)));
  }

  private static EvidenceRequirement row(String text) {
    return row(text, Action.SUBMIT, null, null);
  }

  private static EvidenceRequirement row(
      String text, Action action, @Nullable String condition, @Nullable String name) {
    var count = action == Action.NOTE ? new Count(0, 0) : new Count(1, null);
    return new EvidenceRequirement(
        text,
        name,
        action,
        Form.UNSTATED,
        count,
        condition,
        List.of(),
        "",
        null,
        MadeUp.source("portal", MadeUp.DAY));
  }

  private static Procedure procedure(Procedure.Kind kind, EvidenceRequirement... rows) {
    var base = MadeUp.procedure("9.000001", "Thả diều").build();
    return new Procedure(
        base.heading(),
        kind,
        base.sources(),
        base.authority(),
        base.channels(),
        List.of(rows),
        base.statements(),
        base.outputs(),
        base.forms(),
        base.legalBases(),
        base.related(),
        base.differences());
  }
}
