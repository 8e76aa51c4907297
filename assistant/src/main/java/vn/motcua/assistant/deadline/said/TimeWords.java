package vn.motcua.assistant.deadline.said;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.deadline.Filed;

/// Finds the time of a day: "chiều", "lúc 16h30", "sau 15 giờ".
///
/// @param message the message
record TimeWords(Folded message) {

  /// A time of `day`, and the places in the message that name it.
  ///
  /// @param filed the day with that time
  /// @param found where it stands; null where none is named
  record Found(Filed filed, MatchResult found) {}

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:\\b(luc|hoi|truoc|sau) )?\\b(\\d{1,2})(?:h(\\d{2})?|:(\\d{2})| gio(?: (\\d{2}))?)"
              + "( ruoi)?(?: (sang|trua|chieu|toi))?\\b(?! lam viec)");
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:buoi )(sang|trua|chieu|toi)\\b"
              + "|\\b(sang|trua|chieu|toi)(?= (?:nay|qua|mai|thu|chu nhat|ngay|hom|\\d{1,2}/))"
              + "|(?<=\\d )(sang|trua|chieu)\\b");

  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;
  private static final int OFFICE = 7;
  private static final int HALF = 30;
  private static final int MINUTES = 60;

  /// The time that is named.
  Optional<Found> of(LocalDate day) {
    return CLOCK
        .matcher(message.bare())
        .results()
        .filter(TimeWords::isTime)
        .findFirst()
        .flatMap(found -> clock(found).map(time -> new Found(filed(day, time, found), found)))
        .or(() -> part(day));
  }

  /// "24 giờ" alone may be a length of time.
  private static boolean isTime(MatchResult found) {
    return found.group(1) != null
        || found.group(3) != null
        || found.group(4) != null
        || found.group(7) != null
        || found.group().matches("\\d{1,2}h");
  }

  private static Filed filed(LocalDate day, LocalTime time, MatchResult found) {
    return switch (String.valueOf(found.group(1))) {
      case "truoc" -> Filed.until(day, time);
      case "sau" -> Filed.after(day, time);
      default -> Filed.at(day, time);
    };
  }

  private static Optional<LocalTime> clock(MatchResult found) {
    var hour = Integer.parseInt(found.group(2));
    var part = found.group(7);
    var isLate = part == null ? hour > 0 && hour < OFFICE : !part.equals("sang") && hour < NOON;
    hour = isLate && !(hour > 9 && "trua".equals(part)) ? hour + NOON : hour;
    var minute = found.group(6) == null ? minute(found) : HALF;
    return hour < LAST_HOUR && minute < MINUTES
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  private static int minute(MatchResult found) {
    for (var group = 3; group <= 5; group++) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    return 0;
  }

  private Optional<Found> part(LocalDate day) {
    return PART.matcher(message.bare())
        .results()
        .filter(this::isMeant)
        .findFirst()
        .map(found -> new Found(part(day, found.group()), found));
  }

  private boolean isMeant(MatchResult found) {
    return message.is(found, "sáng")
        || message.is(found, "trưa")
        || message.is(found, "chiều")
        || message.is(found, "tối");
  }

  private static Filed part(LocalDate day, String words) {
    if (words.endsWith("sang")) {
      return Filed.inTheMorning(day);
    }
    return words.endsWith("toi") ? Filed.inTheEvening(day) : Filed.inTheAfternoon(day);
  }
}
