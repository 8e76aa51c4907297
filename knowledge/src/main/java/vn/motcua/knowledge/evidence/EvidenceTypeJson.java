package vn.motcua.knowledge.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads kinds of paper, a JSON object a line. What is missing is refused by name.
final class EvidenceTypeJson {

  private EvidenceTypeJson() {}

  /// @throws IllegalArgumentException naming the kind and what is wrong with it
  static EvidenceType type(String line) {
    var node = tree(line);
    var id = required(node, "id", line);
    return new EvidenceType(
        id,
        required(node, "name", id),
        texts(node.path("official")),
        texts(node.path("everyday")),
        texts(node.path("shared")),
        texts(node.path("proves")),
        node.path("kind").asString(""),
        database(node.path("database")),
        texts(node.path("wider")),
        texts(node.path("not")),
        date(node.path("abolished").asString(""), id),
        required(node, "source", id),
        dated(node, id));
  }

  private static JsonNode tree(String line) {
    try {
      return JsonMapper.shared().readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("A kind of paper is no JSON object: " + line, e);
    }
  }

  private static String required(JsonNode node, String name, String whose) {
    var text = node.path(name).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("Kind of paper lacks '%s': %s".formatted(name, whose));
    }
    return text;
  }

  private static LocalDate dated(JsonNode node, String id) {
    var day = date(required(node, "asOf", id), id);
    if (day == null) {
      throw new IllegalArgumentException("Kind of paper lacks 'asOf': " + id);
    }
    return day;
  }

  private static @Nullable LocalDate date(String day, String id) {
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Kind of paper '%s' has a date that is none: %s".formatted(id, day), e);
    }
  }

  private static EvidenceType.@Nullable Database database(JsonNode node) {
    return node.isObject()
        ? new EvidenceType.Database(
            node.path("name").asString(""),
            node.path("holder").asString(""),
            node.path("holds").asString(""))
        : null;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(part -> texts.add(part.asString()));
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }
}
