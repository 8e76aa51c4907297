package vn.motcua.knowledge.calendar.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.calendar.Holidays;

/// What was imported into the calendar, in a file of the same layout.
public final class CalendarKept {

  private static final String FILE = "calendar.json";

  private CalendarKept() {}

  /// Reads what [#write] wrote.
  public static Holidays read(Path folder) {
    try {
      return CalendarJson.trusted(
          JsonMapper.shared().readTree(Files.readString(folder.resolve(FILE))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the calendar in " + folder, e);
    }
  }

  /// Writes everything into an empty folder.
  public static void write(Path folder, Holidays holidays) {
    try {
      Files.writeString(
          folder.resolve(FILE),
          JsonMapper.shared().writeValueAsString(CalendarJson.write(holidays)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the calendar into " + folder, e);
    }
  }
}
