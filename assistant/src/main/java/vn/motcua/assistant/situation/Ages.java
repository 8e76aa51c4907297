package vn.motcua.assistant.situation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads ages: of people ("con tôi 3 tuổi", "sinh năm 2010"), and of the names of procedures ("từ đủ
/// 14 tuổi trở lên").
public final class Ages {

  /// A way to write an age.
  private record Form(Pattern pattern, BiFunction<MatchResult, Integer, Optional<Age>> read) {}

  private static final String FROM = "(?:tu du|du tu|tren|tu|du|hon)";

  private static final Form[] FORMS = {
    form(
        FROM + " (\\d{1,3})(?: tuoi)? (?:den|toi)(?: duoi)? (\\d{1,3}) tuoi",
        (found, year) -> range(number(found, 1), number(found, 2) - 1)),
    form(
        "(?:duoi|chua du|chua den|chua toi) (\\d{1,3}) tuoi", (f, y) -> range(0, number(f, 1) - 1)),
    form(FROM + " (\\d{1,3}) tuoi", (found, year) -> range(number(found, 1), Age.MOST)),
    form("(\\d{1,2}) thang tuoi", (found, year) -> range(0, number(found, 1) / 12)),
    form("(\\d{1,3}) tuoi", (found, year) -> range(number(found, 1), number(found, 1))),
    form(
        "(?:sinh nam|sn|sinh) (19\\d\\d|20\\d\\d)",
        (found, year) -> range(year - number(found, 1) - 1, year - number(found, 1))),
    form("so sinh|moi sinh|moi de|vua sinh|vua de", (found, year) -> range(0, 0)),
    form("(\\d{1,3}) years? old", (found, year) -> range(number(found, 1), number(found, 1))),
  };

  /// Questions about an age are no age: "bao nhiêu tuổi", "mấy tuổi".
  private Ages() {}

  /// The first age in `text`; years of birth are counted up to `year`.
  public static Optional<Age> in(String text, int year) {
    var plain =
        VietnameseText.fold(VietnameseText.normal(text))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\d]+", " ");
    for (var form : FORMS) {
      var found = form.pattern().matcher(plain);
      if (found.find()) {
        return form.read().apply(found.toMatchResult(), year);
      }
    }
    return Optional.empty();
  }

  private static Form form(String regex, BiFunction<MatchResult, Integer, Optional<Age>> read) {
    return new Form(Pattern.compile("\\b(?:" + regex + ")\\b"), read);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<Age> range(int from, int to) {
    return from >= 0 && from <= to && to <= Age.MOST
        ? Optional.of(new Age(from, to))
        : Optional.empty();
  }
}
