package vn.motcua.assistant.llm.check.sense;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Syllabics;
import vn.motcua.knowledge.language.ResourceLines;

/// Syllables that say nothing by themselves (`glue.txt`), and those that a fact of a kind may be told
/// with besides its own (`kinds.tsv`).
final class Lexicon {

  private final Set<String> glue = new HashSet<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  Lexicon() {
    ResourceLines.of(Lexicon.class, "glue.txt").forEach(line -> glue.addAll(Syllabics.of(line)));
    for (var line : ResourceLines.of(Lexicon.class, "kinds.tsv")) {
      var cells = line.split("\t", -1);
      kinds.put(cells[0], Set.copyOf(new HashSet<>(Syllabics.of(cells[1]))));
    }
  }

  /// The syllables that facts of this kind may be told with.
  Set<String> of(Fact fact) {
    return kinds.getOrDefault(fact.kind(), Set.of());
  }

  /// What `claim` says outside quotations, without glue and without how the person is spoken to.
  List<String> said(Claim claim) {
    var address = claim.ground().address();
    var bare =
        LiteralQuotes.outside(claim.text()).replaceAll("(?iu)" + Pattern.quote(address), " ");
    return content(bare);
  }

  /// What `text` says, without glue.
  List<String> content(String text) {
    return Syllabics.of(text).stream().filter(part -> !glue.contains(part)).toList();
  }

  /// Whether the parts of a fact are a name and its value: words, and one token behind them.
  static boolean isNamedValue(List<String> parts) {
    return parts.stream().filter(Syllabics::isToken).count() == 1
        && Syllabics.isToken(parts.getLast());
  }
}
