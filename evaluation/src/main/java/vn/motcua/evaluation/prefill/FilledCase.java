package vn.motcua.evaluation.prefill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was read of a case.
///
/// @param asked the case
/// @param read by field, to be compared with what is expected
/// @param latency how long it took
public record FilledCase(PrefillCase asked, Map<String, String> read, Duration latency) {

  public FilledCase {
    read = Map.copyOf(read);
  }

  /// How many of the expected values were read.
  int right() {
    return (int)
        asked.expected().entrySet().stream()
            .filter(entry -> isSame(entry.getValue(), read.get(entry.getKey())))
            .count();
  }

  /// How many of the expected fields stayed empty.
  int missed() {
    return (int)
        asked.expected().keySet().stream().filter(field -> !read.containsKey(field)).count();
  }

  /// How many values are other than expected, or of fields that were to stay empty.
  int wrong() {
    return (int)
        read.entrySet().stream()
            .filter(entry -> !isSame(asked.expected().get(entry.getKey()), entry.getValue()))
            .count();
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && other != null && plain(one).equals(plain(other));
  }

  /// Addresses may differ in commas.
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,.]+", " ").strip();
  }

  boolean isClean() {
    return wrong() == 0 && missed() == 0;
  }

  /// A line for a terminal: what was typed, what was wrong and what was missed. The persons are made
  /// up.
  public String line() {
    var parts = new ArrayList<String>();
    read.forEach((field, value) -> {
      if (!isSame(asked.expected().get(field), value)) {
        parts.add("WRONG %s = %s".formatted(field, value));
      }
    });
    asked
        .expected()
        .forEach((field, value) -> {
          if (!read.containsKey(field)) {
            parts.add("missed %s = %s".formatted(field, value));
          }
        });
    return "%s (%s): %s%n    %s"
        .formatted(asked.id(), asked.form(), asked.text(), String.join("; ", List.copyOf(parts)));
  }
}
