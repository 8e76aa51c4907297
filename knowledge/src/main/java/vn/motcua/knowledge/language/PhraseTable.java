package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases that are looked for in syllables, however many of their marks were typed.
///
/// @param <V> what a phrase stands for
final class PhraseTable<V> {

  /// A phrase and what it stands for.
  private record Entry<V>(List<String> phrase, boolean safeBare, V value) {}

  /// A phrase that was found.
  ///
  /// @param length how many syllables it takes
  /// @param value what it stands for
  record Found<V>(int length, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

  /// @param safeBare whether a single syllable may also be typed without its marks
  void add(List<String> phrase, boolean safeBare, V value) {
    byFirst
        .computeIfAbsent(VietnameseText.fold(phrase.getFirst()), key -> new ArrayList<>())
        .add(new Entry<>(List.copyOf(phrase), safeBare, value));
  }

  /// The longest phrase that begins at `at`; of equally long ones the one that was typed in full.
  Optional<Found<V>> at(List<String> syllables, int at) {
    Entry<V> best = null;
    var first = VietnameseText.fold(syllables.get(at));
    for (var entry : byFirst.getOrDefault(first, List.of())) {
      if (fits(syllables, at, entry) && (best == null || isBetter(entry, best, syllables, at))) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(e -> new Found<>(e.phrase().size(), e.value()));
  }

  private static boolean fits(List<String> syllables, int at, Entry<?> entry) {
    return Spelling.agrees(syllables, at, entry.phrase())
        || (entry.phrase().size() == 1
            && entry.safeBare()
            && Spelling.agrees(syllables.get(at), entry.phrase().getFirst()));
  }

  private static boolean isBetter(Entry<?> entry, Entry<?> best, List<String> syllables, int at) {
    var longer = entry.phrase().size() - best.phrase().size();
    return longer > 0
        || (longer == 0 && exact(syllables, at, entry) && !exact(syllables, at, best));
  }

  private static boolean exact(List<String> syllables, int at, Entry<?> entry) {
    return syllables.subList(at, at + entry.phrase().size()).equals(entry.phrase());
  }
}
