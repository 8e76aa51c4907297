package vn.motcua.channels.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.knowledge.calendar.Holidays;
import vn.motcua.knowledge.calendar.WorkingDays;

/// When somebody is at the desk: the same hours on every working day.
public final class OfficeHours {

  private final List<Span> spans;
  private final Supplier<Holidays> calendar;
  private final Clock clock;

  /// A part of a day, the end excluded.
  record Span(LocalTime from, LocalTime to) {

    Span {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "Office hours must begin before they end: %s-%s; see motcua.handover.hours"
                .formatted(from, to));
      }
    }

    /// Reads `07:30-11:30`.
    static Span of(String text) {
      var ends = text.split("-", 2);
      return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    boolean holds(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }
  }

  /// @param hours spans of a working day, `07:30-11:30`
  /// @param calendar which days are working days
  /// @param clock its zone is that of the office
  public OfficeHours(List<String> hours, Supplier<Holidays> calendar, Clock clock) {
    this.spans =
        hours.stream()
            .map(Span::of)
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
    this.calendar = calendar;
    this.clock = clock;
  }

  /// Whether anybody is ever there.
  boolean areSet() {
    return !spans.isEmpty();
  }

  /// When the office closes today, if somebody is there now.
  Optional<LocalTime> openUntil() {
    var now = LocalDateTime.now(clock);
    var open = works(now.toLocalDate()) && spans.stream().anyMatch(s -> s.holds(now.toLocalTime()));
    return open ? Optional.of(spans.getLast().to()) : Optional.empty();
  }

  /// When somebody will be there who is not there now.
  LocalDateTime opens() {
    var now = LocalDateTime.now(clock);
    var today = now.toLocalDate();
    return spans.stream()
        .map(Span::from)
        .filter(from -> works(today) && from.isAfter(now.toLocalTime()))
        .findFirst()
        .map(today::atTime)
        .orElseGet(() -> days().after(today).atTime(spans.getFirst().from()));
  }

  private boolean works(LocalDate day) {
    return days().works(day);
  }

  private WorkingDays days() {
    return new WorkingDays(calendar.get());
  }
}
