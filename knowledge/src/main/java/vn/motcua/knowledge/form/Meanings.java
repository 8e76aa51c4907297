package vn.motcua.knowledge.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the fields of all forms mean: the second part of a field's id says the same wherever it
/// stands, so its type, its question and its help are written once.
final class Meanings {

  private final Map<String, Meaning> byName = new LinkedHashMap<>();

  /// One meaning.
  ///
  /// @param type of every field that means it
  /// @param ask the question, with `{person}` for whom it is about
  /// @param help what to write; may be empty
  /// @param example made up; may be empty
  record Meaning(FieldType type, String ask, String help, String example) {}

  Meanings(JsonNode object) {
    for (var name : object.propertyNames()) {
      var node = object.path(name);
      byName.put(
          name,
          new Meaning(
              type(node.path("type").asString("")),
              node.path("ask").asString(""),
              node.path("help").asString(""),
              node.path("example").asString("")));
    }
  }

  /// The constant that JSON writes in small letters.
  ///
  /// @throws IllegalArgumentException if there is no such type
  static FieldType type(String name) {
    return FieldType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// What the field of this id means: written for the whole id, or for what follows its person.
  Optional<Meaning> of(String id) {
    return Optional.ofNullable(byName.get(id))
        .or(() -> Optional.ofNullable(byName.get(id.substring(id.indexOf('.') + 1))));
  }
}
