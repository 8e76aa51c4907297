package vn.motcua.knowledge.form.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads conditions: `{"is": ["field", "value", …]}`, `{"has": "field"}`,
/// `{"ageUnder": ["field", 14]}`, `{"all": [...]}`, `{"any": [...]}`, `{"not": {...}}`.
public final class ConditionJson {

  private ConditionJson() {}

  /// The condition in `node`; [Condition#ALWAYS] where there is none.
  ///
  /// @throws IllegalArgumentException if it is none of the six
  public static Condition read(@Nullable JsonNode node) {
    if (node == null || node.isMissingNode() || node.isNull()) {
      return Condition.ALWAYS;
    }
    if (!node.isObject() || node.size() != 1) {
      throw wrong(node);
    }
    var name = node.propertyNames().iterator().next();
    var value = node.path(name);
    return switch (name) {
      case "is" -> new Condition.Is(value.path(0).asString(), texts(value));
      case "has" -> new Condition.Has(value.asString());
      case "ageUnder" -> new Condition.AgeUnder(value.path(0).asString(), value.path(1).asInt());
      case "all" -> new Condition.All(parts(value));
      case "any" -> new Condition.Any(parts(value));
      case "not" -> new Condition.Not(read(value));
      default -> throw wrong(node);
    };
  }

  /// The values after the name of the field.
  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    for (var i = 1; i < array.size(); i++) {
      texts.add(array.path(i).asString());
    }
    return texts;
  }

  private static List<Condition> parts(JsonNode array) {
    var parts = new ArrayList<Condition>();
    array.forEach(part -> parts.add(read(part)));
    return parts;
  }

  private static IllegalArgumentException wrong(JsonNode node) {
    return new IllegalArgumentException(
        "A condition is one of is, has, ageUnder, all, any, not; this is none: " + node);
  }
}
