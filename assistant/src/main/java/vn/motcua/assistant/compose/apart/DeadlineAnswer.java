package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.Deadline;
import vn.motcua.assistant.deadline.WrittenDays;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;

/// Says when a result is due and how that was counted, or what to do when it is late.
public final class DeadlineAnswer {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// The day, how it was counted, other cases, and what to do.
  public Draft write(Decision.Due due, Wording wording) {
    var deadline = due.deadline();
    var procedure = deadline.question().procedure();
    var sections = new ArrayList<Section>();
    add(sections, Section.Kind.TIME, wording.of("section.DEADLINE"), deadline.steps());
    add(sections, Section.Kind.CONDITION, wording.of("section.CASES"), cases(deadline));
    add(sections, Section.Kind.NEXT, wording.of("section.ADVICE"), deadline.whatToDo());
    return new Draft(
        deadline.dueAt() == null ? Reply.Status.PARTIAL : Reply.Status.ANSWERED,
        Intent.DEADLINE,
        deadline.answer().text(),
        deadline.answer().citations(),
        Drafts.found(due.hits()),
        sections,
        deadline.citations(),
        List.of(),
        deadline.isOver()
            ? List.of(Drafts.report(wording, procedure.code()), Drafts.portal(wording))
            : List.of(),
        deadline.warnings(),
        procedure.asOf());
  }

  private static List<Section.Item> cases(Deadline deadline) {
    return deadline.cases().stream()
        .map(one -> new Section.Item(one.text(), one.citations()))
        .toList();
  }

  private static void add(
      List<Section> sections, Section.Kind kind, String title, List<Section.Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Section(kind, title, items));
    }
  }

  /// What to do now that the promised day has passed, or once it has.
  public Draft write(Decision.Overdue overdue, Wording wording, LocalDate asOf) {
    var toCome = overdue.toCome();
    var citations = new ArrayList<>(overdue.late().citations());
    var lead = wording.of("deadline.late");
    var cited = List.<String>of();
    if (toCome != null) {
      lead = wording.of("deadline.notyet", DAY.format(toCome));
      citations.add(said(DAY.format(toCome)));
      cited = List.of("said");
    }
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.DEADLINE,
        lead,
        cited,
        Drafts.found(overdue.hits()),
        List.of(
            new Section(
                Section.Kind.NEXT, wording.of("section.ADVICE"), overdue.late().whatToDo())),
        citations,
        List.of(),
        List.of(Drafts.report(wording, ""), Drafts.portal(wording)),
        List.of(),
        asOf);
  }

  /// The day that the person named.
  private static Citation said(String day) {
    return new Citation(
        "said", Citation.Kind.CALENDAR, "calendar", "Ngày hẹn đã nói", day, null, null, null);
  }

  /// On which of the two days?
  public Draft write(Decision.AskDay ask, Question question, Wording wording, LocalDate asOf) {
    var filed = ask.days().filed().day();
    var other = ask.days().byWeekday();
    var language = question.language();
    var text =
        wording.of(
            "deadline.which",
            DAY.format(filed),
            WrittenDays.weekday(filed, language),
            WrittenDays.weekday(other, language));
    var procedure = ask.procedure();
    var choices =
        List.of(filed, other).stream()
            .map(day -> WrittenDays.named(day, Question.Language.VI))
            .map(day ->
                procedure == null
                    ? wording.of("deadline.which.bare", day)
                    : wording.of(
                        "deadline.which.choice",
                        Shortening.to(Drafts.LABEL, Drafts.plain(procedure.name())),
                        procedure.code(),
                        day))
            .toList();
    return new Draft(
        Reply.Status.CLARIFY,
        Intent.DEADLINE,
        text,
        List.of("said"),
        Drafts.found(ask.hits()),
        List.of(),
        List.of(said(DAY.format(filed))),
        List.of(new Reply.FollowUp("q1", text, choices)),
        List.of(),
        List.of(),
        asOf);
  }
}
