package vn.motcua.evaluation.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.embedded.SettledDifferences;

class RecordsOverPagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int RECORDS = 162;

  @Test
  void explainsEveryDifferenceFromTheOfficialPages() {
    var folder = Checkout.find().shared().resolve("data/procedures");
    assumeTrue(Files.isDirectory(folder), () -> "Skipped, no official pages at " + folder);
    var records = new EmbeddedKnowledge().written();
    var pages = Pages.read(folder, records.keySet(), DAY);

    var findings = Findings.of(records, pages, SettledDifferences.embedded());

    assertThat(findings.compared()).isGreaterThanOrEqualTo(RECORDS);
    assertThat(findings.unexplained()).isEmpty();
    assertThat(findings.stale()).isEmpty();
  }

  @Test
  void readsEasilyInTheMiddle() {
    var records = new EmbeddedKnowledge().written().values();

    assertThat(records).isNotEmpty().allSatisfy(r -> assertThat(Ease.of(r).isEasy()).isTrue());
  }
}
