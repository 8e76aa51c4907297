package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// The fields of a JSON object in a request, read strictly: a number is no text, and absent and
/// null are the same. Fields that nobody reads are ignored, so that clients may be newer.
///
/// @param node the object
/// @param path where it is in the body, with a dot at the end unless it is the body
public record Fields(JsonNode node, String path) {

  /// The fields of a request's body.
  public static Fields of(JsonNode body) {
    return new Fields(object("body", body), "");
  }

  /// Text that must be there.
  public String required(String name, int most) {
    return text(name, most)
        .filter(words -> !words.isEmpty())
        .orElseThrow(() -> Refused.field(Problem.BLANK, path + name, "1.." + most));
  }

  /// Text, cleaned by [PlainText]; may be empty.
  public Optional<String> text(String name, int most) {
    return string(name).map(words -> PlainText.clean(path + name, words, most));
  }

  public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return string(name).map(word -> Values.constant(path + name, word, type));
  }

  Optional<LocalDate> date(String name) {
    return string(name).map(word -> Values.date(path + name, word));
  }

  /// A JSON truth value; false where it is absent.
  public boolean flag(String name) {
    return present(name)
        .map(value -> {
          if (!value.isBoolean()) {
            throw wrong(path + name, "boolean");
          }
          return value.booleanValue();
        })
        .orElse(false);
  }

  /// A whole number; absent where it is not there.
  Optional<Integer> integer(String name, int least, int most) {
    return present(name).map(value -> integer(path + name, value, least, most));
  }

  /// A list of at most `length` whole numbers.
  List<Integer> integers(String name, int length, int least, int most) {
    var all = list(name, (where, part) -> integer(where, part, least, most));
    if (all.size() > length) {
      throw Refused.field(Problem.TOO_LONG, path + name, "0.." + length);
    }
    return all;
  }

  private static int integer(String where, JsonNode value, int least, int most) {
    if (!value.isIntegralNumber()) {
      throw wrong(where, "integer");
    }
    if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
      throw Refused.field(Problem.OUT_OF_RANGE, where, least + ".." + most);
    }
    return value.intValue();
  }

  /// An object; absent where it is not there.
  Optional<Fields> object(String name) {
    return present(name).map(value -> new Fields(object(path + name, value), path + name + "."));
  }

  List<Fields> objects(String name) {
    return list(name, (where, part) -> new Fields(object(where, part), where + "."));
  }

  /// A list of at most `most` texts of at most `length` code points each.
  List<String> texts(String name, int most, int length) {
    var all = list(name, (where, part) -> PlainText.clean(where, string(where, part), length));
    if (all.size() > most) {
      throw Refused.field(Problem.TOO_LONG, path + name, "0.." + most);
    }
    return all;
  }

  private <T> List<T> list(String name, BiFunction<String, JsonNode, T> read) {
    var value = present(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isArray()) {
      throw wrong(path + name, "array");
    }
    var all = new ArrayList<T>();
    for (var part : value.get()) {
      all.add(read.apply(path + name + "[" + all.size() + "]", part));
    }
    return all;
  }

  private Optional<String> string(String name) {
    return present(name).map(value -> string(path + name, value));
  }

  private static String string(String where, JsonNode value) {
    if (!value.isString()) {
      throw wrong(where, "string");
    }
    return value.stringValue();
  }

  private Optional<JsonNode> present(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private static JsonNode object(String where, JsonNode value) {
    if (!value.isObject()) {
      throw wrong(where, "object");
    }
    return value;
  }

  private static Refused wrong(String where, String allowed) {
    return Refused.field(Problem.WRONG_TYPE, where, allowed);
  }
}
