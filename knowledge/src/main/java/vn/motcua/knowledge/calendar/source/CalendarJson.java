package vn.motcua.knowledge.calendar.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.calendar.CalendarYear;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.Holidays;

/// The layout of calendars: `{"years": […], "days": […]}`, as in `calendar.json`.
public final class CalendarJson {

  static final String DAYS = "days";
  static final String YEARS = "years";

  private CalendarJson() {}

  /// Whether `node` has this layout.
  public static boolean reads(JsonNode node) {
    return node.path(DAYS).isArray() || node.path(YEARS).isArray();
  }

  /// The calendar that ships with the program.
  public static Holidays embedded() {
    try (var in = Holidays.class.getResourceAsStream("calendar.json")) {
      if (in == null) {
        throw new IllegalStateException("calendar.json is not on the class path");
      }
      return trusted(JsonMapper.shared().readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a calendar that was checked before.
  static Holidays trusted(JsonNode node) {
    var days = new ArrayList<Holiday>();
    node.path(DAYS).forEach(day -> days.add(day(day)));
    var years = new ArrayList<CalendarYear>();
    node.path(YEARS).forEach(year -> years.add(year(year)));
    return Holidays.of(days, years);
  }

  private static Holiday day(JsonNode node) {
    return new Holiday(
        LocalDate.parse(text(node, "date")),
        Holiday.Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
        text(node, "name"),
        text(node, "source"),
        LocalDate.parse(text(node, "asOf")),
        node.path("verified").booleanValue());
  }

  private static CalendarYear year(JsonNode node) {
    return new CalendarYear(
        node.path("year").intValue(),
        node.path("settled").booleanValue(),
        text(node, "source"),
        LocalDate.parse(text(node, "asOf")));
  }

  static String text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? value.stringValue().strip() : "";
  }

  /// The calendar as JSON, in a fixed order.
  static Map<String, List<Map<String, Object>>> write(Holidays holidays) {
    var all = new LinkedHashMap<String, List<Map<String, Object>>>();
    all.put(YEARS, holidays.years().values().stream().map(CalendarJson::write).toList());
    all.put(DAYS, holidays.days().values().stream().map(CalendarJson::write).toList());
    return all;
  }

  private static Map<String, Object> write(CalendarYear year) {
    var all = new LinkedHashMap<String, Object>();
    all.put("year", year.year());
    all.put("settled", year.settled());
    all.put("source", year.source());
    all.put("asOf", year.asOf().toString());
    return all;
  }

  private static Map<String, Object> write(Holiday day) {
    var all = new LinkedHashMap<String, Object>();
    all.put("date", day.date().toString());
    all.put("kind", day.kind().name().toLowerCase(Locale.ROOT));
    all.put("name", day.name());
    all.put("source", day.source());
    all.put("asOf", day.asOf().toString());
    all.put("verified", day.verified());
    return all;
  }
}
