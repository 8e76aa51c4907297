package vn.motcua.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.knowledge.calendar.Holidays;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.calendar.source.CalendarKept;
import vn.motcua.knowledge.search.Generations;

/// The calendar in use: the one that ships with what was imported, which counts more. Takes up a
/// newer one without stopping anybody.
public final class LiveCalendar {

  /// The calendar of one moment.
  private record Current(Optional<Path> folder, int imported, Holidays holidays) {}

  private static final Holidays EMBEDDED = CalendarJson.embedded();

  private final Generations generations;
  private volatile Current current;

  LiveCalendar(Generations generations) {
    this.generations = generations;
    current = read(generations.current());
  }

  /// The calendar as it is now.
  public Holidays now() {
    return current.holidays();
  }

  /// How many days were imported.
  public int imported() {
    return current.imported();
  }

  /// Takes up a newer calendar, if there is one. Cheap when there is none.
  ///
  /// @return whether the calendar changed
  public boolean refresh() {
    var newest = generations.current();
    if (newest.equals(current.folder())) {
      return false;
    }
    current = read(newest);
    return true;
  }

  private static Current read(Optional<Path> folder) {
    var kept = folder.map(CalendarKept::read).orElse(Holidays.NONE);
    return new Current(folder, kept.days().size(), EMBEDDED.with(kept));
  }
}
