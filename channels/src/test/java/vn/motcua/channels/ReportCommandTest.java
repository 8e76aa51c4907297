package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;

class ReportCommandTest {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "motcua.reports.recipients[0].name", "Thanh tra tỉnh",
          "motcua.reports.recipients[0].scope", "Tỉnh Diều Hâu",
          "motcua.reports.recipients[0].not-about[0]", "Phường Cánh Gió");

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void set() {
    System.setProperty("motcua.data-dir", folder.toString());
    SETTINGS.forEach(System::setProperty);
    try (var database = Database.inside(folder)) {
      file(database, "Xã Dây Dù, Tỉnh Diều Hâu", "một");
      file(database, "Xã Dây Dù, Tỉnh Diều Hâu", "hai");
      file(database, "xã dây dù, tỉnh Diều Hâu", "ba");
      file(database, "Phường Cánh Gió, Tỉnh Diều Hâu", "của mình");
      file(database, "Xã Sáo, Tỉnh Sáo", "nơi khác");
      file(database, "", "không rõ");
    }
  }

  @AfterEach
  void clear() {
    System.clearProperty("motcua.data-dir");
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  @Test
  void exportsToARecipientWhatIsTheirs() throws IOException {
    var file = folder.resolve("out.csv");

    assertThat(run("report", "export", "--recipient", "Thanh tra tỉnh", "--out", file.toString()))
        .isZero();

    assertThat(Files.readString(file))
        .contains("một", "hai", "ba")
        .doesNotContain("của mình", "nơi khác", "không rõ");
    assertThat(printed())
        .contains("3 reports", "1 on the recipient itself, 1 from elsewhere, 1 without a place");
  }

  @Test
  void exportsNothingOfBeforeADay() throws IOException {
    var file = folder.resolve("out.csv").toString();

    assertThat(
            run(
                "report",
                "export",
                "--recipient",
                "Thanh tra tỉnh",
                "--out",
                file,
                "--since",
                "2190-01-01"))
        .isZero();

    assertThat(Files.readString(Path.of(file)).lines()).hasSize(1);
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    var file = folder.resolve("none/out.csv").toString();

    assertThat(run("report", "export", "--recipient", "Thanh tra tỉnh", "--out", file))
        .isEqualTo(1);
    assertThat(printed()).contains("nothing was exported");
  }

  @Test
  void countsWhileAnotherHoldsTheDatabaseAndHidesFew() {
    try (var _ = Database.inside(folder)) {
      assertThat(run("report", "counts")).isZero();
    }

    assertThat(printed())
        .contains("Tổng số báo cáo: 6")
        .contains("Trễ hẹn: 6")
        .containsIgnoringCase("Xã Dây Dù, Tỉnh Diều Hâu: 3")
        .contains("Xã Sáo, Tỉnh Sáo: dưới 3", "(không nêu): dưới 3");
  }

  private static void file(Database database, String place, String comment) {
    new StoredReports(
            database,
            Application.clock(),
            new StoredReports.Keep(Duration.ofDays(180), Duration.ofDays(730)))
        .file(new Report(Kind.LATE, new Matter("", "", place, null), comment, "", false));
  }

  private int run(String... words) {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Application(out).run(List.of(words));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
