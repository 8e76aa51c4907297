package vn.motcua.assistant.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.language.VietnameseText;

/// Words that cannot both be so of one thing (`opposed.tsv`): who was treated as an outpatient was
/// not taken in, what a person owns is not rented. That both are said keeps a row from holding; it
/// never tells that the row is for somebody else, for people say words of a side that mean something
/// else ("tôi làm công ty").
final class Opposites {

  private final List<Sides> matters = Sides.in("opposed.tsv");
  private final Remembered<String, List<Set<Integer>>> sides = new Remembered<>();

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

  private static Set<Integer> sides(Sides matter, String normal) {
    var named = new HashSet<Integer>();
    var one = matter.one().matcher(normal);
    if (one.find()) {
      named.add(0);
    }
    if (matter.other().matcher(one.replaceAll(" ")).find()) {
      named.add(1);
    }
    return Set.copyOf(named);
  }
}
