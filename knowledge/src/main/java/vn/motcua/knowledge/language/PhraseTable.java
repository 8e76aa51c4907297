package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases that are looked for in syllables, however many of their marks were typed.
///
/// @param <V> what a phrase stands for
final class PhraseTable<V> {

  /// A phrase and what it stands for.
  private record Entry<V>(List<Spelling> phrase, boolean safeBare, V value) {

    /// A single syllable that has marks must be typed with all of them, unless it is safe without.
    boolean fits(List<String> syllables, int at) {
      if (phrase.size() == 1 && !safeBare) {
        return phrase.getFirst().is(syllables.get(at));
      }
      if (at + phrase.size() > syllables.size()) {
        return false;
      }
      for (var i = 0; i < phrase.size(); i++) {
        if (!phrase.get(i).admits(syllables.get(at + i))) {
          return false;
        }
      }
      return true;
    }

    boolean isTypedInFull(List<String> syllables, int at) {
      for (var i = 0; i < phrase.size(); i++) {
        if (!phrase.get(i).is(syllables.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// A phrase that was found.
  ///
  /// @param length how many syllables it takes
  /// @param value what it stands for
  record Found<V>(int length, V value) {}

  /// By each way in which the first syllable may be typed.
  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

  /// @param safeBare whether a single syllable may also be typed without its marks
  void add(List<String> phrase, boolean safeBare, V value) {
    var entry = new Entry<>(phrase.stream().map(Spelling::of).toList(), safeBare, value);
    for (var typed : entry.phrase().getFirst().ways()) {
      byFirst.computeIfAbsent(typed, key -> new ArrayList<>()).add(entry);
    }
  }

  /// The longest phrase that begins at `at`; of equally long ones the one that was typed in full;
  /// null where none does.
  @Nullable Found<V> at(List<String> syllables, int at) {
    Entry<V> best = null;
    for (var entry : byFirst.getOrDefault(syllables.get(at), List.of())) {
      if (entry.fits(syllables, at) && (best == null || isBetter(entry, best, syllables, at))) {
        best = entry;
      }
    }
    return best == null ? null : new Found<>(best.phrase().size(), best.value());
  }

  private boolean isBetter(Entry<V> entry, Entry<V> best, List<String> syllables, int at) {
    var longer = entry.phrase().size() - best.phrase().size();
    return longer > 0
        || (longer == 0
            && entry.isTypedInFull(syllables, at)
            && !best.isTypedInFull(syllables, at));
  }
}
