package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.KilledWriter;

/// A program of its own is killed in the middle of writing an index.
class KilledImportIT {

  @TempDir private Path data;

  @Test
  void leavesTheKnowledgeAsItWas() throws IOException, InterruptedException {
    String before;
    try (var catalogue = ingestionAt("2026-11-20T00:00:00Z").open()) {
      before = catalogue.edition().version();
    }

    var half = killInTheMiddle();

    assertThat(half).isNotEmptyDirectory();
    try (var catalogue = ingestionAt("2026-11-22T00:00:00Z").open()) {
      assertThat(catalogue.edition().version()).isEqualTo(before);
      assertThat(catalogue.find("1.004194")).isPresent();
    }
    var generations = new Generations(data);
    assertThat(generations.locked(generations::current)).isPresent();
  }

  private Path killInTheMiddle() throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledWriter.class.getName(),
                    data.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = child.inputReader()) {
      assertThat(said.readLine()).isEqualTo(KilledWriter.WRITING);
    } finally {
      child.destroyForcibly().waitFor();
    }
    return data.resolve("knowledge").resolve(KilledWriter.VERSION);
  }

  private Ingestion ingestionAt(String instant) {
    return new Ingestion(data, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
