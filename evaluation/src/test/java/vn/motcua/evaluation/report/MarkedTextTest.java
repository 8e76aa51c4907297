package vn.motcua.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {

  @TempDir private Path folder;

  @Test
  void replacesItsPartAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("a.md"), "a\n<!-- t -->\nold\n<!-- /t -->\nz\n");

    new MarkedText(file, "t").replace("new");
    new MarkedText(file, "t").replace("newer");

    assertThat(file).hasContent("a\n<!-- t -->\nnewer\n<!-- /t -->\nz\n");
  }

  @Test
  void wantsItsMarks() throws IOException {
    var file = Files.writeString(folder.resolve("a.md"), "a\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> new MarkedText(file, "t").replace("new"))
        .withMessageContaining("<!-- t -->");
  }
}
