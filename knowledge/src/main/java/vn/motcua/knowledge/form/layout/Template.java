package vn.motcua.knowledge.form.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A text with places for answers: `Họ tên: {child.fullName}`.
///
/// A place is `{field}`, `{field|filter}` with a [Filter], or `{field=value}`, a box that is ticked
/// when the answer is this value.
///
/// @param parts from left to right
public record Template(List<Part> parts) {

  private static final Pattern PLACE =
      Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)(?:\\|([a-zA-Z]+)|=([^{}]+))?\\}");

  /// A piece of a template.
  public sealed interface Part {

    /// Printed as it stands.
    record Words(String text) implements Part {}

    /// The answer to `field`, or a dotted line.
    record Place(String field, Filter filter) implements Part {}

    /// A box, ticked when the answer to `field` is `value` or, of several, holds it.
    record Box(String field, String value) implements Part {}
  }

  /// What is done to an answer before it is printed.
  public enum Filter {
    /// Nothing.
    NONE,
    /// A date in words, money in words.
    WORDS,
    /// In capital letters.
    UPPER,
    /// The day of a date.
    DAY,
    /// The month of a date.
    MONTH,
    /// The year of a date.
    YEAR
  }

  public Template {
    parts = List.copyOf(parts);
  }

  /// Reads a template.
  ///
  /// @throws IllegalArgumentException if a filter is unknown or a brace stands alone
  public static Template of(String text) {
    var parts = new ArrayList<Part>();
    var places = PLACE.matcher(text);
    var end = 0;
    while (places.find()) {
      words(text.substring(end, places.start()), parts);
      var value = places.group(3);
      parts.add(
          value == null
              ? new Part.Place(places.group(1), filter(places.group(2)))
              : new Part.Box(places.group(1), value));
      end = places.end();
    }
    words(text.substring(end), parts);
    return new Template(parts);
  }

  private static void words(String text, List<Part> parts) {
    if (text.contains("{") || text.contains("}")) {
      throw new IllegalArgumentException(
          "A place is {field}, {field|filter} or {field=value}; this is none: " + text);
    }
    if (!text.isEmpty()) {
      parts.add(new Part.Words(text));
    }
  }

  private static Filter filter(@Nullable String name) {
    return name == null ? Filter.NONE : Filter.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// The fields whose answers it prints.
  public List<String> fields() {
    return parts.stream()
        .flatMap(part ->
            switch (part) {
              case Part.Words _ -> Stream.<String>empty();
              case Part.Place place -> Stream.of(place.field());
              case Part.Box box -> Stream.of(box.field());
            })
        .toList();
  }
}
