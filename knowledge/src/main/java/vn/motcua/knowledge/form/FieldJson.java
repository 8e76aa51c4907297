package vn.motcua.knowledge.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.form.condition.ConditionJson;

/// Reads the fields of one form. What a field does not say itself, its meaning says.
final class FieldJson {

  private static final String PERSON = "{person}";

  /// Whom a question is about where nothing names the person: one in a row of a table.
  private static final String SOMEBODY = "người này";

  private final Meanings meanings;
  private final Map<String, String> persons;

  FieldJson(Meanings meanings, Map<String, String> persons) {
    this.meanings = meanings;
    this.persons = persons;
  }

  List<FormField> fields(JsonNode array) {
    var fields = new ArrayList<FormField>();
    array.forEach(node -> fields.add(field(node)));
    return fields;
  }

  private FormField field(JsonNode node) {
    var id = node.path("id").asString("");
    var label = node.path("label").asString("");
    var meaning = meanings.of(id).orElse(null);
    return new FormField(
        id,
        label,
        type(id, node, meaning),
        node.path("required").asBoolean(false),
        ConditionJson.read(node.get("when")),
        ask(id, label, node, meaning),
        own(node, "help", meaning == null ? "" : meaning.help()),
        own(node, "example", meaning == null ? "" : meaning.example()),
        texts(node.path("choices")),
        fields(node.path("columns")));
  }

  private static FieldType type(String id, JsonNode node, Meanings.@Nullable Meaning meaning) {
    var own = node.path("type").asString("");
    if (own.isEmpty() && meaning == null) {
      throw new IllegalArgumentException(
          "Field '%s' has no type and no known meaning".formatted(id));
    }
    var type = own.isEmpty() && meaning != null ? meaning.type() : Meanings.type(own);
    if (meaning != null && meaning.type() != type) {
      throw new IllegalArgumentException(
          "Field '%s' is of type %s, but all that mean this are of type %s"
              .formatted(id, type, meaning.type()));
    }
    return type;
  }

  private String ask(String id, String label, JsonNode node, Meanings.@Nullable Meaning meaning) {
    var own = own(node, "ask", meaning == null ? "" : meaning.ask());
    var dot = id.indexOf('.');
    var person = dot < 0 ? SOMEBODY : persons.getOrDefault(id.substring(0, dot), SOMEBODY);
    return own.isEmpty() ? label : capital(own.replace(PERSON, person));
  }

  /// Persons are named in small letters, but a question may begin with one.
  private static String capital(String sentence) {
    var second = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, second).toUpperCase(Locale.ROOT) + sentence.substring(second);
  }

  private static String own(JsonNode node, String name, String otherwise) {
    return node.path(name).asString(otherwise);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(part -> texts.add(part.asString()));
    return texts;
  }
}
