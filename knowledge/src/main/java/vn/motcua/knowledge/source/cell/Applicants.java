package vn.motcua.knowledge.source.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.motcua.knowledge.procedure.Level;

/// Reads the short lists at the head of a page: who may apply, and which levels handle
/// it.
public final class Applicants {

  private Applicants() {}

  /// Who may apply. A comma inside brackets or before a small letter does not part two of
  /// them.
  public static List<String> of(String words) {
    return Arrays.stream(Words.line(words).split(", (?=\\p{Lu})(?![^(]*\\))"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /// The levels, `Cấp bộ, Cấp tỉnh`.
  public static List<Level> levels(String words) {
    return Arrays.stream(Words.line(words).toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .flatMap(Applicants::level)
        .distinct()
        .toList();
  }

  private static Stream<Level> level(String words) {
    return Arrays.stream(Level.values()).filter(level -> words.equals(level.vietnamese()));
  }
}
