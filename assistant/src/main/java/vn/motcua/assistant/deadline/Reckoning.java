package vn.motcua.assistant.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.calendar.Counted;
import vn.motcua.knowledge.calendar.ReceiptRule;
import vn.motcua.knowledge.calendar.WorkingDays;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Counts the limits of one dossier.
///
/// @param days how days are counted
/// @param filed when it was filed
/// @param elsewhere whether at another office than the one that decides
/// @param rule what the procedure's own law says of the hour; null where it says nothing
record Reckoning(WorkingDays days, Filed filed, boolean elsewhere, @Nullable ReceiptRule rule) {

  /// From here on offices pass a dossier on the next morning.
  static final LocalTime PASSED_ON_UNTIL = LocalTime.of(15, 0);

  private static final Pattern WORKING_HOURS = Pattern.compile("(?iu)giờ làm việc");
  private static final int HOURS_A_DAY = 8;

  /// The day on which an office takes it: the day of filing, or the next working day.
  LocalDate received() {
    return days.onOrAfter(filed.day());
  }

  /// Whether it comes after `hour`, which on a day off is nothing to count with.
  Optional<Boolean> isLate(LocalTime hour) {
    return received().equals(filed.day()) ? filed.isAfter(hour) : Optional.of(false);
  }

  /// The first day on which the deciding office can have a dossier that was filed elsewhere.
  LocalDate passedOn() {
    return isLate(PASSED_ON_UNTIL).orElse(false) ? days.after(received()) : received();
  }

  /// The day that limits run from: what is late by the procedure's own law counts as come on the next
  /// working day. Where the hour is not known, the later one, so that nobody calls an office late
  /// that is not.
  LocalDate from() {
    var from = elsewhere ? passedOn() : received();
    return rule != null
            && isCountedFromNext()
            && from.equals(received())
            && isLate(rule.hour()).orElse(true)
        ? days.after(from)
        : from;
  }

  private boolean isCountedFromNext() {
    return rule != null && rule.effect() == ReceiptRule.Effect.COUNTED_FROM_NEXT;
  }

  /// The day itself, or the next working day where the hour is late or not known.
  Counted sameDay(LocalTime hour) {
    var from = elsewhere ? passedOn() : received();
    var late = from.equals(received()) && isLate(hour).orElse(true);
    return days.count(from, late ? 1 : 0, Unit.WORKING_DAYS);
  }

  /// A limit that can be counted by its unit.
  Counted count(TimeLimit limit) {
    return count(from(), limit);
  }

  /// The same from another day on.
  Counted count(LocalDate from, TimeLimit limit) {
    var value = limit.value() == null ? 0 : limit.value();
    return switch (limit.unit()) {
      case HOURS -> hours(from, value, limit.text());
      case MINUTES -> clock(from, Duration.ofMinutes(value));
      default -> days.count(from, value, limit.unit());
    };
  }

  /// Whether hours of work are meant, eight of which are taken for a day.
  static boolean inWorkingHours(TimeLimit limit) {
    return limit.unit() == Unit.HOURS && WORKING_HOURS.matcher(limit.text()).find();
  }

  private Counted hours(LocalDate from, int value, String text) {
    return WORKING_HOURS.matcher(text).find()
        ? days.count(from, Math.ceilDiv(value, HOURS_A_DAY), Unit.WORKING_DAYS)
        : clock(from, Duration.ofHours(value));
  }

  /// From the time of filing, where it is known and the day counts; else from the end of the day.
  private Counted clock(LocalDate from, Duration length) {
    var known = from.equals(filed.day()) ? filed.time() : Optional.<LocalTime>empty();
    var counted = days.count(from.atTime(known.orElse(LocalTime.of(23, 59))), length);
    return known.isPresent() || counted.at() == null
        ? counted
        : new Counted(
            counted.from(), counted.first(), counted.last(), counted.due(), null, counted.days());
  }
}
