package vn.motcua.evaluation.retrieval;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// How questions are typed.
public enum Typing {
  /// As they stand in the set.
  AS_WRITTEN("as written"),
  /// Without any mark.
  UNACCENTED("unaccented"),
  /// Each word loses its marks with probability one half.
  HALF_ACCENTED("half-accented");

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
    };
  }
}
