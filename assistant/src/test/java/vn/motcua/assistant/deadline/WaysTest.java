package vn.motcua.assistant.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.knowledge.procedure.FilingChannel.Kind.IN_PERSON;
import static vn.motcua.knowledge.procedure.FilingChannel.Kind.ONLINE;
import static vn.motcua.knowledge.procedure.FilingChannel.Kind.POST;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Filed on a Thursday, without a holiday near.
class WaysTest {

  private static final LocalDate FILED = LocalDate.of(2026, 10, 1);

  @Test
  void tellsTheDayOfEachWayWhereNoneIsSaid() {
    var deadline =
        deadline(null, FILED, channel(POST, 4), channel(ONLINE, 3), channel(IN_PERSON, 2));

    assertThat(deadline.answer().text())
        .isEqualTo(
            "**Cấp phép thả diều** (mã 9.000001), nộp thứ Năm 01/10/2026. Nộp trực tiếp: chậm nhất **hết"
                + " thứ Hai 05/10/2026**. Nộp trực tuyến: chậm nhất **hết thứ Ba 06/10/2026**. Nộp"
                + " qua bưu chính: chậm nhất **hết thứ Tư 07/10/2026**.");
    assertThat(deadline.dueAt()).hasToString("2026-10-05T23:59:59");
    assertThat(deadline.steps())
        .extracting(Section.Item::text)
        .contains("Anh/chị chưa nói nộp cách nào, nên dưới đây tôi đếm cho cách nộp trực tiếp.");
  }

  @Test
  void namesNoWayWhereAllTakeTheSameTime() {
    var deadline = deadline(null, FILED, channel(ONLINE, 2), channel(IN_PERSON, 2));

    assertThat(deadline.answer().text())
        .isEqualTo(
            "**Cấp phép thả diều** (mã 9.000001), nộp thứ Năm 01/10/2026: chậm nhất **hết thứ Hai"
                + " 05/10/2026**.");
  }

  @Test
  void tellsOnlyTheWayThatIsSaid() {
    var deadline = deadline(ONLINE, FILED, channel(ONLINE, 3), channel(IN_PERSON, 2));

    assertThat(deadline.answer().text())
        .contains("hết thứ Ba 06/10/2026")
        .doesNotContain("05/10/2026");
  }

  @Test
  void countsTheLongestOfOneWay() {
    var deadline = deadline(null, FILED, channel(IN_PERSON, 2), channel(IN_PERSON, 3));

    assertThat(deadline.answer().text())
        .contains("hết thứ Ba 06/10/2026")
        .doesNotContain("05/10/2026");
  }

  @Test
  void tellsNoOtherDayForTheWayThatIsCountedFirst() {
    var deadline =
        deadline(null, FILED, channel(IN_PERSON, 3), channel(IN_PERSON, 2), channel(ONLINE, 2));

    assertThat(deadline.answer().text())
        .contains("Nộp trực tiếp: chậm nhất **hết thứ Ba 06/10/2026**. Nộp trực tuyến: chậm nhất");
  }

  @Test
  void callsNobodyLateWhileAnotherWayMayBeMeant() {
    var ways = new FilingChannel[] {channel(POST, 4), channel(IN_PERSON, 2)};

    assertThat(deadline(null, FILED.plusDays(5), ways).isOver()).isFalse();
    assertThat(deadline(null, FILED.plusDays(7), ways).isOver()).isTrue();
    assertThat(deadline(IN_PERSON, FILED.plusDays(5), ways).isOver()).isTrue();
  }

  private static Deadline deadline(@Nullable Kind by, LocalDate today, FilingChannel... channels) {
    var kite = Kites.named("9.000001").withChannels(List.of(channels));
    var question = new DeadlineQuestion(kite, by, Filed.inTheMorning(FILED), Where.UNSAID, today);
    return Deadlines.embedded().of(question, Language.VI);
  }

  private static FilingChannel channel(Kind kind, int days) {
    return new FilingChannel(
        kind,
        new TimeLimit(days, Unit.WORKING_DAYS, days + " ngày làm việc"),
        List.of(),
        "",
        Kites.named("9.000001").sources().getFirst());
  }
}
