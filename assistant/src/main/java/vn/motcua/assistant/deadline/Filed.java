package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// When a dossier was, or will be, filed.
///
/// @param day the day
/// @param earliest not before this time
/// @param latest not after this time; the same as `earliest` where the time is known
public record Filed(LocalDate day, LocalTime earliest, LocalTime latest) {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime LAST = LocalTime.of(23, 59, 59);

  public Filed {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("No time: from %s to %s".formatted(earliest, latest));
    }
  }

  /// At some time of `day`.
  public static Filed on(LocalDate day) {
    return new Filed(day, LocalTime.MIN, LAST);
  }

  /// At this time.
  public static Filed at(LocalDate day, LocalTime time) {
    return new Filed(day, time, time);
  }

  /// Before noon of `day`.
  public static Filed inTheMorning(LocalDate day) {
    return new Filed(day, LocalTime.MIN, NOON);
  }

  /// In the afternoon of `day`.
  public static Filed inTheAfternoon(LocalDate day) {
    return new Filed(day, NOON, EVENING);
  }

  /// In the evening of `day`.
  public static Filed inTheEvening(LocalDate day) {
    return new Filed(day, EVENING, LAST);
  }

  /// After this hour of `day`.
  public static Filed after(LocalDate day, LocalTime time) {
    return new Filed(day, time.plusSeconds(1), LAST);
  }

  /// Until this hour of `day`.
  public static Filed until(LocalDate day, LocalTime time) {
    return new Filed(day, LocalTime.MIN, time);
  }

  /// The same time of another day.
  public Filed movedTo(LocalDate other) {
    return new Filed(other, earliest, latest);
  }

  /// The time, where it is known.
  public Optional<LocalTime> time() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /// Whether it was after `hour`; empty where that is not known.
  Optional<Boolean> isAfter(LocalTime hour) {
    if (!latest.isAfter(hour)) {
      return Optional.of(false);
    }
    return earliest.isAfter(hour) ? Optional.of(true) : Optional.empty();
  }
}
