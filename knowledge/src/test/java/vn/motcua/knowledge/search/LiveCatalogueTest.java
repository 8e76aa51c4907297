package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.procedure.MadeUp;

class LiveCatalogueTest extends CatalogueContract {

  private static final int EDITIONS = 6;
  private static final int READERS = 3;
  private static final MadeUp LANTERN = MadeUp.procedure("9.000009", "Cấp phép thả đèn trời");

  @TempDir private Path folder;
  private Generations generations;
  private LiveCatalogue live;

  @BeforeEach
  void open() {
    generations = new Generations(folder);
    take("1");
    live = new LiveCatalogue(generations);
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Override
  Catalogue catalogue() {
    return live;
  }

  @Test
  void needsAnIndex() {
    var empty = new Generations(folder.resolve("empty"));

    assertThatIllegalStateException().isThrownBy(() -> new LiveCatalogue(empty));
  }

  @Test
  void findsByAddedWordingsWhateverKnowledgeIsTakenUp() {
    var added =
        Map.of("9.000009", List.of("đốm sáng bay lên trời"), "9.999999", List.of("không có"));
    take("2", LANTERN);
    live.refresh();
    var query = Query.of("đốm sáng bay", 1);
    assertThat(live.search(query)).noneMatch(hit -> hit.matched().contains("đốm sáng"));

    try (var tried = live.tried(added)) {
      assertThat(tried.search(query).getFirst().code()).isEqualTo("9.000009");
    }
    assertThat(live.search(query))
        .as("to try is not to use")
        .noneMatch(hit -> hit.matched().contains("đốm sáng"));

    assertThat(live.use(added)).isTrue();
    assertThat(live.use(added)).isFalse();
    assertThat(live.search(query).getFirst().matched()).isEqualTo("đốm sáng bay lên trời");
    assertThat(live.search(Query.of("không có", 5)))
        .noneMatch(hit -> hit.code().equals("9.999999"));
    take("3", LANTERN);
    assertThat(live.refresh()).isTrue();
    assertThat(live.search(query).getFirst().code()).isEqualTo("9.000009");

    assertThat(live.use(Map.of())).isTrue();
    assertThat(live.search(query)).noneMatch(hit -> hit.matched().contains("đốm sáng"));
  }

  @Test
  void takesUpNewKnowledgeOnlyOnRefresh() {
    take("2", LANTERN);

    assertThat(live.find("9.000009")).isEmpty();
    assertThat(live.refresh()).isTrue();
    assertThat(live.find("9.000009")).isPresent();
    assertThat(live.edition().version()).isEqualTo("2");
    assertThat(live.codes()).contains("9.000009");
  }

  @Test
  void changesNothingWhereNothingIsNew() {
    assertThat(live.refresh()).isFalse();
  }

  @Test
  void ignoresAnIndexThatIsNotYetInUse() {
    KiteIndex.write(generations.begin("2"), "2", LANTERN);

    assertThat(live.refresh()).isFalse();
    assertThat(live.find("9.000009")).isEmpty();
  }

  @Test
  void servesReadersWhileNewKnowledgeComesIn() throws Exception {
    var done = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(READERS)) {
      Callable<Integer> reading =
          () -> {
            var answers = 0;
            do {
              assertThat(live.find("9.000001")).isPresent();
              assertThat(live.search(Query.of("thả diều", 3))).hasSize(3);
              answers++;
            } while (!done.get());
            return answers;
          };
      var readers = IntStream.range(0, READERS).mapToObj(i -> threads.submit(reading)).toList();
      try {
        for (var edition = 2; edition <= EDITIONS; edition++) {
          take(String.valueOf(edition));
          assertThat(live.refresh()).isTrue();
        }
      } finally {
        done.set(true);
      }
      for (var reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
    assertThat(live.edition().version()).isEqualTo(String.valueOf(EDITIONS));
  }

  private void take(String version, MadeUp... more) {
    generations.locked(() -> {
      var fresh = generations.begin(version);
      KiteIndex.write(fresh, version, more);
      generations.use(fresh);
      return fresh;
    });
  }
}
