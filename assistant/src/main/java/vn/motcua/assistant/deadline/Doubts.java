package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.WorkingDays;

/// What the calendar does not know for certain of the days that were counted.
record Doubts(DeadlineQuestion question, WorkingDays days, Wording wording, Language language) {

  /// A record that is older is told of.
  private static final int OLD_DAYS = 180;

  /// A sentence for each doubt.
  ///
  /// @param due the last day
  /// @param latest the last day of any case
  /// @param otherwise the last day without the days off that are not certain
  List<String> of(LocalDate due, LocalDate latest, LocalDate otherwise) {
    var from = question.filed().day();
    var procedure = question.procedure();
    var found = new ArrayList<String>();
    var holidays = days.holidays();
    if (ChronoUnit.DAYS.between(procedure.asOf(), question.today()) > OLD_DAYS) {
      found.add(wording.of("warning.old"));
    }
    for (var day : holidays.between(from, latest)) {
      if (!day.verified() && (day.kind() == Holiday.Kind.OFF ^ WorkingDays.isWeekend(day.date()))) {
        found.add(
            wording.of("deadline.doubt.day", WrittenDays.named(day.date(), language), day.name()));
      }
    }
    if (!otherwise.equals(due)) {
      found.add(wording.of("deadline.doubt.otherwise", WrittenDays.named(otherwise, language)));
    }
    for (var year : holidays.unsettled(from, latest)) {
      found.add(wording.of("deadline.doubt.year", String.valueOf(year.year())));
    }
    for (var year : holidays.unknown(from, latest)) {
      found.add(wording.of("deadline.doubt.unknown", String.valueOf(year)));
    }
    return found;
  }
}
