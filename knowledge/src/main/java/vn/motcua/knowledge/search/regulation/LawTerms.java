package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Old and new words of the law for the same thing (`law-terms.tsv`). A question in one is also
/// looked for in the other, since texts of both times are in force side by side.
final class LawTerms {

  private record Term(List<String> words, List<List<String>> others) {}

  private final Map<String, List<Term>> byFirst = new HashMap<>();

  LawTerms() {
    for (var line : ResourceLines.of(LawTerms.class, "law-terms.tsv")) {
      var words =
          List.of(line.split("\t", -1)[0].split("\\|")).stream().map(Syllables::of).toList();
      for (var word : words) {
        var others = words.stream().filter(other -> !other.equals(word)).toList();
        byFirst
            .computeIfAbsent(VietnameseText.fold(word.getFirst()), key -> new ArrayList<>())
            .add(new Term(word, others));
      }
    }
  }

  /// The other words for what stands anywhere in `syllables`.
  List<List<String>> othersFor(List<String> syllables) {
    var others = new ArrayList<List<String>>();
    for (var at = 0; at < syllables.size(); at++) {
      for (var term : byFirst.getOrDefault(VietnameseText.fold(syllables.get(at)), List.of())) {
        if (Spelling.agrees(syllables, at, term.words())) {
          others.addAll(term.others());
        }
      }
    }
    return List.copyOf(others);
  }
}
