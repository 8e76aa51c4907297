package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// What the other rows of a dossier tell of a paper, on made-up dossiers.
class SiblingRowsTest {

  private static final String KITE = "9.000001";
  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Rules RULES = Rules.embedded(EVIDENCE);

  private final CircumstanceReader reader = new CircumstanceReader();
  private final List<EvidenceRequirement> rows = new ArrayList<>();

  @Test
  void callsAPaperAChoiceThatServesWhoLacksTheOneOfAnotherRow() {
    row("Học bạ, bản chính.", null);
    row("Giấy xác nhận kinh nghiệm làm việc: khi chưa có học bạ.", "khi chưa có học bạ");

    assertThat(ask("giấy xác nhận kinh nghiệm làm việc").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
    assertThat(ask("giấy xác nhận kinh nghiệm làm việc", "chưa có học bạ").kind())
        .isEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void callsAPaperAChoiceThatIsDueFromWhoStillHasIt() {
    row("Học bạ cũ: khi còn giấy này.", "khi còn giấy này");
    row("Giấy xác nhận kinh nghiệm làm việc: khi không có học bạ.", "khi không có học bạ");

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.ALTERNATIVE);
  }

  @Test
  void leavesTheConditionOpenWhereNoOtherRowTakesWhatIsLacking() {
    row("Đơn xin thả diều, bản chính.", null);
    row("Giấy xác nhận kinh nghiệm làm việc: khi chưa có học bạ.", "khi chưa có học bạ");

    assertThat(ask("giấy xác nhận kinh nghiệm làm việc").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void leavesTheConditionOpenThatStatesMoreThanThatAPaperIsLacking() {
    row("Học bạ, bản chính.", null);
    row(
        "Giấy xác nhận kinh nghiệm làm việc: khi chưa có học bạ và trời có gió.",
        "khi chưa có học bạ và trời có gió");

    assertThat(ask("giấy xác nhận kinh nghiệm làm việc").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void onlyShowsTheOriginalOfACopyWhateverTheCase() {
    row("Bản sao học bạ, kèm bản chính để đối chiếu: khi trời có gió.", "khi trời có gió");

    assertThat(ask("bản chính học bạ").kind()).isEqualTo(VerdictKind.PRESENT_ONLY);
    assertThat(ask("bản chính học bạ").conditions()).anyMatch(words -> words.contains("gió"));
    assertThat(ask("bản sao học bạ").kind()).isEqualTo(VerdictKind.CONDITIONAL);
  }

  @Test
  void missesAPaperWhereOtherRowsOnlyTellOfFormsOfTheirOwnOrOfAHome() {
    row("Đơn xin thả diều, bản chính.", null);
    row("Giấy tờ chứng minh nơi cư trú, bản chính.", null);
    row("Bản sao có chứng thực giấy tờ phải xuất trình.", null);

    assertThat(ask("học bạ").why()).isEqualTo(Why.NOT_LISTED);
    assertThat(ask("hợp đồng thuê nhà").kind()).isEqualTo(VerdictKind.UNKNOWN);
  }

  @Test
  void missesWhatAVillageConfirmsWhereNoRowIsOpenForIt() {
    row("Đơn xin thả diều, bản chính.", null);
    row("Bản sao giấy khai sinh.", null);

    assertThat(ask("giấy xác nhận của công an xã").why()).isEqualTo(Why.NOT_LISTED);
    assertThat(ask("giấy xác nhận tên xã cũ tên xã mới").why()).isEqualTo(Why.NOT_LISTED);
    assertThat(ask("ảnh 4x6").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void asksForNothingThatAVillageConfirmsWhereARowOnlySaysThatTheyConfirm() {
    row("Ý kiến đồng ý của chủ nhà: xác nhận qua mạng hoặc khi công an xã hỏi.", null);

    assertThat(ask("giấy xác nhận của công an xã").kind()).isNotEqualTo(VerdictKind.REQUIRED);
  }

  @Test
  void keepsWhatAVillageConfirmsOpenBesideARowOnConfirmations() {
    row("Đơn xin thả diều có xác nhận của địa phương, bản chính.", null);

    assertThat(ask("giấy xác nhận của công an xã").kind()).isNotEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void claimsNothingWhereARowTakesPapersThatItDoesNotName() {
    row("Đơn xin thả diều, bản chính.", null);
    row("Giấy tờ làm căn cứ thả diều.", null);

    assertThat(ask("học bạ").kind()).isEqualTo(VerdictKind.UNKNOWN);
  }

  private void row(String text, @Nullable String condition) {
    rows.add(
        new EvidenceRequirement(
            text,
            text.split("[,:]", 2)[0],
            Action.SUBMIT,
            text.startsWith("Bản sao") ? Form.PLAIN : Form.UNSTATED,
            new Count(1, null),
            condition,
            List.of(),
            "",
            null,
            Kites.named(KITE).sources().getFirst()));
  }

  private Verdict ask(String paper, String... facts) {
    var kite = Kites.named(KITE);
    var own =
        new Procedure(
            kite.heading(),
            Procedure.Kind.WRITTEN,
            kite.sources(),
            kite.authority(),
            kite.channels(),
            rows,
            List.of(),
            kite.outputs(),
            kite.forms(),
            kite.legalBases(),
            kite.related(),
            List.of());
    var catalogue = new Kites.Fake(List.of(own), words -> List.of());
    return new Verdicts(catalogue, EVIDENCE, RULES, () -> RuleStanding.OPEN)
        .of(
            new VerdictQuestion(KITE, paper, null, reader.read(List.of(facts)), Kites.TODAY),
            Language.VI);
  }
}
