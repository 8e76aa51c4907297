package vn.motcua.knowledge.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names of papers, syllable by syllable, so that the longest that begins at a place is found in
/// one go.
final class NameTree {

  /// Names that begin alike up to here.
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final Set<EvidenceType> types = new LinkedHashSet<>();
  }

  /// A name that was found.
  ///
  /// @param types the kinds that bear it; more than one where it is ambiguous
  /// @param length how many syllables it has
  record Found(Set<EvidenceType> types, int length) {

    static final Found NONE = new Found(Set.of(), 0);

    boolean isNone() {
      return length == 0;
    }
  }

  private final Node root = new Node();

  void add(List<String> syllables, EvidenceType type) {
    var node = root;
    for (var syllable : syllables) {
      node = node.next.computeIfAbsent(syllable, key -> new Node());
    }
    node.types.add(type);
  }

  /// The longest name that begins at `from`.
  Found longest(List<String> syllables, int from) {
    var found = Found.NONE;
    var node = root.next.get(syllables.get(from));
    for (var at = from; node != null; ) {
      at++;
      if (!node.types.isEmpty()) {
        found = new Found(node.types, at - from);
      }
      node = at < syllables.size() ? node.next.get(syllables.get(at)) : null;
    }
    return found;
  }

  /// The kinds that bear exactly this name.
  Set<EvidenceType> exactly(List<String> syllables) {
    var node = root;
    for (var syllable : syllables) {
      node = node.next.get(syllable);
      if (node == null) {
        return Set.of();
      }
    }
    return node.types;
  }
}
