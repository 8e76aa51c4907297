package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.calendar.Counted;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.ReceiptRule;
import vn.motcua.knowledge.calendar.WorkingDays;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Says how a deadline was counted, one line each, with what each line rests on.
final class Steps {

  /// So many days are named one by one.
  private static final int NAMED = 10;

  private final DeadlineQuestion question;
  private final Reckoning reckoning;
  private final WorkingDays days;
  private final Grounds grounds;
  private final Wording wording;
  private final Language language;
  private final List<Section.Item> all = new ArrayList<>();

  Steps(
      DeadlineQuestion question,
      Reckoning reckoning,
      Grounds grounds,
      Wording wording,
      Language language) {
    this.question = question;
    this.reckoning = reckoning;
    this.days = reckoning.days();
    this.grounds = grounds;
    this.wording = wording;
    this.language = language;
  }

  List<Section.Item> all() {
    return all;
  }

  /// What the record says.
  void said(Limit limit) {
    var unsure = limit.source().uncertain() ? " " + wording.of("unverified") : "";
    add(wording.of("deadline.step.limit", limit.ways(), limit.time().text()) + unsure, cite(limit));
  }

  /// How somebody filed was not said.
  void unsaid(Limit first) {
    add(wording.of("deadline.step.way", ways(first)));
  }

  /// The ways of filing that `limit` is for, within a sentence.
  String ways(Limit limit) {
    return limit.channels().stream()
        .map(way -> wording.of("deadline.way." + way))
        .collect(Collectors.joining(", "));
  }

  String cite(Limit limit) {
    return grounds.record(
        question.procedure(),
        "Thời hạn giải quyết",
        limit.ways() + ": " + limit.time().text(),
        limit.source());
  }

  /// What the record says, where it cannot be counted.
  void unclear(Limit limit) {
    var value = String.valueOf(limit.time().value());
    if (limit.time().lacksUnit() && limit.time().text().strip().equals(value)) {
      add(wording.of("time.unstated", limit.ways(), value), cite(limit));
    } else {
      said(limit);
      add(wording.of(limit.time().lacksUnit() ? "deadline.nounit" : "deadline.nonumber"));
    }
  }

  /// The record says nothing.
  void silent() {
    var channel = question.by();
    add(
        channel.isPresent()
            ? wording.of("deadline.nochannel", channel.get().vietnamese())
            : wording.of("time.none"));
  }

  void rule(ReceiptRule rule) {
    var unsure =
        switch (rule.verification()) {
          case SECONDARY, UNVERIFIED -> " " + wording.of("unverified");
          case VERIFIED, DERIVED -> "";
        };
    add(rule.gist() + unsure, grounds.rule(rule));
  }

  /// From when a limit runs, over which days, to which.
  ///
  /// @return the id of the count
  String count(TimeLimit limit, Counted counted) {
    var cited = counted(counted, limit);
    receipt();
    if (counted.at() != null || limit.unit() == Unit.MINUTES) {
      add(wording.of("deadline.step.hours"), grounds.law("hours"));
    } else if (!counted.first().equals(counted.from())) {
      add(
          wording.of("deadline.step.first", named(counted.from()), named(counted.first())),
          cited,
          grounds.law("first"));
    }
    if (limit.unit() == Unit.HOURS) {
      add(
          wording.of(
              Reckoning.inWorkingHours(limit) ? "deadline.step.workhours" : "deadline.step.clock"));
    }
    skipped(counted, cited);
    if (counted.rolled()) {
      add(
          wording.of("deadline.step.roll", named(counted.last()), named(counted.due())),
          cited,
          grounds.law("roll"));
    }
    return cited;
  }

  /// When and where an office takes the dossier.
  void receipt() {
    var filed = question.filed().day();
    if (!reckoning.received().equals(filed)) {
      var received = reckoning.received();
      add(
          wording.of("deadline.step.dayoff", named(filed), named(received)),
          grounds.count(
              "Nộp %s, ngày nghỉ; nhận %s"
                  .formatted(WrittenDays.full(filed), WrittenDays.full(received))),
          grounds.law("receipt"));
    }
    if (reckoning.elsewhere()) {
      add(
          wording.of("deadline.step.elsewhere", named(reckoning.passedOn())),
          passedOnCount(),
          grounds.law("receipt"),
          grounds.law("transfer"));
    }
  }

  private String passedOnCount() {
    return grounds.count(
        "Nộp %s; cơ quan có thẩm quyền nhận sớm nhất %s"
            .formatted(
                WrittenDays.full(question.filed().day()), WrittenDays.full(reckoning.passedOn())));
  }

  private void skipped(Counted counted, String cited) {
    if (counted.days().isEmpty()) {
      if (counted.at() == null && !counted.first().equals(counted.from())) {
        add(wording.of("deadline.step.alldays"), cited);
      }
      return;
    }
    var special = days.holidays().between(counted.from().plusDays(1), counted.due());
    add(wording.of("deadline.step.weekends"), cited);
    for (var day : special) {
      if (day.kind() == Holiday.Kind.OFF ^ WorkingDays.isWeekend(day.date())) {
        var words =
            wording.of(
                "deadline.step." + (day.kind() == Holiday.Kind.OFF ? "off" : "makeup"),
                named(day.date()),
                day.name());
        add(words, grounds.day(day, WrittenDays.full(day.date()) + ": " + day.name()));
      }
    }
    if (counted.days().size() <= NAMED) {
      add(wording.of("deadline.step.days", WrittenDays.listed(counted.days())), cited);
    }
  }

  /// What the procedure's own law makes of the hour, where the day itself is the limit.
  void hour(ReceiptRule rule, Counted counted) {
    var key =
        reckoning
            .isLate(rule.hour())
            .map(late -> late ? "deadline.step.sameday.late" : "deadline.step.sameday")
            .orElse("deadline.step.hourunsaid");
    add(
        wording.of(received(key, "deadline.step.sameday.received"), named(counted.due())),
        counted(counted, ""),
        grounds.rule(rule));
  }

  /// The same, where the limit is counted from the next working day.
  void hour(ReceiptRule rule) {
    var key =
        reckoning
            .isLate(rule.hour())
            .map(late -> late ? "deadline.step.next.late" : "deadline.step.next")
            .orElse("deadline.step.hourunsaid");
    add(wording.of(received(key, "deadline.step.next.received")), grounds.rule(rule));
  }

  /// What came on a day off is received in the morning, whatever the hour was.
  private String received(String key, String onADayOff) {
    return reckoning.received().equals(question.filed().day()) ? key : onADayOff;
  }

  /// Elsewhere the hour only decides when the dossier is passed on.
  void passedOn() {
    var late = reckoning.isLate(Reckoning.PASSED_ON_UNTIL);
    var inTheAfternoon = late.isEmpty() && !question.filed().earliest().isBefore(LocalTime.NOON);
    if (!reckoning.elsewhere() && (late.orElse(false) || inTheAfternoon)) {
      add(wording.of("deadline.step.passedon"), grounds.law("transfer"), grounds.law("receipt"));
    }
  }

  /// A place is named: it may not be the deciding office's.
  void place() {
    add(
        wording.of("deadline.step.place", named(reckoning.passedOn())),
        passedOnCount(),
        grounds.law("receipt"),
        grounds.law("transfer"));
  }

  void end(Counted counted, String cited) {
    add(wording.of("deadline.step.end", named(counted.due())), cited);
  }

  /// The count of `limit`, to cite.
  String counted(Counted counted, TimeLimit limit) {
    return counted(counted, limit.value() + " " + limit.unit().vietnamese());
  }

  /// The count itself, which is the ground of every figure that comes from it.
  ///
  /// @param limit what was counted; empty for the day itself
  String counted(Counted counted, String limit) {
    var at = counted.at();
    return grounds.count(
        "Nộp %s. Từ %s%s: đếm từ %s%s, ngày cuối %s, hạn %s%s; %d ngày làm việc"
            .formatted(
                WrittenDays.full(question.filed().day()),
                WrittenDays.full(counted.from()),
                limit.isEmpty() ? "" : ", " + limit,
                WrittenDays.full(counted.first()),
                counted.days().isEmpty() || counted.days().size() > NAMED
                    ? ""
                    : " (" + WrittenDays.listed(counted.days()) + ")",
                WrittenDays.full(counted.last()),
                WrittenDays.full(counted.due()),
                at == null ? "" : " " + at,
                days.between(question.filed().day(), counted.due())));
  }

  private String named(LocalDate day) {
    return WrittenDays.named(day, language);
  }

  private void add(String text, String... cited) {
    all.add(new Section.Item(text, List.of(cited)));
  }
}
