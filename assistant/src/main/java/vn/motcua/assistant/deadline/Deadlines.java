package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.calendar.Holidays;
import vn.motcua.knowledge.calendar.ReceiptRules;
import vn.motcua.knowledge.calendar.WorkingDays;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Says when results are due. Read [DeadlineWriting#write()] first.
public final class Deadlines {

  private final Supplier<Holidays> calendar;
  private final ReceiptRules rules;

  /// @param calendar the calendar in use, asked anew each time
  /// @param rules what procedures' own laws say of the hour of receipt
  public Deadlines(Supplier<Holidays> calendar, ReceiptRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /// With the calendar and the rules that ship with the program.
  public static Deadlines embedded() {
    var holidays = CalendarJson.embedded();
    return new Deadlines(() -> holidays, ReceiptRules.embedded());
  }

  /// When the result is due.
  ///
  /// @param language of the fixed phrases
  public Deadline of(DeadlineQuestion question, Language language) {
    var days = new WorkingDays(calendar.get());
    var rule =
        rules.of(question.procedure().code(), days.onOrAfter(question.filed().day())).orElse(null);
    return new DeadlineWriting(question, days, rule, Wording.in(language), language).write();
  }

  /// The working day that is `days` working days after `from`.
  ///
  /// @param days 0 to [WorkingDays#MOST]
  public LocalDate workingDaysAfter(LocalDate from, int days) {
    return new WorkingDays(calendar.get()).count(from, days, Unit.WORKING_DAYS).due();
  }

  /// Whether offices work on `day`.
  public boolean works(LocalDate day) {
    return new WorkingDays(calendar.get()).works(day);
  }

  /// What to do when the day on the receipt has passed and nothing came.
  ///
  /// @param language of the fixed phrases
  public Late late(Language language) {
    var grounds = new Grounds();
    return new Late(Advice.late(grounds, Wording.in(language)), grounds.all());
  }
}
