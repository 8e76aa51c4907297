package vn.motcua.evaluation.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefillCasesTest {

  private static final Path OWN = Path.of("data/forms/prefill-cases.yaml");

  @TempDir Path folder;

  private PrefillCases read(String yaml) throws IOException {
    return PrefillCases.read(Files.writeString(folder.resolve("cases.yaml"), yaml));
  }

  private static FilledCase filled(Map<String, String> expected, Map<String, String> read) {
    var asked = new PrefillCase("a", true, "F", null, "text", expected);
    return new FilledCase(asked, read, Duration.ZERO);
  }

  @Test
  void holdsOurOwnMessagesInTwoHalves() {
    var cases = PrefillCases.read(OWN).cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
    assertThat(cases.stream().filter(PrefillCase::isHeld)).hasSize(80);
    assertThat(cases.stream().map(PrefillCase::form).distinct()).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void namesTheCaseAndTheFieldThatIsWrong() {
    assertThatThrownBy(() -> read("- {id: a, set: half, form: F, text: t, expect: {}}"))
        .hasMessage("a, set: must be held or dev");
    assertThatThrownBy(() -> read("- {id: a, set: dev, form: F, text: t, expect: {}, x: 1}"))
        .hasMessage("a, x: there is no such field");
    assertThatThrownBy(
            () -> read("- {id: a, set: dev, form: F, text: t, expect: {b: c}, none: [b]}"))
        .hasMessage("a, none: names a field that is expected");
  }

  @Test
  void refusesTwoCasesOfOneName() {
    var twice = "- {id: a, set: dev, form: F, text: t, expect: {}}\n".repeat(2);
    assertThatThrownBy(() -> read(twice)).hasMessage("Two cases are called a");
  }

  @Test
  void countsAValueThatBelongsNowhereAsWrong() {
    var filled = filled(Map.of("a", "1", "b", "2"), Map.of("a", "1", "c", "3"));
    assertThat(filled.right()).isEqualTo(1);
    assertThat(filled.missed()).isEqualTo(1);
    assertThat(filled.wrong()).isEqualTo(1);
  }

  @Test
  void countsAnotherValueAsWrongAndNotAsMissed() {
    var filled = filled(Map.of("a", "1"), Map.of("a", "2"));
    assertThat(filled.right()).isZero();
    assertThat(filled.missed()).isZero();
    assertThat(filled.wrong()).isEqualTo(1);
  }
}
