package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// The two sides of one matter, each in the words for it, to be found in texts in normal form.
///
/// @param one the words of one side
/// @param other the words of the other
record Sides(Pattern one, Pattern other) {

  /// The matters in a table that stands beside this class: two cells a line, the words of a side parted
  /// by |.
  ///
  /// @throws IllegalStateException naming the line that has more or fewer cells
  static List<Sides> in(String table) {
    return ResourceLines.of(Sides.class, table).stream().map(line -> of(line, table)).toList();
  }

  private static Sides of(String line, String table) {
    var sides = line.split("\t", -1);
    if (sides.length != 2) {
      throw new IllegalStateException(
          "%s: 2 cells wanted, got %d: %s".formatted(table, sides.length, line));
    }
    return new Sides(side(sides[0]), side(sides[1]));
  }

  private static Pattern side(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + VietnameseText.normal(words) + ")(?![\\p{L}\\d])");
  }
}
