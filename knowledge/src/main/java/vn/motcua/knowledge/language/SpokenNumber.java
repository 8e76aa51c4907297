package vn.motcua.knowledge.language;

import java.util.List;

/// Reads the small numbers of articles and clauses in words without marks: `muoi tam` is 18.
final class SpokenNumber {

  private static final List<String> DIGITS =
      List.of("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin");

  private SpokenNumber() {}

  /// The number in digits.
  ///
  /// @param folded words that [ReferencePattern#IN_WORDS] fits
  static String of(String folded) {
    var words = List.of(folded.strip().split("\\s+"));
    var ten = words.indexOf("muoi");
    if (ten < 0) {
      return String.valueOf(digit(words.getFirst()));
    }
    var tens = ten == 0 ? 1 : digit(words.getFirst());
    var ones = ten + 1 < words.size() ? digit(words.getLast()) : 0;
    return String.valueOf(10 * tens + ones);
  }

  private static int digit(String word) {
    return switch (word) {
      case "tu" -> 4;
      case "lam" -> 5;
      default -> DIGITS.indexOf(word);
    };
  }
}
