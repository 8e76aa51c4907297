package vn.motcua.assistant.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Words that cannot both be so of one thing (`opposed.tsv`): who was treated as an outpatient was
/// not taken in, what a person owns is not rented. That both are said keeps a row from holding; it
/// never tells that the row is for somebody else, for people say words of a side that mean something
/// else ("tôi làm công ty").
final class Opposites {

  private final List<List<Pattern>> matters =
      ResourceLines.of(Opposites.class, "opposed.tsv").stream().map(Opposites::matter).toList();
  private final Remembered<String, List<Set<Integer>>> sides = new Remembered<>();

  private static List<Pattern> matter(String line) {
    var sides = line.split("\t", -1);
    if (sides.length != 2) {
      throw new IllegalStateException(
          "opposed.tsv: 2 cells wanted, got %d: %s".formatted(sides.length, line));
    }
    return List.of(side(sides[0]), side(sides[1]));
  }

  private static Pattern side(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + VietnameseText.normal(words) + ")(?![\\p{L}\\d])");
  }

  /// Whether both speak of one matter and name different sides of it.
  boolean differ(String one, String other) {
    var first = sides.of(one, this::read);
    var second = sides.of(other, this::read);
    for (var at = 0; at < matters.size(); at++) {
      var left = first.get(at);
      var right = second.get(at);
      if (left.size() == 1 && right.size() == 1 && !left.equals(right)) {
        return true;
      }
    }
    return false;
  }

  private List<Set<Integer>> read(String text) {
    var normal = VietnameseText.normal(text);
    return matters.stream().map(matter -> sides(matter, normal)).toList();
  }

  private static Set<Integer> sides(List<Pattern> matter, String normal) {
    var named = new HashSet<Integer>();
    var rest = normal;
    for (var side = 0; side < matter.size(); side++) {
      var found = matter.get(side).matcher(rest);
      if (found.find()) {
        named.add(side);
        rest = found.replaceAll(" ");
      }
    }
    return Set.copyOf(named);
  }
}
