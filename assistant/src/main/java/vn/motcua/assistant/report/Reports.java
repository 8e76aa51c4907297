package vn.motcua.assistant.report;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// The reports that were filed. Thread-safe; every method may block on a disk.
public interface Reports {

  /// What became of a report.
  ///
  /// @param id unguessable (128 random bits or more); whoever holds it may erase the words, so it
  ///     is never logged or passed on
  /// @param repeated whether the same had been filed shortly before, and nothing new is kept
  record Filing(String id, boolean repeated) {}

  /// How often the same was reported.
  ///
  /// @param kind what went wrong
  /// @param procedure its code or name; may be empty
  /// @param paper the paper; may be empty
  /// @param place where; may be empty
  /// @param month in which it was filed
  /// @param count at least 1
  record Count(
      Kind kind, String procedure, String paper, String place, YearMonth month, long count) {}

  /// A report as it is kept.
  ///
  /// @param report masked; its contact is empty where none was left or it is gone again
  /// @param at when it was filed
  record Filed(Report report, Instant at) {}

  /// How long the same report counts as one.
  Duration REPEAT = Duration.ofHours(1);

  /// Keeps what [Intake#kept] leaves of the report. One with the same kind, procedure, place,
  /// comment and contact as another of the last [#REPEAT] gets the other's id and counts once.
  Filing file(Report report);

  /// Erases contact and comment at once and for good; that something was reported still counts.
  ///
  /// @return false where no such report is
  boolean erase(String id);

  /// Erases the contacts that have been kept long enough.
  ///
  /// @return how many
  int forgetContacts();

  /// Every report once, in a fixed order.
  List<Count> counts();

  /// The reports filed at `from` or later, oldest first.
  List<Filed> since(Instant from);
}
