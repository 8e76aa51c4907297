package vn.motcua.evaluation.figure;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The figures in words: dates, numbers of regulations, codes, forms, amounts and other numbers,
/// each in one spelling. `07.000` and `7,000` are the same amount, `1/7/2025` and `2025-07-01` the
/// same date. Written apart from the assistant's own check, so that both cannot err alike.
public final class Figures {

  /// A sort of figure; earlier ones take their words away from later ones.
  private record Sort(Pattern pattern, Function<MatchResult, String> spelling) {}

  private static final Sort[] SORTS = {
    sort("https?://\\S+|www\\.\\S+", found -> ""),
    sort("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", found -> date(found, 3, 2, 1)),
    sort("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)", found -> date(found, 1, 2, 3)),
    sort(
        "ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})(?!\\d)",
        found -> date(found, 1, 2, 3)),
    sort(
        "(?<![\\d/])(\\d+(?:/\\d{4})?/\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)*)",
        found -> unpadded(found.group(1))),
    sort("(?<![\\d.])\\d\\.\\d{6}(?!\\d)", MatchResult::group),
    sort("(?<![\\p{L}\\d])\\p{Lu}{1,4}-?\\d+[\\p{L}\\d]*", found -> found.group().replace("-", "")),
    sort(
        "(?<![\\p{L}\\d.,])\\d{1,3}(?:[., ]\\d{3})+(?![\\d])",
        found -> unpadded(found.group().replaceAll("[., ]", ""))),
    sort("(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)?", found -> unpadded(found.group().replace(',', '.'))),
  };

  private Figures() {}

  /// Every figure in `words`, in the order of their sorts.
  public static Set<String> in(String words) {
    var rest = Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u00a0', ' ');
    var all = new LinkedHashSet<String>();
    for (var sort : SORTS) {
      var found = sort.pattern().matcher(rest);
      found.results().map(sort.spelling()).filter(s -> !s.isEmpty()).forEach(all::add);
      rest = found.replaceAll(" \u2022 ");
    }
    return all;
  }

  /// The figures that `words` give a right to say: those in them, and the years of their dates.
  public static Set<String> backedBy(String words) {
    var all = in(words);
    var years = new LinkedHashSet<String>();
    for (var figure : all) {
      if (figure.matches("\\d{4}-\\d{2}-\\d{2}")) {
        years.add(figure.substring(0, 4));
      }
    }
    all.addAll(years);
    return all;
  }

  private static Sort sort(String regex, Function<MatchResult, String> spelling) {
    return new Sort(Pattern.compile(regex), spelling);
  }

  /// The date in ISO 8601; words that are no date, such as 31/02/2025, stay as they are.
  private static String date(MatchResult found, int day, int month, int year) {
    try {
      return LocalDate.of(number(found, year), number(found, month), number(found, day)).toString();
    } catch (DateTimeException e) {
      return found.group();
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static String unpadded(String figure) {
    return figure.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
  }
}
