package vn.motcua.knowledge.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.form.condition.ConditionJson;

/// Reads the fields of one form. What a field does not say itself, its meaning says.
final class FieldJson {

  private static final String PERSON = "{person}";

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
    var person = dot < 0 ? "" : persons.getOrDefault(id.substring(0, dot), "");
    return own.isEmpty() ? label : own.replace(PERSON, person);
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
