package vn.motcua.knowledge.calendar.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.calendar.CalendarYear;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.Holidays;
import vn.motcua.knowledge.source.RefusedRecord;

/// The calendars of one import. A bad entry is refused by name with all that is wrong with it, the
/// others are taken.
public final class CalendarBatch {

  /// Reads an entry.
  private interface Reader<T> {
    T read(JsonNode node) throws RefusedRecord;
  }

  private final BiConsumer<String, String> refusals;
  private final Map<LocalDate, Holiday> days = new TreeMap<>();
  private final Map<Integer, CalendarYear> years = new TreeMap<>();

  /// @param refusals told where something is that is not taken in, and why
  public CalendarBatch(BiConsumer<String, String> refusals) {
    this.refusals = refusals;
  }

  /// Takes a calendar in.
  ///
  /// @param where file and line
  /// @param asOf the day up to which the operator vouches for it
  public void add(String where, JsonNode calendar, LocalDate asOf) {
    var check = new CalendarCheck(CalendarJson.text(calendar, "source"), asOf);
    var dates = calendar.path(CalendarJson.DAYS);
    for (var at = 0; at < dates.size(); at++) {
      take(where + " days[" + at + "]", dates.get(at), check::day, Holiday::date, days);
    }
    var numbers = calendar.path(CalendarJson.YEARS);
    for (var at = 0; at < numbers.size(); at++) {
      take(where + " years[" + at + "]", numbers.get(at), check::year, CalendarYear::year, years);
    }
    if (dates.isEmpty() && numbers.isEmpty()) {
      refusals.accept(where, "holds no day and no year");
    }
  }

  private <K, T> void take(
      String where, JsonNode node, Reader<T> reader, Function<T, K> key, Map<K, T> taken) {
    try {
      var entry = reader.read(node);
      var before = taken.putIfAbsent(key.apply(entry), entry);
      if (before != null && !before.equals(entry)) {
        refusals.accept(where, key.apply(entry) + ": stands there twice, and differently");
      }
    } catch (RefusedRecord e) {
      refusals.accept(where, e.reason());
    }
  }

  /// Whether nothing was taken.
  public boolean isEmpty() {
    return days.isEmpty() && years.isEmpty();
  }

  /// How many days and years were good, those that are known already included.
  public int taken() {
    return days.size() + years.size();
  }

  /// What was taken.
  public Holidays holidays() {
    return Holidays.of(days.values(), years.values());
  }
}
