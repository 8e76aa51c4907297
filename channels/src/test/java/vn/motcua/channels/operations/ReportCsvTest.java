package vn.motcua.channels.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;

class ReportCsvTest {

  private static final Instant AT = Instant.parse("2026-11-20T17:30:00Z"); // the 21st in Vietnam

  private final ReportCsv csv = new ReportCsv(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Test
  void writesWhatSpreadsheetsRead() {
    var about = new Matter("1.004194", "Sổ", "Xã A, Tỉnh B", LocalDate.of(2026, 11, 19));
    var table = csv.of(List.of(filed(about, "Bảo \"về\"\nđi", "chị Diều", true)));

    assertThat(table)
        .isEqualTo(
            "\uFEFF\"Ngày gửi\",\"Loại\",\"Thủ tục\",\"Giấy tờ\",\"Nơi\",\"Ngày xảy ra\","
                + "\"Nội dung\",\"Liên hệ\"\r\n"
                + "\"21/11/2026\",\"Trễ hẹn\",\"1.004194\",\"Sổ\",\"Xã A, Tỉnh B\","
                + "\"19/11/2026\",\"Bảo \"\"về\"\"\nđi\",\"chị Diều\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "＝1"})
  void runsNoFormula(String words) {
    var about = new Matter(words, words, words, null);

    assertThat(csv.of(List.of(filed(about, words, words, true))))
        .contains("\"'" + words + "\"")
        .doesNotContain("\"" + words);
  }

  @Test
  void tellsNoContactWithoutConsent() {
    var about = new Matter("", "", "", null);
    assertThat(csv.of(List.of(filed(about, "", "chị Diều", false)))).doesNotContain("chị Diều");
  }

  private static Reports.Filed filed(Matter about, String comment, String contact, boolean yes) {
    return new Reports.Filed(new Report(Kind.LATE, about, comment, contact, yes), AT);
  }
}
