package vn.motcua.evaluation.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.crosscheck.Kites;
import vn.motcua.evaluation.records.Checked.Explanation;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.procedure.Procedure;

class FindingsTest {

  private static final String FEE = "/channels/0/fees/0";
  private static final String MORE = "{\"text\": \"20.000 đồng, thêm 7.000 đồng\"}";

  @Test
  void leavesUnexplainedWhatNothingExplains() {
    var findings = findings(record(MORE), settled());

    assertThat(findings.compared()).isOne();
    assertThat(findings.unexplained()).hasSize(1);
    assertThat(report(findings)).contains("unexplained: 1", "page “20.000 đồng”");
  }

  @Test
  void explainsByWhatWasSettled() {
    var findings = findings(record(MORE), settled(line("9.000001", "7000", "record")));

    assertThat(findings.of(Explanation.SETTLED)).hasSize(1);
    assertThat(findings.unexplained()).isEmpty();
    assertThat(report(findings)).contains("Mức cũ đã hết hạn").doesNotContain("“20.000 đồng”");
  }

  @Test
  void explainsByWhatWasSettledForEveryRecord() {
    var findings = findings(record(MORE), settled(line("*", "7000", "both")));

    assertThat(findings.unexplained()).isEmpty();
  }

  @Test
  void countsAsOpenWhatNobodyCouldDecide() {
    var findings = findings(record(MORE), settled(line("9.000001", "7000", "open")));

    assertThat(findings.of(Explanation.OPEN)).hasSize(1);
  }

  @Test
  void explainsByTheSourceThatTheRecordNames() {
    assertThat(findings(record(sourced("law")), settled()).of(Explanation.OWN_SOURCE)).hasSize(1);
    assertThat(findings(record(sourced("heard")), settled()).of(Explanation.UNSURE_SOURCE))
        .hasSize(1);
    assertThat(findings(record(sourced("page")), settled()).unexplained()).hasSize(1);
  }

  @Test
  void tellsWhatWasSettledAndIsNoDifferenceAnyMore() {
    var findings =
        findings(Kites.record(Kites.nothing()), settled(line("9.000001", "7000", "record")));

    assertThat(findings.differences()).isEmpty();
    assertThat(findings.stale()).hasSize(1);
  }

  private static String sourced(String source) {
    return "{\"text\": \"20.000 đồng, thêm 7.000 đồng\", \"source\": \"%s\"}".formatted(source);
  }

  private static Procedure record(String fee) {
    return Kites.record(Kites.put(FEE, fee));
  }

  private static String line(String code, String item, String holds) {
    return """
    {"code": "%s", "kind": "fee", "item": "%s", "page": "không ghi", "record": "7.000 đồng", \
    "holds": "%s", "why": "Mức cũ đã hết hạn", "source": "Nghị định", "asOf": "2026-11-22"}
    """
        .formatted(code, item, holds);
  }

  private static SettledDifferences settled(String... lines) {
    return SettledDifferences.read(List.of(lines));
  }

  private static Findings findings(Procedure record, SettledDifferences settled) {
    var page = Kites.page(Kites.nothing());
    return Findings.of(Map.of(record.code(), record), Map.of(page.code(), page), settled);
  }

  private static String report(Findings findings) {
    return new RecordsReport(Map.of(), findings, List.of()).markdown();
  }
}
