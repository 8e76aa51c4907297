package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;

class NarrativeTest {

  private static final Source SOURCE =
      new Source(
          "portal",
          "Trang thử",
          null,
          LocalDate.of(2026, 6, 1),
          null,
          null,
          Source.Verification.DERIVED);

  @Test
  void cutsAtEachStep() {
    assertThat(steps("Bước 1: Nộp đơn.\n\nChờ gió.\n- Bước 2: Nhận diều theo Bước 1."))
        .containsExactly("Bước 1: Nộp đơn.\nChờ gió.", "Bước 2: Nhận diều theo Bước 1.");
  }

  @Test
  void cutsStepsOnOneLine() {
    assertThat(steps("Bước 1. Nộp đơn (nêu tại Bước 1 mục 3). b) Bước 2. Nhận diều."))
        .containsExactly("Bước 1. Nộp đơn (nêu tại Bước 1 mục 3).", "b) Bước 2. Nhận diều.");
  }

  @Test
  void cutsAtParagraphsWhereThereAreNoSteps() {
    assertThat(steps("Nộp đơn.\n\n- Nhận diều.")).containsExactly("Nộp đơn.", "Nhận diều.");
  }

  @Test
  void dropsPlaceholders() {
    assertThat(steps("Thông thường")).isEmpty();
    assertThat(Narrative.conditions("Không có thông tin", SOURCE)).isEmpty();
    assertThat(Narrative.conditions("Không.", SOURCE)).isEmpty();
  }

  @Test
  void keepsConditionsInOrder() {
    assertThat(Narrative.conditions("Có diều;\nCó gió.", SOURCE))
        .extracting(Statement::text)
        .containsExactly("Có diều;", "Có gió.");
  }

  @Test
  void splitsApplicantsButNotInsideBrackets() {
    assertThat(Applicants.of("Tổ chức (không gồm A, B), Cán bộ, công chức, Người nước ngoài"))
        .containsExactly("Tổ chức (không gồm A, B)", "Cán bộ, công chức", "Người nước ngoài");
  }

  @Test
  void readsLevels() {
    assertThat(Applicants.levels("Cấp Bộ, Cấp xã, Cơ quan khác"))
        .containsExactly(Level.MINISTRY, Level.COMMUNE, Level.OTHER);
  }

  @Test
  void findsFormsByNumberAndByFile() {
    var rows =
        List.of(
            row("Tờ khai thả diều (Mẫu TD01)", "TD01.docx"),
            row("Tờ khai thả diều theo Mẫu TD01"),
            row("Bản vẽ", "Mẫu TD02.pdf", "phu luc.doc"));

    assertThat(FormMentions.in(rows, SOURCE))
        .containsExactly(
            new FormReference("TD01", "Tờ khai thả diều", SOURCE),
            new FormReference("TD02", "Mẫu TD02.pdf", SOURCE),
            new FormReference(null, "phu luc.doc", SOURCE));
  }

  private static Row row(String text, String... files) {
    return new Row(text, List.of(files), new Count(1, null), "");
  }

  private static List<String> steps(String words) {
    return Narrative.steps(words, SOURCE).stream().map(Statement::text).toList();
  }
}
