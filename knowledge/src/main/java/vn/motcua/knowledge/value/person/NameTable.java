package vn.motcua.knowledge.value.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Names with one right form and others that people use. Each line of its file: the right form, a
/// tab, the others, divided by `|`.
///
/// A right form goes before another's other name, and a name with its marks before one without.
final class NameTable {

  private final Map<String, Set<String>> right = new HashMap<>();
  private final Map<String, Set<String>> other = new HashMap<>();
  private final Map<String, Set<String>> folded = new HashMap<>();

  private NameTable() {}

  static NameTable of(String resource) {
    var table = new NameTable();
    for (var line : ResourceLines.of(NameTable.class, resource)) {
      var cells = line.split("\t", -1);
      table.add(table.right, cells[0], cells[0]);
      for (var name : cells[1].split("\\|")) {
        table.add(table.other, name, cells[0]);
      }
    }
    return table;
  }

  private void add(Map<String, Set<String>> names, String name, String meant) {
    var key = key(name);
    if (!key.isEmpty()) {
      names.computeIfAbsent(key, _ -> new HashSet<>()).add(meant);
      folded.computeIfAbsent(VietnameseText.fold(key), _ -> new HashSet<>()).add(meant);
    }
  }

  /// What `name` may stand for if its marks were slips; the same as of [#find].
  List<String> findWithoutMarks(String name) {
    return folded.getOrDefault(VietnameseText.fold(key(name)), Set.of()).stream().sorted().toList();
  }

  /// What `name` may stand for: nothing, one right form, or several, in order.
  List<String> find(String name) {
    var key = key(name);
    for (var names : List.of(right, other, folded)) {
      var found = names.get(key);
      if (found != null) {
        var all = new ArrayList<>(found);
        all.sort(null);
        return all;
      }
    }
    return List.of();
  }

  /// Whether the letters of `name` without marks stand for something else too.
  boolean isUnsureWithoutMarks(String name) {
    var key = key(name);
    return key.equals(VietnameseText.fold(key)) && folded.getOrDefault(key, Set.of()).size() > 1;
  }

  /// Whether `name` is a right form itself.
  boolean isRight(String name) {
    return right.containsKey(key(name));
  }

  private static String key(String name) {
    return VietnameseText.normal(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
  }
}
