package vn.motcua.evaluation.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.retrieval.Typing;

/// Lines that a change must not cross. A change that moves a number moves its line in the same
/// commit.
///
/// @param name what it is called
/// @param kind what is measured
/// @param set file of the questions, or folder of the cases, in `evaluation/data`
/// @param sha256 checksum of that file or folder as it was when the lines were drawn
/// @param knowledge fingerprint of the embedded knowledge that they were drawn with
/// @param asOf the day the questions are asked on
/// @param typing how they are typed
/// @param least by key of a measure, the least that is good enough
/// @param most by key of a measure, the most that is bearable, or that is expected
record Gate(
    String name,
    Kind kind,
    String set,
    String sha256,
    String knowledge,
    LocalDate asOf,
    Typing typing,
    Map<String, Double> least,
    Map<String, Double> most) {

  /// What is measured.
  enum Kind {
    /// Whole replies.
    ANSWERS,
    /// The search for procedures, without the assistant.
    RETRIEVAL,
    /// What is said of papers.
    VERDICTS,
    /// What is filled into forms from what people write.
    PREFILL,
    /// Replies with language models that are played, good and bad.
    MODELS,
    /// What attacks reach.
    ATTACKS
  }

  /// The gate in a node of `gate.json`. It has lines, `least` and `most`, or figures `expected`
  /// with a `tolerance` to both sides.
  static Gate of(JsonNode node) {
    var expected = lines(node.path("expected"));
    var tolerance = node.path("tolerance").asDouble(0);
    var least = lines(node.path("least"));
    var most = lines(node.path("most"));
    expected.forEach((key, value) -> least.put(key, value - tolerance));
    expected.forEach((key, value) -> most.put(key, value + tolerance));
    return new Gate(
        node.path("name").asString(),
        Kind.valueOf(node.path("measures").asString().toUpperCase(Locale.ROOT)),
        node.path("set").asString(),
        node.path("sha256").asString(),
        node.path("knowledge").asString(),
        LocalDate.parse(node.path("asOf").asString()),
        Typing.valueOf(node.path("typing").asString("as_written").toUpperCase(Locale.ROOT)),
        least,
        most);
  }

  private static Map<String, Double> lines(JsonNode node) {
    var lines = new LinkedHashMap<String, Double>();
    node.properties().forEach(entry -> lines.put(entry.getKey(), entry.getValue().asDouble()));
    return lines;
  }

  /// What does not hold, in words; empty if everything does.
  ///
  /// @param checksum of the set as it is
  List<String> broken(String checksum, List<Measure> measures) {
    var values = new LinkedHashMap<String, Double>();
    measures.forEach(measure -> values.put(measure.key(), measure.value()));
    var broken = new ArrayList<String>();
    if (!checksum.equals(sha256)) {
      broken.add(
          "%s: the set changed, its SHA-256 is %s. Measure again and move the lines (gate-write)"
              .formatted(name, checksum));
    }
    least.forEach((key, line) -> check(key, line, false, values, broken));
    most.forEach((key, line) -> check(key, line, true, values, broken));
    return broken;
  }

  private void check(
      String key, double line, boolean most, Map<String, Double> values, List<String> broken) {
    var value = values.getOrDefault(key, Double.NaN);
    var holds = most ? value <= line : value >= line; // not a number never holds
    if (!holds) {
      broken.add(
          String.format(
              Locale.ROOT,
              "%s: %s is %.4f, must be at %s %.4f",
              name,
              key,
              value,
              most ? "most" : "least",
              line));
    }
  }
}
