package vn.motcua.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;

class RetrievalReportTest {

  @TempDir private Path folder;

  @Test
  void writesEveryTypingForPrograms() throws IOException {
    report().write(folder, "kites");

    var json = JsonMapper.shared().readTree(Files.readString(folder.resolve("kites.json")));
    assertThat(json.at("/sets/0/typing").asString()).isEqualTo("as written");
    assertThat(json.at("/sets/0/measures/hitAt1/value").asDouble()).isEqualTo(1);
    assertThat(json.at("/sets/1/typing").asString()).isEqualTo("unaccented");
    assertThat(json.at("/sets/1/rows/0/rank").asInt()).isZero();
  }

  @Test
  void showsPeopleTheTypingsSideBySide() throws IOException {
    report().write(folder, "kites");

    assertThat(Files.readString(folder.resolve("kites.html")))
        .contains("Như đã viết", "Không dấu", "Bộ câu hỏi diều: 1 câu", "1.000 [", "0.000 [")
        .doesNotContain("<script");
  }

  private static RetrievalReport report() {
    var topic = new Topic("1", "diều", Set.of("K"));
    var set = new TopicSet("diều", "sum", Typing.AS_WRITTEN, List.of(topic));
    var runs =
        List.of(Typing.AS_WRITTEN, Typing.UNACCENTED).stream()
            .map(set::typed)
            .map(typed ->
                Run.of(typed, text -> text.equals("diều") ? List.of("K") : List.<String>of()))
            .toList();
    return new RetrievalReport("Thử", Map.of("commit", "abc"), runs);
  }
}
