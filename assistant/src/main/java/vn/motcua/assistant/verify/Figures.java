package vn.motcua.assistant.verify;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The figures in a text: amounts, days, codes, numbers of regulations, dates; in a form in which
/// `08` is `8` and `20.000` is `20000`.
final class Figures {

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private Figures() {}

  /// Every figure in `text`, each once.
  static Set<String> in(String text) {
    var figures = new LinkedHashSet<String>();
    FIGURE.matcher(text).results().forEach(match -> figures.add(plain(match.group())));
    return figures;
  }

  private static String plain(String figure) {
    var joined = THOUSANDS.matcher(figure).matches() ? figure.replaceAll("[.,]", "") : figure;
    return LEADING_ZEROS.matcher(joined).replaceFirst("");
  }
}
