package vn.motcua.evaluation.crosscheck;

import java.util.HashSet;
import java.util.Set;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// How far the words of one text stand in another.
final class Alike {

  /// From here on two texts speak of the same.
  static final double CLEARLY = 0.6;

  /// Syllables that say nothing about which paper or office it is.
  private static final Set<String> COMMON =
      Set.copyOf(
          Syllables.of(
              "giấy tờ bản chính sao của theo mẫu số và hoặc các có được cho về với đối là kèm"
                  + " trường hợp chứng thực người việc này khi nếu cấp nộp gồm một những tại do"));

  private Alike() {}

  /// The share of the telling syllables of `words` that stand in `text`; 0 where none tells.
  static double share(String words, String text) {
    var telling = telling(words);
    var there = telling(text);
    if (telling.isEmpty()) {
      return 0;
    }
    return (double) telling.stream().filter(there::contains).count() / telling.size();
  }

  /// The same, whichever of the two is the shorter one.
  static boolean areAlike(String one, String other) {
    return Math.max(share(one, other), share(other, one)) >= CLEARLY;
  }

  private static Set<String> telling(String text) {
    var words = new HashSet<>(Syllables.of(text.replaceAll("(?i)\\bUBND\\b", "ủy ban nhân dân")));
    words.removeAll(COMMON);
    return words;
  }

  /// In small letters without signs, to compare whole names.
  static String bare(String text) {
    return VietnameseText.bareWords(VietnameseText.normal(text));
  }
}
