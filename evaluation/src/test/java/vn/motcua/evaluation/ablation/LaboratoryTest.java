package vn.motcua.evaluation.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Clue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.IndexBuilder;
import vn.motcua.knowledge.search.IndexedProcedure;
import vn.motcua.knowledge.source.ProcedureJson;

/// A catalogue of two procedures, one of which people call by other words than its name.
class LaboratoryTest {

  private static final Map<String, String> NAMES =
      new TreeMap<>(Map.of("9.000001", "Cấp phép thả diều", "9.000002", "Hội thi sáo trúc"));
  private static final Map<String, List<String>> SAID =
      Map.of("9.000001", List.of("chơi đồ bay giấy ngoài đê"));
  private static final String QUESTION = "đồ bay giấy ngoài đê";

  @TempDir private static Path folder;
  private static Laboratory laboratory;

  @BeforeAll
  static void writeTheIndex() {
    var all =
        NAMES.entrySet().stream()
            .map(entry -> procedure(entry.getKey(), entry.getValue()))
            .map(kite -> new IndexedProcedure(kite, Optional.empty(), said(kite.code())))
            .toList();
    var edition = new Edition("1", "kites", LocalDate.of(2026, 6, 1), all.size(), 2, 0);
    new IndexBuilder().write(folder, all, edition);
    laboratory = new Laboratory(folder, LaboratoryTest::said);
  }

  @Test
  void searchesWithTheWhole() {
    assertThat(found(laboratory.whole())).startsWith("9.000001");
  }

  @Test
  void losesWhatIsSaidWithTheWordings() {
    try (var search = laboratory.unworded(laboratory.matcher())) {
      assertThat(search.find("thả diều")).startsWith("9.000001");
    }
    try (var plain = laboratory.plain(Procedure::name)) {
      assertThat(plain.find(QUESTION)).isEmpty();
      assertThat(plain.find("thả diều")).containsExactly("9.000001");
    }
  }

  @Test
  void canBeDeafToAnyClue() {
    for (var clue : Clue.values()) {
      assertThat(found(laboratory.without(List.of(clue)))).as(clue.name()).isNotEmpty();
    }
  }

  @Test
  void canSpeakAnotherVernacular() {
    var asTyped = new Vernacular(new EverydayTerms(List.of(), Tokens::of), new Filler(List.of()));

    assertThat(found(laboratory.speaking(asTyped))).startsWith("9.000001");
  }

  @Test
  void knowsEveryPartByAnotherName() {
    var names = Stream.concat(Stream.of(Part.NOTHING), parts()).map(Part::name).toList();

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(12);
  }

  private static Stream<Part> parts() {
    return Part.all(Laboratory::matcher).stream();
  }

  private static List<String> found(Search search) {
    try (search) {
      return search.find(QUESTION);
    }
  }

  private static List<String> said(String code) {
    return SAID.getOrDefault(code, List.of());
  }

  private static Procedure procedure(String code, String name) {
    var record =
        """
        {"code": "%s", "name": "%s", "kind": "written",
         "sources": [{"id": "p", "title": "Trang thử", "asOf": "2026-06-01",
                      "verification": "derived"}]}
        """
            .formatted(code, name);
    return ProcedureJson.trusted(JsonMapper.shared().readTree(record));
  }
}
