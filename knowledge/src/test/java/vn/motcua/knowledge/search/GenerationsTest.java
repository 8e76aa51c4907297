package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  @TempDir private Path data;
  private Generations generations;

  @BeforeEach
  void begin() {
    generations = new Generations(data);
  }

  @Test
  void hasNoneAtFirst() {
    assertThat(generations.current()).isEmpty();
  }

  @Test
  void usesWhatWasFinished() {
    take("1");

    assertThat(generations.current()).map(Path::getFileName).contains(Path.of("1"));
  }

  @Test
  void keepsTheKnowledgeOfBeforeWhenTheWriterIsKilled() throws IOException {
    take("1");

    Files.writeString(generations.begin("2").resolve("half"), "written");

    assertThat(new Generations(data).current()).map(Path::getFileName).contains(Path.of("1"));
  }

  @Test
  void beginsAfreshWhereAKilledWriterLeftAFolder() throws IOException {
    Files.writeString(generations.begin("2").resolve("half"), "written");

    assertThat(generations.begin("2")).isEmptyDirectory();
  }

  @Test
  void removesWhatNobodyNeedsButKeepsTheOneBefore() throws IOException {
    List.of("1", "2", "3", "4").forEach(this::take);

    assertThat(folders()).containsExactly("3", "4");
  }

  @Test
  void keepsWhatIsInUseWhenTheClockWentBack() throws IOException {
    take("8");
    take("9");
    take("1");

    assertThat(generations.current()).map(Path::getFileName).contains(Path.of("1"));
    assertThat(folders()).containsExactly("1", "9");
  }

  @Test
  void removesWhatAKilledWriterLeft() throws IOException {
    take("1");
    generations.begin("2");
    take("3");

    assertThat(folders()).containsExactly("1", "3");
  }

  @Test
  void hasNoneWhereTheFolderInUseIsGone() throws IOException {
    take("1");
    Files.delete(data.resolve("knowledge/1"));

    assertThat(generations.current()).isEmpty();
  }

  @Test
  void letsOneWriterInAtATime() {
    var other = new Generations(data);

    generations.locked(() -> {
      assertThatIllegalStateException()
          .isThrownBy(() -> other.locked(() -> 1))
          .withMessageContaining("Another import is writing")
          .withMessageContaining("wait");
      return 0;
    });

    assertThat(other.locked(() -> 2)).isEqualTo(2);
  }

  @Test
  void letsTheNextWriterInAfterAFailure() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            generations.locked(() -> {
              throw new IllegalStateException("broken");
            }))
        .withMessage("broken");

    assertThat(generations.locked(() -> 1)).isEqualTo(1);
  }

  private void take(String version) {
    generations.use(generations.begin(version));
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> all = Files.list(data.resolve("knowledge"))) {
      return all.filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
