package vn.motcua.knowledge.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The calendar of offices: holidays and make-up days by date, and the years that are known.
///
/// @param days by date
/// @param years by number
public record Holidays(
    NavigableMap<LocalDate, Holiday> days, NavigableMap<Integer, CalendarYear> years) {

  /// Nothing is known.
  public static final Holidays NONE = of(List.of(), List.of());

  public Holidays {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
  }

  /// The calendar of these; of two of the same date the later one counts.
  public static Holidays of(Collection<Holiday> days, Collection<CalendarYear> years) {
    var byDate = new TreeMap<LocalDate, Holiday>();
    days.forEach(day -> byDate.put(day.date(), day));
    var byNumber = new TreeMap<Integer, CalendarYear>();
    years.forEach(year -> byNumber.put(year.year(), year));
    return new Holidays(byDate, byNumber);
  }

  /// This with what `other` says, date by date, which counts more.
  public Holidays with(Holidays other) {
    var all = new ArrayList<>(days.values());
    all.addAll(other.days.values());
    var known = new ArrayList<>(years.values());
    known.addAll(other.years.values());
    return of(all, known);
  }

  /// This without days that nobody read the notice of.
  public Holidays verified() {
    return of(days.values().stream().filter(Holiday::verified).toList(), years.values());
  }

  /// What is special on `day`.
  public Optional<Holiday> on(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  /// The special days from `from` to `to`, both included, in order.
  public List<Holiday> between(LocalDate from, LocalDate to) {
    return from.isAfter(to) ? List.of() : List.copyOf(days.subMap(from, true, to, true).values());
  }

  /// Years from `from` to `to` of which nothing is known.
  public List<Integer> unknown(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .filter(year -> !years.containsKey(year))
        .boxed()
        .toList();
  }

  /// Years from `from` to `to` whose official notice is missing.
  public List<CalendarYear> unsettled(LocalDate from, LocalDate to) {
    return from.getYear() > to.getYear()
        ? List.of()
        : years.subMap(from.getYear(), true, to.getYear(), true).values().stream()
            .filter(year -> !year.settled())
            .toList();
  }
}
