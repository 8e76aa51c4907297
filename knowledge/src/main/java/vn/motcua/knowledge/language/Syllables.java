package vn.motcua.knowledge.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Splits text into syllables, and keeps together what belongs together: procedure codes
/// (`1.004222`), numbers of regulations (`104/2022/nđ-cp`), numbers (`5.000.000đ`), dates.
public final class Syllables {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,4}/\\d{4}/[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*" // numbers of regulations
              + "|\\d{1,2}/\\d{1,2}/\\d{4}" // dates
              + "|\\d+(?:[.,]\\d+)+" // codes and amounts
              + "|[\\p{L}\\p{M}\\d]+");

  private Syllables() {}

  /// The syllables of `text` in normal form, in order.
  public static List<String> of(String text) {
    return TOKEN.matcher(VietnameseText.normal(text)).results().map(MatchResult::group).toList();
  }
}
