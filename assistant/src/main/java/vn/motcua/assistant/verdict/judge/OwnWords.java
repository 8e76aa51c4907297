package vn.motcua.assistant.verdict.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells cases apart by the words that only one of their headings has: of "thiệt hại do thiên tai"
/// and "thiệt hại do tai nạn" the pairs "thiên tai" and "tai nạn".
final class OwnWords {

  /// Words that stand in headings of whatever case.
  private static final Set<String> FRAME =
      Set.of(
          "trường", "hợp", "đối", "với", "hồ", "sơ", "của", "các", "là", "và", "có", "gồm", "phải",
          "nộp", "theo", "quy", "định", "được", "khi", "cho", "tại", "người", "do", "bị", "hoặc");

  private OwnWords() {}

  /// The one heading of whose own pairs of words somebody said one; empty where they said some of
  /// several, or of none.
  static List<String> told(List<String> headings, List<String> said) {
    var words = new HashSet<String>();
    said.forEach(phrase -> words.addAll(pairs(phrase)));
    var pairs = headings.stream().map(OwnWords::pairs).toList();
    var told =
        IntStream.range(0, headings.size())
            .filter(at -> hasOwn(at, pairs, words))
            .mapToObj(headings::get)
            .toList();
    return headings.size() > 1 && told.size() == 1 ? told : List.of();
  }

  /// Whether `words` has a pair of the heading at `at` that no other heading has.
  private static boolean hasOwn(int at, List<Set<String>> pairs, Set<String> words) {
    return pairs.get(at).stream()
        .filter(words::contains)
        .anyMatch(pair -> pairs.stream().filter(other -> other.contains(pair)).count() == 1);
  }

  private static Set<String> pairs(String text) {
    var words = List.of(VietnameseText.normal(text).split("[^\\p{L}\\d]+"));
    var pairs = new HashSet<>(Syllables.pairs(words));
    pairs.removeIf(pair -> Stream.of(pair.split(" ")).anyMatch(FRAME::contains));
    return pairs;
  }
}
