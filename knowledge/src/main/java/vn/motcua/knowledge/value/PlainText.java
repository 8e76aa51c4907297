package vn.motcua.knowledge.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads values of which little can be checked.
final class PlainText {

  private static final Pattern ACCOUNT_SHAPE = Pattern.compile("[A-Z0-9]{6,20}");
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 5_000;

  static final ValueReader LINE = (typed, _) -> limited(Typed.line(typed), LONGEST_LINE);
  static final ValueReader LINES = (typed, _) -> limited(Typed.lines(typed), LONGEST_TEXT);
  static final ValueReader ACCOUNT = (typed, _) -> account(Typed.line(typed));
  static final ValueReader LINK = (typed, _) -> link(Typed.line(typed));

  private PlainText() {}

  private static Reading limited(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? new Invalid(Problem.TOO_LONG)
        : new Valid(text);
  }

  private static Reading account(String line) {
    var packed = Typed.packed(line).toUpperCase(Locale.ROOT);
    if (!ACCOUNT_SHAPE.matcher(packed).matches()) {
      return new Invalid(Problem.NOT_AN_ACCOUNT);
    }
    return packed.matches("[0-9]+")
        ? new Valid(packed)
        : new Valid(packed, Warning.ACCOUNT_HAS_LETTERS);
  }

  private static Reading link(String line) {
    try {
      var link = new URI(line);
      var scheme = link.getScheme();
      var isPage = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return isPage && link.getHost() != null && link.getHost().contains(".")
          ? new Valid(link.toString())
          : new Invalid(Problem.NOT_A_LINK);
    } catch (URISyntaxException e) {
      return new Invalid(Problem.NOT_A_LINK);
    }
  }
}
