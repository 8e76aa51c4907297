package vn.motcua.knowledge.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.language.VietnameseText;

/// Small readings of JSON that every reader needs: absent and null are the same.
final class Json {

  private Json() {}

  /// The words at `name`, without what nobody sees in them; empty where there are none.
  static String text(JsonNode node, String name) {
    var value = node.get(name);
    return value == null || !value.isString() ? "" : VietnameseText.clean(value.stringValue());
  }

  static @Nullable String optional(JsonNode node, String name) {
    var value = text(node, name);
    return value.isEmpty() ? null : value;
  }

  static @Nullable Integer integer(JsonNode node, String name) {
    var value = node.get(name);
    return value == null || !value.isInt() ? null : value.intValue();
  }

  static @Nullable LocalDate date(JsonNode node, String name) {
    var value = optional(node, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s is no date of the form YYYY-MM-DD: %s".formatted(name, value), e);
    }
  }

  static <E extends Enum<E>> E constant(JsonNode node, String name, Class<E> type, E absent) {
    var value = optional(node, name);
    return value == null ? absent : named(type).apply(value);
  }

  /// JSON writes enum constants in lower case.
  static <E extends Enum<E>> Function<String, E> named(Class<E> type) {
    return value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    for (var part : node.path(name)) {
      all.add(read.apply(part));
    }
    return all;
  }

  static List<String> strings(JsonNode node, String name) {
    return list(node, name, value -> VietnameseText.clean(value.asString()));
  }
}
