package vn.motcua.knowledge.calendar.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.calendar.CalendarYear;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.source.RefusedRecord;

/// Reads entries of calendars that nobody checked, and names all that is wrong with one at once.
///
/// @param source where an entry comes from that does not say it
/// @param asOf the day up to which the operator vouches for the entries
record CalendarCheck(String source, LocalDate asOf) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 200;

  Holiday day(JsonNode node) throws RefusedRecord {
    var problems = new ArrayList<String>();
    var date = date(node, "date", problems);
    var kind = kind(node, problems);
    var name = words(node, "name", "", problems);
    var from = words(node, "source", source, problems);
    var known = asOf(node, problems);
    var verified = truth(node, "verified", false, problems);
    refuse(problems);
    return new Holiday(date.orElseThrow(), kind.orElseThrow(), name, from, known, verified);
  }

  CalendarYear year(JsonNode node) throws RefusedRecord {
    var problems = new ArrayList<String>();
    var year = node.path("year").isInt() ? node.path("year").intValue() : 0;
    mustLieWithin(year, "year", problems);
    var from = words(node, "source", source, problems);
    var known = asOf(node, problems);
    var settled = truth(node, "settled", true, problems);
    refuse(problems);
    return new CalendarYear(year, settled, from, known);
  }

  private static void refuse(List<String> problems) throws RefusedRecord {
    if (!problems.isEmpty()) {
      throw new RefusedRecord(String.join("; ", problems));
    }
  }

  private static Optional<LocalDate> date(JsonNode node, String name, List<String> problems) {
    var written = CalendarJson.text(node, name);
    try {
      var date = LocalDate.parse(written);
      mustLieWithin(date.getYear(), name, problems);
      return Optional.of(date);
    } catch (DateTimeParseException _) {
      problems.add("%s must be a date of the form YYYY-MM-DD, was '%s'".formatted(name, written));
      return Optional.empty();
    }
  }

  private static void mustLieWithin(int year, String name, List<String> problems) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      problems.add(
          "%s must lie in the years %d to %d, was %d".formatted(name, FIRST_YEAR, LAST_YEAR, year));
    }
  }

  private LocalDate asOf(JsonNode node, List<String> problems) {
    return node.has("asOf") ? date(node, "asOf", problems).orElse(asOf) : asOf;
  }

  private static Optional<Holiday.Kind> kind(JsonNode node, List<String> problems) {
    var written = CalendarJson.text(node, "kind");
    return switch (written) {
      case "off" -> Optional.of(Holiday.Kind.OFF);
      case "working" -> Optional.of(Holiday.Kind.WORKING);
      default -> {
        problems.add("kind must be off or working, was '%s'".formatted(written));
        yield Optional.empty();
      }
    };
  }

  private static String words(JsonNode node, String name, String absent, List<String> problems) {
    var written = CalendarJson.text(node, name);
    var words = written.isEmpty() ? absent : written;
    if (words.isEmpty()) {
      problems.add(name + " is missing");
    } else if (words.length() > LONGEST) {
      problems.add("%s is longer than %d characters".formatted(name, LONGEST));
    }
    return words;
  }

  private static boolean truth(JsonNode node, String name, boolean absent, List<String> problems) {
    var value = node.path(name);
    if (value.isMissingNode()) {
      return absent;
    }
    if (!value.isBoolean()) {
      problems.add(name + " must be true or false");
    }
    return value.isBoolean() && value.booleanValue();
  }
}
