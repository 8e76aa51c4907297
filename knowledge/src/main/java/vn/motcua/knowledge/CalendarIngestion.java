package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import vn.motcua.knowledge.calendar.Holidays;
import vn.motcua.knowledge.calendar.source.CalendarBatch;
import vn.motcua.knowledge.calendar.source.CalendarKept;
import vn.motcua.knowledge.search.Generations;

/// How calendars come in: merged by date with those imported before, written anew as a whole and
/// swapped in one step.
final class CalendarIngestion {

  private static final String FOLDER = "calendar";

  private final Generations generations;
  private final Clock clock;

  CalendarIngestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory, FOLDER);
    this.clock = clock;
  }

  LiveCalendar open() {
    return new LiveCalendar(generations);
  }

  /// Adds what was read to what was imported before; what is known already changes nothing.
  void add(CalendarBatch batch) {
    if (batch.isEmpty()) {
      return;
    }
    generations.locked(() -> {
      var before = generations.current().map(CalendarKept::read).orElse(Holidays.NONE);
      var merged = before.with(batch.holidays());
      if (!merged.equals(before)) {
        var folder = generations.begin(Versions.next(generations, clock));
        CalendarKept.write(folder, merged);
        generations.use(folder);
      }
      return merged;
    });
  }
}
