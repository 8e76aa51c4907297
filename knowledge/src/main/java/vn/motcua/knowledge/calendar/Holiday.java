package vn.motcua.knowledge.calendar;

import java.time.LocalDate;

/// A day on which offices do not keep to the week: a holiday (ngày nghỉ lễ, tết, nghỉ hoán đổi), or a
/// day that is worked for another (làm bù).
///
/// @param date the day
/// @param kind whether offices are closed or work
/// @param name what it is called
/// @param source where this comes from
/// @param asOf the newest day on which the source is known to say so
/// @param verified whether a source was seen that says so; false where it is worked out or from
///     memory, and people are told
public record Holiday(
    LocalDate date, Kind kind, String name, String source, LocalDate asOf, boolean verified) {

  /// What such a day is.
  public enum Kind {
    /// Offices are closed.
    OFF,
    /// Offices work, although the week or an earlier notice says otherwise.
    WORKING
  }

  public Holiday {
    if (name.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A holiday needs a name and a source: " + date);
    }
  }
}
