package vn.motcua.evaluation.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The gates as data: `gate.json`.
///
/// @param file where they are kept
record GateFile(Path file) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final double DIGITS = 1e4;

  /// What is true now of the set and the knowledge of a gate.
  ///
  /// @param sha256 checksum of the set
  /// @param knowledge fingerprint of the embedded knowledge
  /// @param value a measure, by its key
  record Found(String sha256, String knowledge, Function<String, Double> value) {}

  List<Gate> gates() {
    return read().path("gates").valueStream().map(Gate::of).toList();
  }

  /// Moves the figures `expected` and all checksums to what was found; lines drawn by hand stay.
  void move(Function<Gate, Found> find) {
    var root = read();
    for (var node : root.path("gates")) {
      var found = find.apply(Gate.of(node));
      if (node instanceof ObjectNode gate) {
        gate.put("sha256", found.sha256());
        gate.put("knowledge", found.knowledge());
        if (gate.get("expected") instanceof ObjectNode expected) {
          List.copyOf(expected.propertyNames())
              .forEach(key -> expected.put(key, rounded(found.value().apply(key))));
        }
      }
    }
    write(root);
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  private JsonNode read() {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The lines to hold cannot be read: " + file, e);
    }
  }

  private void write(JsonNode root) {
    try {
      Files.writeString(file, JSON.writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The lines to hold cannot be written: " + file, e);
    }
  }
}
