package vn.motcua.knowledge.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.knowledge.language.Syllables;

/// What is wrong with a dictionary of papers as a whole; all of it is told at once.
final class EvidenceProblems {

  private final List<String> found = new ArrayList<>();
  private final Map<List<String>, EvidenceType> owners = new HashMap<>();

  private EvidenceProblems() {}

  /// @throws IllegalArgumentException naming every problem, if there is one
  static void refuse(List<EvidenceType> types, Set<String> ids) {
    var problems = new EvidenceProblems();
    if (ids.size() < types.size()) {
      types.stream()
          .map(EvidenceType::id)
          .filter(id -> types.stream().filter(type -> type.id().equals(id)).count() > 1)
          .distinct()
          .forEach(id -> problems.found.add(id + ": there are two of this id"));
    }
    types.forEach(type -> problems.checkWider(type, ids));
    types.forEach(type -> type.officialNames().forEach(name -> problems.own(type, name)));
    types.forEach(type -> type.everyday().forEach(name -> problems.own(type, name)));
    if (!problems.found.isEmpty()) {
      throw new IllegalArgumentException("Kinds of paper: " + String.join("; ", problems.found));
    }
  }

  private void checkWider(EvidenceType type, Set<String> ids) {
    type.wider().stream()
        .filter(wider -> !ids.contains(wider) || wider.equals(type.id()))
        .forEach(wider -> found.add(type.id() + ": no other kind '" + wider + "'"));
  }

  private void own(EvidenceType type, String name) {
    var syllables = Syllables.of(name);
    if (syllables.isEmpty()) {
      found.add(type.id() + ": a name without letters: " + name);
      return;
    }
    var owner = owners.putIfAbsent(syllables, type);
    if (owner != null && !owner.id().equals(type.id())) {
      found.add(
          "%s: '%s' is a name of %s too. Maybe both share it"
              .formatted(type.id(), name, owner.id()));
    }
  }
}
