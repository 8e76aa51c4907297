package vn.motcua.assistant.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.calendar.WorkingDays;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;

/// Every written record, filed at random times: each figure stands in what it cites, and no result is
/// due on a day off or before it was filed.
class EveryDeadlineIsBorneOutTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final long SEED = 20_261_122;

  private static final List<Where> WHERE = List.of(Where.values());
  private static final List<FilingChannel.Kind> CHANNELS = List.of(FilingChannel.Kind.values());

  private final Verifier verifier = new Verifier();
  private final Deadlines deadlines = Deadlines.embedded();
  private final WorkingDays days = new WorkingDays(CalendarJson.embedded());

  @Test
  void whateverIsFiledWhenever() {
    var random = new Random(SEED);
    for (var procedure : new EmbeddedKnowledge().written().values()) {
      for (var time = 0; time < 8; time++) {
        var question = question(procedure, random);
        for (var language : Language.values()) {
          holds(deadlines.of(question, language), "seed %d: %s".formatted(SEED, question.filed()));
        }
      }
    }
  }

  private void holds(Deadline deadline, String seed) {
    var code = seed + " " + deadline.question().procedure().code();
    assertThat(verifier.verify(draft(deadline), TODAY))
        .as(code)
        .isInstanceOf(Verification.Supported.class);
    if (deadline.dueAt() != null) {
      var due = Objects.requireNonNull(deadline.dueAt()).toLocalDate();
      assertThat(due).as(code).isAfterOrEqualTo(deadline.question().filed().day());
      assertThat(days.works(due)).as(code).isTrue();
      assertThat(deadline.startsOn()).as(code).isBeforeOrEqualTo(due);
    }
  }

  private static Draft draft(Deadline deadline) {
    var items = new ArrayList<>(deadline.steps());
    deadline.cases().forEach(one -> items.add(new Section.Item(one.text(), one.citations())));
    items.addAll(deadline.whatToDo());
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.DEADLINE,
        deadline.answer().text(),
        deadline.answer().citations(),
        List.of(),
        List.of(new Section(Section.Kind.TIME, "", items)),
        deadline.citations(),
        List.of(),
        List.of(),
        List.of(),
        TODAY);
  }

  private static DeadlineQuestion question(Procedure procedure, Random random) {
    var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(720));
    var filed =
        switch (random.nextInt(4)) {
          case 0 -> Filed.on(day);
          case 1 -> Filed.inTheAfternoon(day);
          default -> Filed.at(day, LocalTime.of(random.nextInt(24), random.nextInt(60)));
        };
    return new DeadlineQuestion(
        procedure, channel(random), filed, WHERE.get(random.nextInt(WHERE.size())), TODAY);
  }

  private static FilingChannel.@Nullable Kind channel(Random random) {
    var at = random.nextInt(CHANNELS.size() + 1);
    return at == CHANNELS.size() ? null : CHANNELS.get(at);
  }
}
