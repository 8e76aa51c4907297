package vn.motcua.knowledge.language.quantity;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.quantity.Quantities.Found;
import vn.motcua.knowledge.language.quantity.Quantity.Day;
import vn.motcua.knowledge.language.quantity.Quantity.Relative;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;

/// Reads days and lengths of time.
final class Times {

  /// A length of time and the place behind it.
  record Span(TemporalAmount amount, int end) {}

  private static final int YEAR = 4;
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;
  private static final int LONGEST = 1000;
  private static final int HALF_MONTH = 15;
  private static final int MINUTES = 60;

  private static final Map<String, Integer> DIRECTIONS =
      Map.of(
          "trước", -1, "rồi", -1, "qua", -1, "ngoái", -1, "vừa", -1, "này", 0, "nay", 0, "sau", 1,
          "tới", 1, "mai", 1);

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "ngày",
          ChronoUnit.DAYS,
          "hôm",
          ChronoUnit.DAYS,
          "bữa",
          ChronoUnit.DAYS,
          "tuần",
          ChronoUnit.WEEKS,
          "tháng",
          ChronoUnit.MONTHS,
          "thang",
          ChronoUnit.MONTHS,
          "năm",
          ChronoUnit.YEARS,
          "giờ",
          ChronoUnit.HOURS,
          "tiếng",
          ChronoUnit.HOURS,
          "phút",
          ChronoUnit.MINUTES);

  private final List<Token> tokens;
  private final NumberWords numbers;

  Times(List<Token> tokens, NumberWords numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /// `12/3/1998`, `ngày 12 tháng 3 năm 1998`, `tháng 3/2024`, `năm 2024`.
  @Nullable Found dayAt(int at) {
    var token = tokens.get(at);
    if (token.kind() == Kind.DATE) {
      return written(token, at);
    }
    var parts = new int[] {0, 0, 0};
    var end = at;
    if (isDayWord(term(at)) && figure(at + 1, LAST_DAY) > 0 && isMonth(at + 2)) {
      parts[0] = figure(at + 1, LAST_DAY);
      end = at + 2;
    }
    if (isMonth(end) && figure(end + 1, LAST_MONTH) > 0) {
      parts[1] = figure(end + 1, LAST_MONTH);
      end += 2;
    } else if (isMonth(end) && term(end + 1).matches("(0?[1-9]|1[0-2])/\\d{4}")) {
      parts[1] = Integer.parseInt(term(end + 1).replaceAll("/.*", ""));
      parts[2] = Integer.parseInt(term(end + 1).replaceAll(".*/", ""));
      end += 2;
    }
    if (term(end).equals("năm") && year(end + 1) > 0) {
      parts[2] = year(end + 1);
      end += 2;
    }
    return end == at ? null : found(parts, at, end);
  }

  private Found written(Token token, int at) {
    var parts = token.term().split("[/.-]");
    var isIso = parts[0].length() == YEAR;
    var year = parts.length < 3 ? "0" : isIso ? parts[0] : parts[2];
    var numbers =
        new int[] {
          Integer.parseInt(isIso ? parts[2] : parts[0]), Integer.parseInt(parts[1]), fullYear(year)
        };
    return found(numbers, at, at + 1);
  }

  private static int fullYear(String year) {
    var value = Integer.parseInt(year);
    return year.length() != 2 ? value : value + (value < 30 ? 2000 : 1900);
  }

  private Found found(int[] parts, int at, int end) {
    var day =
        new Day(
            part(parts[0]),
            part(parts[1]),
            part(parts[2]),
            tokens.get(at).start(),
            tokens.get(end - 1).end());
    return new Found(day, end);
  }

  private static OptionalInt part(int value) {
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static boolean isDayWord(String word) {
    return word.equals("ngày") || word.equals("mùng") || word.equals("mồng") || word.equals("hôm");
  }

  private boolean isMonth(int at) {
    return term(at).equals("tháng") || term(at).equals("thang");
  }

  /// The figure at `at` if it is from 1 to `most`, else 0.
  private int figure(int at, int most) {
    var term = term(at);
    var isFigure = term.length() <= 2 && !term.isEmpty() && term.chars().allMatch(c -> isFigure(c));
    var value = isFigure ? Integer.parseInt(term) : 0;
    return value <= most ? value : 0;
  }

  private static boolean isFigure(int letter) {
    return letter >= '0' && letter <= '9';
  }

  private int year(int at) {
    var term = term(at);
    return term.length() == YEAR && term.chars().allMatch(Times::isFigure)
        ? Integer.parseInt(term)
        : 0;
  }

  /// `tháng trước`, `năm ngoái`, `hôm qua`.
  @Nullable Found relativeAt(int at) {
    var unit = UNITS.get(term(at));
    var direction = DIRECTIONS.get(term(at + 1));
    if (unit == null || direction == null || unit.compareTo(ChronoUnit.DAYS) < 0) {
      return null;
    }
    var start = tokens.get(at).start();
    return new Found(new Relative(direction, unit, start, tokens.get(at + 1).end()), at + 2);
  }

  /// `3 tháng rưỡi`, `nửa năm`, `24 giờ`.
  @Nullable Span spanAt(int at) {
    if (term(at).equals("nửa") && UNITS.containsKey(term(at + 1))) {
      return new Span(half(UNITS.get(term(at + 1))), at + 2);
    }
    var number = numbers.at(at);
    var unit = number == null ? null : UNITS.get(term(number.end()));
    if (number == null || unit == null || number.value().intValue() > LONGEST) {
      return null;
    }
    var end = number.end() + 1;
    var whole = number.value().intValue();
    return term(end).equals("rưỡi")
        ? new Span(plus(amount(unit, whole), half(unit)), end + 1)
        : new Span(amount(unit, whole), end);
  }

  private static TemporalAmount amount(ChronoUnit unit, int count) {
    return switch (unit) {
      case YEARS -> Period.ofYears(count);
      case MONTHS -> Period.ofMonths(count);
      case WEEKS -> Period.ofWeeks(count);
      case DAYS -> Period.ofDays(count);
      default -> Duration.of(count, unit);
    };
  }

  private static TemporalAmount half(@Nullable ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> Period.ofMonths(6);
      case MONTHS -> Period.ofDays(HALF_MONTH);
      case WEEKS -> Period.ofDays(3);
      case DAYS -> Duration.ofHours(12);
      case HOURS -> Duration.ofMinutes(MINUTES / 2);
      case null, default -> Duration.ofSeconds(MINUTES / 2);
    };
  }

  private static TemporalAmount plus(TemporalAmount one, TemporalAmount other) {
    if (one instanceof Period period && other instanceof Period more) {
      return period.plus(more);
    }
    return one instanceof Duration duration && other instanceof Duration more
        ? duration.plus(more)
        : one;
  }

  private String term(int at) {
    return at < tokens.size() ? tokens.get(at).term() : "";
  }
}
