package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Leaves out the words that say how something is asked (`filler.txt`), so that what is asked
/// about remains.
public final class Filler {

  private static final String SAFE_BARE = "*";

  private final PhraseTable<Boolean> table = new PhraseTable<>();

  /// The filler that ships with the knowledge.
  public Filler() {
    this(ResourceLines.of(Filler.class, "filler.txt"));
  }

  /// @param lines a phrase each, as `filler.txt` has them, without comments
  public Filler(List<String> lines) {
    for (var line : lines) {
      table.add(Syllables.of(line), line.endsWith(SAFE_BARE), true);
    }
  }

  /// `syllables` without filler; empty where there is nothing but filler.
  public List<String> without(List<String> syllables) {
    return without(syllables, syllable -> false);
  }

  /// The same, but the single syllables that `kept` names stay.
  public List<String> without(List<String> syllables, Predicate<String> kept) {
    var rest = new ArrayList<String>();
    for (var at = 0; at < syllables.size(); ) {
      var found = table.at(syllables, at);
      if (found == null || kept.test(syllables.get(at))) {
        rest.add(syllables.get(at++));
      } else {
        at += found.length();
      }
    }
    return List.copyOf(rest);
  }
}
