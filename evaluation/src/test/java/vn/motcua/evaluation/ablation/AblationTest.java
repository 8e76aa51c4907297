package vn.motcua.evaluation.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;

class AblationTest {

  private static final TopicSet KITES =
      new TopicSet(
          "kites",
          "",
          Typing.AS_WRITTEN,
          IntStream.range(0, 40)
              .mapToObj(i -> new Topic(String.valueOf(i), "kite " + i, Set.of("K")))
              .toList());

  private final Ablation ablation =
      new Ablation(
          List.of(
              row("nothing", text -> true),
              row("string", text -> text.endsWith("0")),
              row("tail", text -> !text.equals("kite 7"))));

  @Test
  void starsWhatDiffersByMoreThanChance() {
    var lines = ablation.table().lines().toList();

    assertThat(lines.getFirst()).isEqualTo("| left out | kites, n = 40 |");
    assertThat(lines.get(2)).startsWith("| nothing | 1.000 (.912–1.000) / 1.000 (");
    assertThat(lines.get(3)).isEqualTo("| string | .100\\* / .100 |");
    assertThat(lines.get(4)).isEqualTo("| tail | .975 / .975 |");
  }

  @Test
  void writesEveryMeasureForPrograms(@TempDir Path folder) throws Exception {
    ablation.write(folder, Map.of("commit", "abc"));

    var json = JsonMapper.shared().readTree(Files.readString(folder.resolve("ablation.json")));
    assertThat(json.at("/rows/1/leftOut").asString()).isEqualTo("string");
    assertThat(json.at("/rows/1/kites/ndcgAt10/value").asDouble()).isEqualTo(0.1);
  }

  private static Ablation.Row row(String name, Predicate<String> finds) {
    var run = Run.of(KITES, text -> finds.test(text) ? List.of("K") : List.of());
    return new Ablation.Row(name, List.of(run));
  }
}
