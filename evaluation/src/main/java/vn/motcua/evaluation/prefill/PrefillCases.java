package vn.motcua.evaluation.prefill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.evaluation.question.Checksum;

/// The messages that forms are filled from.
///
/// @param checksum SHA-256 of the file
/// @param cases in the order of the file
public record PrefillCases(String checksum, List<PrefillCase> cases) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> FIELDS =
      Set.of("id", "set", "form", "asked", "text", "expect", "none");

  public PrefillCases {
    cases = List.copyOf(cases);
  }

  /// The cases of `file`, a list.
  ///
  /// @throws IllegalArgumentException naming the case and the field that is malformed
  public static PrefillCases read(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      var root = YAML.readTree(bytes);
      if (!root.isArray()) {
        throw new IllegalArgumentException(file + ": must be a list of cases");
      }
      var cases = root.valueStream().map(PrefillCases::read).toList();
      refuseDoubles(cases);
      return new PrefillCases(Checksum.of(file), cases);
    } catch (IOException e) {
      throw new UncheckedIOException("Cases cannot be read: " + file, e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static PrefillCase read(JsonNode node) {
    var unknown = new TreeSet<>(node.propertyNames());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw wrong(node, unknown.first(), "there is no such field");
    }
    var set = text(node, "set");
    if (!set.equals("held") && !set.equals("dev")) {
      throw wrong(node, "set", "must be held or dev");
    }
    var expected = expected(node);
    for (var none : node.path("none")) {
      if (expected.containsKey(none.asString())) {
        throw wrong(node, "none", "names a field that is expected");
      }
    }
    return new PrefillCase(
        text(node, "id"),
        set.equals("held"),
        text(node, "form"),
        node.has("asked") ? text(node, "asked") : null,
        text(node, "text"),
        expected);
  }

  private static Map<String, String> expected(JsonNode node) {
    if (!node.path("expect").isObject()) {
      throw wrong(node, "expect", "must be fields and values");
    }
    var expected = new LinkedHashMap<String, String>();
    node.path("expect")
        .properties()
        .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString()));
    return expected;
  }

  private static String text(JsonNode node, String field) {
    @Nullable JsonNode value = node.get(field);
    if (value == null || !value.isString() || value.asString().isBlank()) {
      throw wrong(node, field, "must be text");
    }
    return value.asString();
  }

  private static IllegalArgumentException wrong(JsonNode node, String field, String what) {
    return new IllegalArgumentException(
        "%s, %s: %s".formatted(node.path("id").asString("?"), field, what));
  }

  private static void refuseDoubles(List<PrefillCase> cases) {
    var seen = new HashSet<String>();
    for (var each : cases) {
      if (!seen.add(each.id())) {
        throw new IllegalArgumentException("Two cases are called " + each.id());
      }
    }
  }
}
