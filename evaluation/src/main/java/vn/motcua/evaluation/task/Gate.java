package vn.motcua.evaluation.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.measure.Measure;

/// The lines that a change must not fall behind. A change that moves a number moves its line in
/// the same commit.
///
/// @param sha256 checksum of the set that the lines were measured with
/// @param asOf the day the questions are asked on
/// @param least by key of a measure, the least that is good enough
/// @param most by key of a measure, the most that is bearable
record Gate(String sha256, LocalDate asOf, Map<String, Double> least, Map<String, Double> most) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The gate in a JSON file.
  static Gate read(Path file) {
    try {
      var node = JSON.readTree(Files.readString(file));
      return new Gate(
          node.path("sha256").asString(),
          LocalDate.parse(node.path("asOf").asString()),
          lines(node.path("least")),
          lines(node.path("most")));
    } catch (IOException e) {
      throw new UncheckedIOException("The lines to hold cannot be read: " + file, e);
    }
  }

  private static Map<String, Double> lines(JsonNode node) {
    var lines = new LinkedHashMap<String, Double>();
    node.properties().forEach(entry -> lines.put(entry.getKey(), entry.getValue().asDouble()));
    return lines;
  }

  /// What does not hold, in words; empty if everything does.
  List<String> broken(String checksum, List<Measure> measures) {
    var values = new LinkedHashMap<String, Double>();
    measures.forEach(measure -> values.put(measure.key(), measure.value()));
    var broken = new ArrayList<String>();
    if (!checksum.equals(sha256)) {
      broken.add(
          "The set changed, its SHA-256 is %s. Measure again and move the lines"
              .formatted(checksum));
    }
    least.forEach((key, line) -> check(key, line, false, values, broken));
    most.forEach((key, line) -> check(key, line, true, values, broken));
    return broken;
  }

  private static void check(
      String key, double line, boolean most, Map<String, Double> values, List<String> broken) {
    var value = values.getOrDefault(key, Double.NaN);
    var holds = most ? value <= line : value >= line; // not a number never holds
    if (!holds) {
      broken.add(
          "%s is %.4f, must be at %s %.4f".formatted(key, value, most ? "most" : "least", line));
    }
  }
}
