package vn.motcua.knowledge.language.typing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.knowledge.language.accent.SyllableModel;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.language.letter.SyllableGrammar;

/// Mends a word that is no syllable because two letters changed places, one too many was typed, or
/// one was left out: `chứgn`, `thhường`, `đăg`. Many syllables are one letter apart, so only one that
/// is often seen beside its neighbours counts, and only where no other is.
final class Mistyped {

  /// So often a pair must have been seen. Set on the names and wordings of the embedded knowledge,
  /// where nothing may change.
  private static final int OFTEN = 20;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  /// Left-out letters are looked for among those that keep the vowel: which mark a vowel had cannot
  /// be told.
  private static final String CONSONANTS = "bcdđghklmnpqrstvx";

  private final SyllableModel model;

  Mistyped(SyllableModel model) {
    this.model = model;
  }

  /// The syllable that was meant between its neighbours; empty where it cannot be told.
  ///
  /// @param before the word before; empty at the beginning
  /// @param after the word behind; empty at the end
  Optional<String> mended(String word, String before, String after) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    var turned = turned(word).filter(syllable -> !model.meanings(Marks.fold(syllable)).isEmpty());
    if (turned.isPresent()) {
      return turned;
    }
    var meant = candidates(word).stream().filter(SyllableGrammar::isBareSyllable).toList();
    Predicate<String> fitsBefore = c -> model.admitsPair(before, c, OFTEN);
    Predicate<String> fitsAfter = c -> model.admitsPair(c, after, OFTEN);
    return only(meant, fitsBefore.and(fitsAfter)).or(() -> only(meant, fitsBefore.or(fitsAfter)));
  }

  /// No syllable ends in `gn` or `hn`, so it needs no neighbours to tell what was meant.
  private static Optional<String> turned(String word) {
    var end = word.length() - 2;
    var head = word.substring(0, end);
    return switch (word.substring(end)) {
      case "gn" -> Optional.of(head + "ng");
      case "hn" -> Optional.of(head + "nh");
      default -> Optional.empty();
    };
  }

  private static Optional<String> only(List<String> meant, Predicate<String> fits) {
    var fitting = meant.stream().filter(fits).limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static Set<String> candidates(String word) {
    var all = new LinkedHashSet<String>();
    for (var at = 0; at <= word.length(); at++) {
      var head = word.substring(0, at);
      var tail = word.substring(at);
      if (tail.length() > 1) {
        all.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
      if (!tail.isEmpty()) {
        all.add(head + tail.substring(1));
      }
      for (var letter = 0; letter < CONSONANTS.length(); letter++) {
        all.add(head + CONSONANTS.charAt(letter) + tail);
      }
    }
    all.remove(word);
    return all;
  }
}
