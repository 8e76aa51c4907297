package vn.motcua.assistant.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.ReceiptRule;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// What a deadline rests on: each ground gets one id, numbered in order of first use.
final class Grounds {

  private static final JsonNode LAW = law();

  private final CitationBook book = new CitationBook();

  private static JsonNode law() {
    try (var in = Grounds.class.getResourceAsStream("law.json")) {
      if (in == null) {
        throw new IllegalStateException("law.json is not on the class path");
      }
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Citation> all() {
    return book.all();
  }

  /// A place of `law.json`.
  String law(String name) {
    var place = LAW.path(name);
    return cite(
        Citation.Kind.REGULATION,
        place.path("number").stringValue(),
        place.path("locator").stringValue(),
        place.path("gist").stringValue(),
        null,
        LocalDate.parse(place.path("from").stringValue()),
        null);
  }

  /// A procedure's own law on the hour of receipt.
  String rule(ReceiptRule rule) {
    return cite(
        Citation.Kind.REGULATION,
        rule.number(),
        rule.locator() + " " + rule.source(),
        rule.gist(),
        null,
        rule.from(),
        rule.to());
  }

  /// A place in a procedure's record.
  String record(Procedure procedure, String locator, String quote, Source source) {
    return book.cite(procedure, locator, quote, source);
  }

  /// A day of the calendar.
  String day(Holiday day, String words) {
    return cite(
        Citation.Kind.CALENDAR,
        day.date().toString(),
        "Lịch nghỉ (" + day.source() + ")",
        words,
        null,
        null,
        null);
  }

  /// A count, day by day: the calculation that figures of an answer come from.
  String count(String words) {
    return cite(Citation.Kind.CALENDAR, "calendar", "Phép đếm", words, null, null, null);
  }

  private String cite(
      Citation.Kind kind,
      String source,
      String locator,
      String quote,
      @Nullable String url,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return book.cite(new Citation("", kind, source, locator, quote, url, from, to));
  }
}
