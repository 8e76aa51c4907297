package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.Deadline.Case;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.calendar.Counted;
import vn.motcua.knowledge.calendar.ReceiptRule;
import vn.motcua.knowledge.calendar.WorkingDays;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Counts and says how, for one question.
final class DeadlineWriting {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final DeadlineQuestion question;
  private final WorkingDays days;
  private final @Nullable ReceiptRule rule;
  private final Wording wording;
  private final Language language;
  private final Grounds grounds = new Grounds();
  private final Reckoning reckoning;
  private final Reckoning certain;
  private final Steps steps;
  private final Lead lead;
  private final List<Case> cases = new ArrayList<>();

  DeadlineWriting(
      DeadlineQuestion question,
      WorkingDays days,
      @Nullable ReceiptRule rule,
      Wording wording,
      Language language) {
    this.question = question;
    this.days = days;
    this.rule = rule;
    this.wording = wording;
    this.language = language;
    reckoning =
        new Reckoning(
            days, question.filed(), question.where() == DeadlineQuestion.Where.ELSEWHERE, rule);
    certain =
        new Reckoning(
            new WorkingDays(days.holidays().verified()),
            question.filed(),
            reckoning.elsewhere(),
            rule);
    steps = new Steps(question, reckoning, grounds, wording, language);
    lead = new Lead(question, reckoning, steps, grounds, wording, language);
  }

  /// By the procedure's own law where it sets the day; else by the limit of the record, as [Ways]
  /// choose where it gives several; else not at all.
  Deadline write() {
    var all = Limit.of(procedure());
    var limits = all.stream().filter(limit -> limit.isFor(question.by())).toList();
    if (rule != null && rule.effect() == ReceiptRule.Effect.SAME_DAY) {
      return sameDay(rule, limits);
    }
    var ways = new Ways(question, reckoning, limits);
    var first = ways.first();
    if (first.isPresent()) {
      return counted(first.get(), limits, ways.others(first.get()));
    }
    return rule != null && rule.limit() != null
        ? byRule(rule, rule.limit(), limits)
        : uncounted(limits, all);
  }

  private Procedure procedure() {
    return question.procedure();
  }

  private Deadline sameDay(ReceiptRule law, List<Limit> limits) {
    var counted = reckoning.sameDay(law.hour());
    limits.forEach(steps::said);
    steps.rule(law);
    steps.receipt();
    steps.hour(law, counted);
    limits.forEach(limit -> textCases(steps.cite(limit), TextCases.in(limit.time())));
    if (reckoning.isLate(law.hour()).isEmpty() && !reckoning.elsewhere()) {
      earlier(days.count(reckoning.received(), 0, TimeLimit.Unit.WORKING_DAYS));
    }
    return dated(counted, steps.counted(counted, ""), certain.sameDay(law.hour()).due());
  }

  private Deadline counted(Limit limit, List<Limit> limits, List<Limit> otherWays) {
    var counted = reckoning.count(limit.time());
    if (!otherWays.isEmpty()) {
      steps.unsaid(limit);
    }
    steps.said(limit);
    var cited = steps.count(limit.time(), counted);
    hour(limit.time());
    limits.stream().filter(other -> !other.equals(limit)).forEach(this::otherLimit);
    textCases(steps.cite(limit), TextCases.in(limit.time()));
    var otherwise = certain.count(limit.time()).due();
    return otherWays.isEmpty()
        ? dated(counted, cited, otherwise)
        : dated(counted, cited, otherwise, lead.of(limit, counted, cited, otherWays), otherWays);
  }

  /// The record is silent, but the law that sets the hour sets the limit too.
  private Deadline byRule(ReceiptRule law, TimeLimit limit, List<Limit> limits) {
    var counted = reckoning.count(limit);
    limits.forEach(steps::said);
    var cited = steps.count(limit, counted);
    hour(limit);
    textCases(grounds.rule(law), TextCases.in(limit));
    return dated(counted, cited, certain.count(limit).due());
  }

  /// What the hour of receipt changes.
  private void hour(TimeLimit limit) {
    if (rule == null) {
      steps.passedOn();
      return;
    }
    steps.rule(rule);
    steps.hour(rule);
    if (reckoning.isLate(rule.hour()).isEmpty() && !reckoning.elsewhere()) {
      earlier(reckoning.count(reckoning.received(), limit));
    }
  }

  private void earlier(Counted counted) {
    var cited = steps.counted(counted, "");
    cases.add(
        new Case(
            wording.of("deadline.case.before", WrittenDays.named(counted.due(), language)),
            counted.due(),
            Stream.of(cited, rule == null ? cited : grounds.rule(rule)).distinct().toList()));
  }

  private void otherLimit(Limit other) {
    var text = other.ways() + ": " + other.time().text();
    if (other.isCountable()) {
      addCase(text, other.time(), steps.cite(other));
    } else {
      cases.add(new Case(text, null, List.of(steps.cite(other))));
    }
  }

  private void textCases(String cited, List<TextCases.Found> found) {
    for (var one : found) {
      var own = one.limit();
      if (own == null) {
        cases.add(new Case(one.text(), null, List.of(cited)));
      } else {
        addCase(one.text(), own, cited);
      }
    }
  }

  private void addCase(String text, TimeLimit limit, String cited) {
    var counted = reckoning.count(limit);
    cases.add(
        new Case(
            wording.of("deadline.case", text, WrittenDays.named(counted.due(), language)),
            counted.due(),
            List.of(cited, steps.counted(counted, limit))));
  }

  private Deadline uncounted(List<Limit> limits, List<Limit> all) {
    limits.forEach(steps::unclear);
    if (limits.isEmpty()) {
      steps.silent();
      all.forEach(this::otherLimit);
    }
    var todo =
        List.of(
            new Section.Item(wording.of("deadline.todo.slipday"), List.of(grounds.law("slips"))));
    return new Deadline(
        question,
        null,
        null,
        null,
        null,
        lead.unknown(),
        steps.all(),
        cases,
        todo,
        List.of(),
        grounds.all());
  }

  private Deadline dated(Counted counted, String cited, LocalDate otherwise) {
    return dated(counted, cited, otherwise, lead.of(counted, cited), List.of());
  }

  private Deadline dated(
      Counted counted,
      String cited,
      LocalDate otherwise,
      Section.Item answer,
      List<Limit> otherWays) {
    steps.end(counted, cited);
    if (question.where() == DeadlineQuestion.Where.NAMED) {
      steps.place();
    }
    var due = dueAt(counted);
    var last = last(counted, otherWays);
    var over = question.today().isAfter(last);
    var todo = new ArrayList<Section.Item>();
    if (over) {
      todo.add(new Section.Item(wording.of("deadline.over"), List.of()));
    }
    todo.addAll(over ? Advice.late(grounds, wording) : Advice.waiting(grounds, wording));
    return new Deadline(
        question,
        due,
        last,
        counted.first(),
        days.between(question.filed().day(), counted.due()),
        answer,
        steps.all(),
        cases,
        todo,
        new Doubts(question, days, wording, language)
            .of(counted.due(), latest(counted.due()), otherwise),
        grounds.all());
  }

  /// Nobody is called late who may have been filed with in a way that takes longer.
  private LocalDate last(Counted counted, List<Limit> otherWays) {
    return otherWays.stream()
        .map(limit -> reckoning.count(limit.time()).due())
        .filter(counted.due()::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(counted.due());
  }

  private LocalDate latest(LocalDate due) {
    return Stream.concat(
            Stream.of(due), cases.stream().flatMap(one -> Stream.ofNullable(one.dueOn())))
        .max(Comparator.naturalOrder())
        .orElse(due);
  }

  private static LocalDateTime dueAt(Counted counted) {
    var at = counted.at();
    return counted.due().atTime(at == null ? END_OF_DAY : at);
  }
}
