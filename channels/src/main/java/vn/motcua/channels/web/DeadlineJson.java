package vn.motcua.channels.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.Deadline;

/// A deadline as the contract writes it. Where it cannot be counted, `dueAt`, `startsOn` and
/// `workingDays` are null and the steps say why.
record DeadlineJson(
    VerdictJson.@Nullable Named procedure,
    @Nullable String channel,
    @Nullable String dueAt,
    @Nullable LocalDate startsOn,
    @Nullable Integer workingDays,
    String answer,
    List<String> steps,
    List<Case> cases,
    List<String> whatToDo,
    List<String> warnings,
    List<ReplyJson.CitationJson> citations) {

  /// Another case that the source names; `dueOn` is null where it cannot be counted.
  record Case(String text, @Nullable LocalDate dueOn) {

    static Case of(Deadline.Case one) {
      return new Case(one.text(), one.dueOn());
    }
  }

  static DeadlineJson of(Deadline deadline) {
    var question = deadline.question();
    var channel = question.channel();
    return new DeadlineJson(
        VerdictJson.Named.of(question.procedure()),
        channel == null ? null : Values.word(channel),
        moment(deadline.dueAt()),
        deadline.startsOn(),
        deadline.workingDays(),
        deadline.answer().text().replace("**", ""),
        texts(deadline.steps()),
        deadline.cases().stream().map(Case::of).toList(),
        texts(deadline.whatToDo()),
        deadline.warnings(),
        deadline.citations().stream().map(ReplyJson.CitationJson::of).toList());
  }

  private static @Nullable String moment(@Nullable LocalDateTime time) {
    return time == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(DeadlineController.VIETNAM));
  }

  private static List<String> texts(List<Section.Item> items) {
    return items.stream().map(Section.Item::text).toList();
  }
}
