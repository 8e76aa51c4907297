package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

  private static final String RECORD =
      """
      {"code":"9.000001","name":"Thủ tục thử nghiệm",
       "sources":[{"id":"page","title":"Trang thử","asOf":"2025-01-31"}],
       "legalBases":[{"number":"1/2000/TT-X","title":"Thông tư cũ","to":"2020-12-31"}]}
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void setDataDirectory() {
    System.setProperty("motcua.data-dir", folder.resolve("data").toString());
  }

  @AfterEach
  void clearDataDirectory() {
    System.clearProperty("motcua.data-dir");
  }

  @Test
  void importsNamesWhatItRefusesAndChecks() throws IOException {
    var good = Files.writeString(folder.resolve("good.json"), RECORD);
    var bad = Files.writeString(folder.resolve("bad.json"), "{\"code\":\"9.000002\"}");

    assertThat(run("import", good.toString(), bad.toString())).isZero();
    assertThat(printed()).contains("1 procedures", "refused: ", "bad.json");

    assertThat(run("check")).isZero();
    assertThat(printed()).contains("9.000001 is ", "days old", "1/2000/TT-X, which ended");
  }

  @Test
  void importsLawTextsAndChecksThem() throws IOException {
    var law =
        Files.writeString(
            folder.resolve("law.jsonl"),
            """
            {"id":"law:1","doc_no":"12/2019/QH99","article":"1","title":"Diều","text":"Cấm."}
            """);

    assertThat(run("import", "--kind", "regulations", "--as-of", "2026-01-02", law.toString()))
        .isZero();
    assertThat(printed()).contains("1 regulations", "1 articles of 1 regulations");

    assertThat(run("check")).isZero();
    assertThat(printed()).contains("known as of 2026-01-02 to 2026-01-02");
  }

  @Test
  void failsWhenNothingWentIn() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.json"), "{}");

    assertThat(run("import", bad.toString())).isEqualTo(1);
    assertThat(run("import", folder.resolve("missing").toString())).isEqualTo(1);
    assertThat(printed()).contains("missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "import --kind procedures",
        "import --kind laws a.json",
        "import --as-of 31/12/2026 a.json",
        "import --as-of",
        "import --unknown a.json",
        "check everything",
        "report",
        "report all",
        "report counts now",
        "report export",
        "report export --recipient A",
        "report export --recipient A --out a.csv --since today",
        "report export --recipient A --out a.csv",
        "report export --to A",
        "imports"
      })
  void explainsWrongUse(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(printed()).contains("usage:");
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).contains("serve", "import", "check");
  }

  @Test
  void putsDataUnderTheCheckoutOrBesideTheJar() throws IOException {
    var jar = folder.resolve("opt/motcua.jar");
    assertThat(DataDirectory.of(jar)).isEqualTo(folder.resolve("opt/data"));

    Files.createDirectories(folder.resolve("channels/target"));
    Files.createFile(folder.resolve("mvnw"));
    assertThat(DataDirectory.of(folder.resolve("channels/target/motcua.jar")))
        .isEqualTo(DataDirectory.of(folder.resolve("channels/target/classes")))
        .isEqualTo(folder.resolve("data"));
  }

  private int run(String... words) {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Application(out).run(List.of(words));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
