package vn.motcua.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.retrieval.Typing;

class GateFileTest {

  private static final String TWO_GATES =
      """
      {"gates": [
        {"name": "replies", "measures": "answers", "set": "a.jsonl", "sha256": "1",
         "knowledge": "k", "asOf": "2026-11-21", "least": {"hitAt1": 0.5}, "most": {"failures": 0}},
        {"name": "kites", "measures": "retrieval", "typing": "unaccented", "set": "b.jsonl",
         "sha256": "2", "knowledge": "k", "asOf": "2026-11-21",
         "expected": {"mrrAt10": 0.8}, "tolerance": 0.01}]}
      """;

  @TempDir private Path folder;
  private GateFile file;

  @BeforeEach
  void write() throws IOException {
    file = new GateFile(Files.writeString(folder.resolve("gate.json"), TWO_GATES));
  }

  @Test
  void readsLinesAndExpectations() {
    var gates = file.gates();

    assertThat(gates).extracting(Gate::name).containsExactly("replies", "kites");
    assertThat(gates.getFirst().typing()).isEqualTo(Typing.AS_WRITTEN);
    assertThat(gates.getLast().typing()).isEqualTo(Typing.UNACCENTED);
    assertThat(gates.getLast().least().get("mrrAt10")).isCloseTo(0.79, within(1e-9));
    assertThat(gates.getLast().most().get("mrrAt10")).isCloseTo(0.81, within(1e-9));
  }

  @Test
  void breaksWhatIsWorseOrBetterThanExpected() {
    var kites = file.gates().getLast();

    assertThat(kites.broken("2", mrr(0.805))).isEmpty();
    assertThat(kites.broken("2", mrr(0.78))).singleElement().asString().contains("at least");
    assertThat(kites.broken("2", mrr(0.82))).singleElement().asString().contains("at most");
  }

  @Test
  void movesWhatIsExpectedAndLeavesLinesAlone() {
    file.move(gate -> new GateFile.Found("new", "newer", key -> 0.912345));

    var gates = file.gates();
    assertThat(gates).extracting(Gate::sha256).containsOnly("new");
    assertThat(gates).extracting(Gate::knowledge).containsOnly("newer");
    assertThat(gates.getFirst().least()).containsEntry("hitAt1", 0.5);
    assertThat(gates.getLast().least().get("mrrAt10")).isCloseTo(0.9023, within(1e-9));
  }

  private static List<Measure> mrr(double value) {
    return List.of(Measure.ofMean("mrrAt10", "", value));
  }
}
