package vn.motcua.evaluation.safety.referee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A sentence of which people said whether facts bear it out.
///
/// @param id `label-01`
/// @param facts what is known
/// @param sentence what is said
/// @param isSupported whether it says only what they say
public record Labelled(String id, List<String> facts, String sentence, boolean isSupported) {

  public Labelled {
    facts = List.copyOf(facts);
  }

  /// The sentences in a `.yaml` file.
  public static List<Labelled> read(Path file) {
    try {
      return new YAMLMapper()
          .readTree(Files.readAllBytes(file))
          .valueStream()
          .map(Labelled::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The labels cannot be read: " + file, e);
    }
  }

  private static Labelled of(JsonNode node) {
    return new Labelled(
        node.path("id").asString(),
        node.path("facts").valueStream().map(JsonNode::asString).toList(),
        node.path("sentence").asString(),
        node.path("supported").asBoolean());
  }
}
