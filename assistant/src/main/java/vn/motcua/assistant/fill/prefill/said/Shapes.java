package vn.motcua.assistant.fill.prefill.said;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds days, numbers and addresses of mail by their shape.
public final class Shapes {

  private static final String MONTH = "\\s{0,2}(?:tháng|thang)\\s{0,2}\\d{1,2}";

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:ngày|ngay|hôm|hom)\\s{1,2})?((?:(?:mùng|mung|mồng|mong)\\s{1,2})?\\d{1,2}"
              + MONTH
              + "(?:\\s{0,2},?\\s{0,2}(?:năm|nam)\\s{0,2}\\d{4}|\\s?[/.-]?\\s?\\d{4})?"
              + "|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})"
              + "|\\d{1,2} \\d{1,2} (?:19|20)\\d{2}"
              + "|\\d{4}-\\d{2}-\\d{2}"
              + "|(?:(?:tháng|thang)\\s{0,2})?\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d{2}"
              + "|(?:tháng|thang)\\s{0,2}\\d{1,2}\\s{0,2}(?:năm|nam)\\s{0,2}\\d{4}"
              + "|(?:(?:năm|nam)\\s{1,2})?(?:19|20)\\d{2}"
              + "|\\d{1,2}/\\d{1,2}"
              + "|hôm nay|hôm qua|hom nay|hom qua)(?![\\d/])(?![.-]\\d)");

  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\(?\\d(?:[\\s.\\-()]{0,2}\\d){5,14}(?![\\d/])(?![.-]\\d)");
  private static final Pattern PASSPORT = Pattern.compile("[a-z]\\s?\\d{7,8}(?!\\d)");
  private static final Pattern MAIL =
      Pattern.compile("[a-z0-9._%+-]{1,64}+@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}\\s?(?:giờ|gio|h|:)\\s?(?:\\d{1,2}(?![\\d/])(?:\\s?phút)?)?"
              + "(?:\\s?(?:sáng|chiều|tối|đêm|trưa|sang|chieu|toi|dem|trua))?");

  private Shapes() {}

  /// The day at `at`, without the word for day.
  public static @Nullable Span day(Said said, int at) {
    return found(DAY, said, at, 1);
  }

  /// The digits at `at`, with blanks and points between.
  public static @Nullable Span number(Said said, int at) {
    var place = at < said.size() ? said.word(at).start() : 0;
    var isPlus = place > 0 && said.small().charAt(place - 1) == '+';
    return found(NUMBER, said, at, isPlus ? place - 1 : place, 0);
  }

  /// The number of a passport at `at`.
  public static @Nullable Span passport(Said said, int at) {
    return found(PASSPORT, said, at, 0);
  }

  /// The address of electronic mail that begins at `at`.
  public static @Nullable Span mail(Said said, int at) {
    return found(MAIL, said, at, 0);
  }

  /// The time of day at `at`.
  public static @Nullable Span time(Said said, int at) {
    return found(TIME, said, at, 0);
  }

  private static @Nullable Span found(Pattern shape, Said said, int at, int group) {
    return at < said.size() ? found(shape, said, at, said.word(at).start(), group) : null;
  }

  private static @Nullable Span found(Pattern shape, Said said, int at, int place, int group) {
    if (at >= said.size()) {
      return null;
    }
    var match = shape.matcher(said.small()).region(place, said.small().length());
    match.useTransparentBounds(true);
    return match.lookingAt()
        ? new Span(
            said.wordAt(match.end()), said.text().substring(match.start(group), match.end(group)))
        : null;
  }
}
