package vn.motcua.assistant.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.appraise.Clearing.Whom;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleBasis;

class AppraiserTest {

  private static final Map<String, Procedure> WRITTEN = new EmbeddedKnowledge().written();

  private final MadeUpDossier kites = MadeUpDossier.ofKites();

  @Test
  void saysWhatIsMissingSurplusAndOpen() {
    var appraisal = kites.pasted("1. Ảnh 4x6\n2. Sổ hộ khẩu");

    assertThat(papers(appraisal.checked().present())).containsExactly("Ảnh 4x6");
    assertThat(papers(appraisal.checked().missing()))
        .containsExactly("Hợp đồng cho thuê, cho mượn, cho ở nhờ chỗ ở");
    assertThat(papers(appraisal.checked().conditional())).containsExactly("Giấy chuyển tuyến");
    assertThat(papers(appraisal.checked().surplus())).containsExactly("Sổ hộ khẩu");
  }

  @Test
  void asksTheCitizenForTheCaseRatherThanForThePaper() {
    var cleared = kites.pasted("Ảnh 4x6").toClear();

    assertThat(cleared).hasSize(1);
    assertThat(cleared.getFirst().whom()).isEqualTo(Whom.CITIZEN);
    assertThat(cleared.getFirst().question()).contains("diều bị hư hỏng", "Giấy chuyển tuyến");
  }

  @Test
  void asksOnceForACaseThatBringsSeveralPapers() {
    var cleared =
        kites.row("Hộ chiếu đối với trường hợp diều bị hư hỏng", 1).pasted("Ảnh 4x6").toClear();

    assertThat(cleared).hasSize(1);
    assertThat(cleared.getFirst().question()).contains("Giấy chuyển tuyến; Hộ chiếu");
  }

  @Test
  void factsOfTheCaseClearTheCondition() {
    var damaged = new CircumstanceReader().read(List.of("diều bị hư hỏng"));
    var appraisal = kites.appraise("Ảnh 4x6", Set.of(), damaged, 0);

    assertThat(papers(appraisal.checked().missing())).contains("Giấy chuyển tuyến");
    assertThat(appraisal.toClear()).isEmpty();
  }

  @Test
  void takesTicksForPapersThatAreThere() {
    var appraisal = kites.appraise("", Set.of(1, 2), Circumstances.UNKNOWN, 0);

    assertThat(appraisal.checked().missing()).isEmpty();
    assertThat(appraisal.checked().present()).hasSize(2);
    assertThat(appraisal.handedIn())
        .extracting(HandedIn::paper)
        .containsExactly("Ảnh 4x6", "Hợp đồng thuê nhà");
    assertThat(appraisal.rows()).hasSize(3);
  }

  @Test
  void asksToCountAgainWhereTheListSaysTooFew() {
    var cleared = kites.pasted("Ảnh 4x6\nHợp đồng thuê nhà (1 bản)").toClear();

    assertThat(cleared)
        .anyMatch(each -> each.whom() == Whom.OFFICER && each.question().contains("2"));
  }

  @Test
  void warnsOfASecondSupplementWithTheClauses() {
    assertThat(kites.pasted("Ảnh 4x6").warnings()).noneMatch(w -> w.text().contains("lần thứ hai"));

    var second = kites.appraise("Ảnh 4x6", Set.of(), Circumstances.UNKNOWN, 1).warnings();
    assertThat(second.getFirst().text()).contains("lần thứ hai", "một lần");
    assertThat(second.getFirst().basis())
        .extracting(RuleBasis::locator)
        .containsExactly(
            "Điều 17 khoản 2 điểm a, sửa bởi Nghị định 309/2026/NĐ-CP", "Điều 20 khoản 4");
    assertThat(kites.appraise("", Set.of(), Circumstances.UNKNOWN, 2).warnings().getFirst().text())
        .contains("2 lần", "quá hai lần");
  }

  @Test
  void countsTheDaysByTheCalendar() {
    var appraisal = kites.pasted("Ảnh 4x6");

    assertThat(appraisal.deadline().dueAt()).isEqualTo("2026-11-26T23:59:59");
    assertThat(appraisal.supplementBy()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(appraisal.warnings()).anyMatch(w -> w.text().contains("chỉ tính từ khi hồ sơ đủ"));
  }

  @Test
  void asksForNothingOfACaseThatNobodyNamed() {
    var open = residence(List.of());
    assertThat(papers(open.checked().missing()))
        .containsExactly("Tờ khai thay đổi thông tin cư trú");

    var rented = residence(List.of("Về ở nhà thuê, mượn, ở nhờ"));
    assertThat(papers(rented.checked().missing()))
        .noneMatch(paper -> paper.contains("Ý kiến đồng ý của chủ hộ"));
  }

  @Test
  void looksDataUpBeforeItAsks() {
    var open =
        new MadeUpDossier()
            .row("Ảnh 4x6, không phải nộp nếu tra được trong cơ sở dữ liệu về diều", 1);
    assertThat(open.pasted("").checked().missing()).isEmpty();
    assertThat(open.pasted("").toClear()).allMatch(each -> each.whom() == Whom.OFFICER);

    var known = new CircumstanceReader().read(List.of("dữ liệu không tra được"));
    assertThat(papers(open.appraise("", Set.of(), known, 0).checked().missing()))
        .containsExactly("Ảnh 4x6");
  }

  @Test
  void asksInNoProcedureForWhatDataMayStandFor() {
    for (var procedure : WRITTEN.values()) {
      assertThat(appraisal(procedure, List.of()).checked().missing())
          .as(procedure.code())
          .noneMatch(entry -> entry.row() != null && entry.row().action() == Action.REPLACED)
          .noneMatch(entry -> entry.row() != null && entry.row().waiver().isPresent())
          .extracting(CheckedDossier.Entry::paper)
          .doesNotHaveDuplicates();
    }
  }

  private static Appraisal residence(List<String> facts) {
    var procedure = WRITTEN.get("1.004222");
    if (procedure == null) {
      throw new IllegalStateException("1.004222 is not written out");
    }
    return appraisal(procedure, facts);
  }

  private static Appraisal appraisal(Procedure procedure, List<String> facts) {
    var verdicts =
        Kites.verdicts(new Kites.Fake(List.copyOf(WRITTEN.values()), words -> List.of()));
    return new Appraiser(verdicts, Deadlines.embedded())
        .appraise(
            new AppraisalQuestion(
                procedure,
                "",
                List.of(),
                Set.of(),
                verdicts.circumstances().read(facts),
                null,
                Where.UNSAID,
                0,
                MadeUpDossier.FRIDAY),
            Language.VI);
  }

  private static List<String> papers(List<CheckedDossier.Entry> entries) {
    return entries.stream().map(CheckedDossier.Entry::paper).toList();
  }
}
