package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;

/// When a result is due, and how that was counted. Where the sources do not say enough to count,
/// there is no day and the steps say why.
///
/// @param question what was asked
/// @param dueAt the end of the limit, for who came in person where the way of filing is not said and
///     others take another time; the end of the day but for limits in hours; null if not counted
/// @param lastOn the last day by any way of filing that may be meant; null if not counted
/// @param startsOn the first day counted; null if not counted
/// @param workingDays working days after the day of filing up to the last; null if not counted
/// @param answer the whole in one sentence
/// @param steps how it was counted, one line each
/// @param cases other cases that the sources name, none left out
/// @param whatToDo what the person can do
/// @param warnings what the calendar does not know for certain
/// @param citations what all of this rests on
public record Deadline(
    DeadlineQuestion question,
    @Nullable LocalDateTime dueAt,
    @Nullable LocalDate lastOn,
    @Nullable LocalDate startsOn,
    @Nullable Integer workingDays,
    Section.Item answer,
    List<Section.Item> steps,
    List<Case> cases,
    List<Section.Item> whatToDo,
    List<String> warnings,
    List<Citation> citations) {

  /// Another case.
  ///
  /// @param text what the source says of it
  /// @param dueOn its last day; null where that cannot be counted
  /// @param citations ids of what it rests on
  public record Case(String text, @Nullable LocalDate dueOn, List<String> citations) {

    public Case {
      citations = List.copyOf(citations);
    }
  }

  public Deadline {
    steps = List.copyOf(steps);
    cases = List.copyOf(cases);
    whatToDo = List.copyOf(whatToDo);
    warnings = List.copyOf(warnings);
    citations = List.copyOf(citations);
  }

  /// Whether the last day has passed.
  public boolean isOver() {
    return lastOn != null && question.today().isAfter(lastOn);
  }
}
