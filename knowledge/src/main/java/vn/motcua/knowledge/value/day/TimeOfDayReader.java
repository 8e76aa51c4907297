package vn.motcua.knowledge.value.day;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;

/// Reads times of day (`8h30`, `8:30`, `3 giờ rưỡi chiều`, `8 giờ kém 15`), and writes them as
/// `08:30`.
public final class TimeOfDayReader implements ValueReader {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{1,2}) ?(?:(?:h|g|gio|:)(?: ?(kem)? ?(\\d{1,2}))? ?(?:p|ph|phut|'|’)?(?::\\d{2})?"
              + "( ?ruoi)?|(ruoi))? ?(sang|trua|chieu|toi|dem|khuya|am|pm)?");
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int HALF = 30;

  @Override
  public Reading read(String typed, LocalDate today) {
    var small = VietnameseText.fold(Typed.line(typed).toLowerCase(Locale.ROOT));
    var match = SHAPE.matcher(small.replaceFirst("^luc ", ""));
    if (!match.matches() || small.matches("\\d{1,2}")) {
      return new Invalid(Problem.NOT_A_TIME);
    }
    var hour = hour(Integer.parseInt(match.group(1)), match.group(6));
    var minute = minute(match);
    if (hour < 0 || hour >= HOURS || minute >= MINUTES) {
      return new Invalid(Problem.NOT_A_TIME);
    }
    var time = (hour * MINUTES + minute + HOURS * MINUTES) % (HOURS * MINUTES);
    return new Valid("%02d:%02d".formatted(time / MINUTES, time % MINUTES));
  }

  private static int minute(Matcher match) {
    if (match.group(4) != null || match.group(5) != null) {
      return match.group(3) == null ? HALF : MINUTES;
    }
    var minute = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
    return match.group(2) != null && minute < MINUTES ? -minute : minute;
  }

  /// On the clock of 24 hours; -1 where the part of the day does not fit.
  private static int hour(int hour, String part) {
    if (part == null) {
      return hour;
    }
    return switch (part) {
      case "sang", "am" -> hour > NOON ? -1 : hour == NOON && part.equals("am") ? 0 : hour;
      case "trua" -> hour >= 1 && hour <= 2 ? hour + NOON : hour >= 10 && hour <= 14 ? hour : -1;
      case "chieu", "toi", "pm" -> hour == 0 ? -1 : hour < NOON ? hour + NOON : hour;
      default -> night(hour);
    };
  }

  /// `11 giờ đêm` is 23, `2 giờ đêm` is 2, `12 giờ đêm` is 0.
  private static int night(int hour) {
    if (hour == NOON) {
      return 0;
    }
    return hour >= 7 && hour < NOON ? hour + NOON : hour;
  }
}
