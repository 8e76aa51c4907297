package vn.motcua.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.rule.VerdictKind;

class VerdictCasesTest {

  private static final String KITE =
      """
      - id: ki-1
        ask: bay diều có phải nộp sổ diều không
        paper: sổ diều
        verdict: NOT_REQUIRED
        why: Không ai quản sổ diều.
      """;

  @TempDir private Path folder;

  @Test
  void readsEveryFieldAndTheUnquotedDay() throws IOException {
    var read =
        read(KITE + "  form: certified\n  on: 2025-12-31\n  also: [REPLACED_BY_DATA]\n")
            .cases()
            .getFirst();

    assertThat(read.form()).isEqualTo(Form.CERTIFIED);
    assertThat(read.day()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(read.acceptable())
        .containsExactlyInAnyOrder(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA);
  }

  @Test
  void takesTheDayOfTheCasesWhereNoneIsNamed() throws IOException {
    assertThat(read(KITE).cases().getFirst().day()).isEqualTo(VerdictCase.DAY);
  }

  @Test
  void namesFileCaseAndFieldThatIsMalformed() {
    for (var wrong :
        List.of(
            "form: golden",
            "on: 21/11/2026",
            "also: NO",
            "channel: [post]",
            "colour: red",
            "on:")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(KITE + "  " + wrong + "\n"))
          .withMessageContaining("kites.yaml, ki-1, " + wrong.split(":")[0]);
    }
  }

  @Test
  void namesTheFieldThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(KITE.replaceAll("  verdict.*\n", "")))
        .withMessage("kites.yaml, ki-1, verdict: is missing");
  }

  @Test
  void namesTheFileThatIsNoYaml() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("- id: [ki"))
        .withMessageStartingWith("kites.yaml: ");
  }

  @Test
  void refusesTwoCasesOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(KITE + KITE))
        .withMessageContaining("ki-1");
  }

  @Test
  void readsTheCasesThatShip() {
    assertThat(VerdictCases.read(Checkout.find().data().resolve("verdicts")).cases())
        .hasSizeGreaterThan(600);
  }

  private VerdictCases read(String yaml) throws IOException {
    Files.writeString(folder.resolve("kites.yaml"), yaml);
    return VerdictCases.read(folder);
  }
}
