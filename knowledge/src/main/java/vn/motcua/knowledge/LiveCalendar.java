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
  private record Current(int imported, Holidays holidays) {}

  private static final Holidays EMBEDDED = CalendarJson.embedded();

  private final Live<Current> live;

  LiveCalendar(Generations generations) {
    live = new Live<>(generations, LiveCalendar::read);
  }

  /// The calendar as it is now.
  public Holidays now() {
    return live.now().holidays();
  }

  /// How many days were imported.
  public int imported() {
    return live.now().imported();
  }

  /// Takes up a newer calendar, if there is one. Cheap when there is none.
  ///
  /// @return whether the calendar changed
  public boolean refresh() {
    return live.refresh();
  }

  private static Current read(Optional<Path> folder) {
    var kept = folder.map(CalendarKept::read).orElse(Holidays.NONE);
    return new Current(kept.days().size(), EMBEDDED.with(kept));
  }
}
