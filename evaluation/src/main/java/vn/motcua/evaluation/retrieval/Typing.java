package vn.motcua.evaluation.retrieval;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.evaluation.question.Slip;
import vn.motcua.knowledge.language.VietnameseText;

/// How questions are typed.
public enum Typing {
  /// As they stand in the set.
  AS_WRITTEN("as written"),
  /// Without any mark.
  UNACCENTED("unaccented"),
  /// Each word loses its marks with probability one half.
  HALF_ACCENTED("half-accented"),
  /// In haste: a slip of the fingers in one word of eight (letters exchanged, doubled, left out).
  WITH_SLIPS("with slips");

  private static final int ONE_IN = 8;

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String words;

  Typing(String words) {
    this.words = words;
  }

  /// What it is called.
  public String words() {
    return words;
  }

  /// `text`, typed so; what is left to chance is drawn from `random`.
  public String of(String text, Random random) {
    return switch (this) {
      case AS_WRITTEN -> text;
      case UNACCENTED -> VietnameseText.fold(VietnameseText.clean(text));
      case HALF_ACCENTED ->
          WORD.matcher(VietnameseText.clean(text))
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      random.nextBoolean() ? VietnameseText.fold(found.group()) : found.group()));
      case WITH_SLIPS ->
          WORD.matcher(VietnameseText.clean(text))
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      random.nextInt(ONE_IN) == 0
                          ? slipped(found.group(), random)
                          : found.group()));
    };
  }

  /// `word` with one slip; a single letter stays.
  private static String slipped(String word, Random random) {
    if (word.length() < 2) {
      return word;
    }
    var slip = new StringBuilder(word);
    var place = random.nextInt(word.length() - 1);
    Slip.any(random).at(place, slip);
    return slip.toString();
  }
}
