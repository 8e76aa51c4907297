package vn.motcua.assistant.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;

/// Deadlines of the written records, counted by hand.
class DeadlinesTest {

  private static final Map<String, Procedure> WRITTEN = new EmbeddedKnowledge().written();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Deadlines deadlines = Deadlines.embedded();

  @ParameterizedTest(name = "{0} {1} filed {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.004194 | IN_PERSON | 2026-11-20T16:00 | 2026-11-26 | residence: the hour does not matter
          1.004194 | IN_PERSON | 2026-11-20T09:00 | 2026-11-26 | the same in the morning
          1.004194 | ONLINE    | 2026-11-21T20:00 | 2026-11-27 | online on a Saturday: received Monday
          1.004194 | IN_PERSON | 2026-11-27T15:30 | 2026-12-02 | Monday, Tuesday, Wednesday
          1.004222 | IN_PERSON | 2026-08-27T10:00 | 2026-09-10 | seven days, over the National Day
          1.004222 | IN_PERSON | 2026-02-12T10:00 | 2026-03-02 | seven days, over Tết
          1.001193 | IN_PERSON | 2026-11-23T14:59 | 2026-11-23 | birth: the same day
          1.001193 | IN_PERSON | 2026-11-23T15:00 | 2026-11-23 | at three sharp is not after three
          1.001193 | IN_PERSON | 2026-11-23T15:01 | 2026-11-25 | after three: the next working day
          2.000815 | IN_PERSON | 2026-11-20T15:30 | 2026-11-23 | copies: the next working day
          2.000815 | IN_PERSON | 2026-11-20T10:00 | 2026-11-20 | copies: the same day
          2.000986 | ONLINE    | 2026-11-27T10:00 | 2026-12-02 | joint: three days
          2.000986 | ONLINE    | 2026-11-27T15:30 | 2026-12-03 | joint: counted from Monday
          2.000986 | IN_PERSON | 2026-11-27T10:00 | 2026-12-02 | the limit of the law itself
          1.011607 | IN_PERSON | 2026-11-09T10:00 | 2026-11-25 | 15 days end on 24/11
          1.013065 | ONLINE    | 2026-11-23T10:00 | 2026-11-25 | eight hours of work, a day off between
          """)
  void countsByTheRecord(
      String code, FilingChannel.Kind channel, LocalDateTime filed, LocalDate due, String why) {
    var deadline = of(code, channel, at(filed), Where.UNSAID);

    assertThat(deadline.dueAt()).as(why).isNotNull();
    assertThat(Objects.requireNonNull(deadline.dueAt()).toLocalDate()).as(why).isEqualTo(due);
  }

  @Test
  void saysHowItWasCounted() {
    var deadline = of("1.004194", FilingChannel.Kind.IN_PERSON, friday(), Where.UNSAID);

    assertThat(deadline.answer().text())
        .isEqualTo(
            "**Đăng ký tạm trú** (mã 1.004194), nộp thứ Sáu 20/11/2026: chậm nhất **hết thứ Năm"
                + " 26/11/2026**.");
    assertThat(deadline.steps())
        .extracting(Section.Item::text)
        .containsExactly(
            "Thời hạn theo nguồn (Trực tuyến, Trực tiếp): 3 ngày làm việc, kể từ ngày nhận đủ hồ sơ.",
            "Không tính thứ Sáu 20/11/2026; đếm từ thứ Hai 23/11/2026.",
            "Chỉ đếm ngày làm việc: bỏ thứ Bảy, Chủ nhật và ngày nghỉ lễ.",
            "Bỏ thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam.",
            "Các ngày được đếm: 23/11, 25/11, 26/11.",
            "Nộp sau 15 giờ thì hồ sơ được chuyển đi vào sáng ngày làm việc tiếp theo. Hạn không"
                + " lùi vì giờ nộp; hạn tính theo ngày trên giấy tiếp nhận.",
            "Hạn cuối: hết thứ Năm 26/11/2026.");
    assertThat(deadline.startsOn()).isEqualTo("2026-11-23");
    assertThat(deadline.workingDays()).isEqualTo(3);
    assertThat(deadline.warnings()).isEmpty();
    assertThat(deadline.citations())
        .extracting(Citation::kind)
        .contains(Citation.Kind.CALENDAR, Citation.Kind.PROCEDURE, Citation.Kind.REGULATION);
  }

  @Test
  void namesEveryCaseAndCountsTheClearOnes() {
    var deadline = of("1.013225", FilingChannel.Kind.ONLINE, friday(), Where.UNSAID);

    assertThat(deadline.cases()).hasSize(1);
    assertThat(deadline.cases().getFirst().text()).contains("với công trình khác");
    assertThat(deadline.cases().getFirst().dueOn()).isEqualTo("2026-12-07");
    var vague = of("1.010040", FilingChannel.Kind.IN_PERSON, friday(), Where.UNSAID);
    assertThat(vague.cases()).hasSize(1);
    assertThat(vague.cases().getFirst().dueOn()).isNull();
  }

  @Test
  void addsWhatIsOnTop() {
    var deadline = of("1.004859", FilingChannel.Kind.IN_PERSON, friday(), Where.UNSAID);

    assertThat(deadline.cases()).hasSize(1);
    assertThat(deadline.cases().getFirst().text()).contains("cần xác minh thì thêm");
    assertThat(deadline.cases().getFirst().dueOn()).isEqualTo("2026-12-01");
  }

  @Test
  void takesNoStageForACase() {
    var deadline = of("2.001263", FilingChannel.Kind.IN_PERSON, friday(), Where.UNSAID);

    assertThat(deadline.cases()).isEmpty();
  }

  @Test
  void doesNotGuessAUnit() {
    var deadline = of("1.000080", FilingChannel.Kind.IN_PERSON, friday(), Where.UNSAID);

    assertThat(deadline.dueAt()).isNull();
    assertThat(deadline.startsOn()).isNull();
    assertThat(deadline.steps())
        .extracting(Section.Item::text)
        .anyMatch(text -> text.contains("Tôi không đoán"));
    assertThat(deadline.whatToDo()).hasSize(1);
  }

  @Test
  void saysThatTheRecordHasNoSuchWayOfFiling() {
    var deadline = of("1.004194", FilingChannel.Kind.POST, friday(), Where.UNSAID);

    assertThat(deadline.dueAt()).isNull();
    assertThat(deadline.cases()).isNotEmpty().allMatch(one -> one.dueOn() != null);
  }

  @Test
  void takesTheLaterOneWhereTheHourDecidesAndIsNotKnown() {
    var deadline =
        of("1.001193", null, Filed.inTheAfternoon(LocalDate.of(2026, 11, 23)), Where.UNSAID);

    assertThat(deadline.dueAt()).isEqualTo("2026-11-25T23:59:59");
    assertThat(deadline.cases())
        .extracting(Deadline.Case::text)
        .contains("Nếu nộp trước 15 giờ: chậm nhất thứ Hai 23/11/2026");
  }

  @Test
  void takesWhatCameOnADayOffAsReceivedInTheMorning() {
    var sunday = Filed.at(LocalDate.of(2026, 11, 22), LocalTime.of(16, 0));

    var deadline = of("2.000815", FilingChannel.Kind.IN_PERSON, sunday, Where.UNSAID);

    assertThat(deadline.dueAt()).isEqualTo("2026-11-23T23:59:59");
    assertThat(deadline.steps())
        .extracting(Section.Item::text)
        .contains("Coi như nhận đầu giờ ngày làm việc, nên hạn là trong thứ Hai 23/11/2026.");
    assertThat(deadline.answer().text()).contains("…** (mã 2.000815)");
  }

  @Test
  void countsFromReceiptWhereItWasFiledElsewhere() {
    var late = Filed.at(LocalDate.of(2026, 11, 27), LocalTime.of(15, 30));

    var deadline = of("1.004194", FilingChannel.Kind.IN_PERSON, late, Where.ELSEWHERE);
    var named = of("1.004194", FilingChannel.Kind.IN_PERSON, late, Where.NAMED);

    assertThat(deadline.dueAt()).isEqualTo("2026-12-03T23:59:59");
    assertThat(deadline.steps())
        .extracting(Section.Item::text)
        .anyMatch(text -> text.contains("sớm nhất là thứ Hai 30/11/2026"));
    assertThat(named.dueAt()).isEqualTo("2026-12-02T23:59:59");
    assertThat(named.steps().getLast().text()).contains("sớm nhất là thứ Hai 30/11/2026");
  }

  @Test
  void warnsOfDaysThatAreNotCertain() {
    var swap = of("1.004194", null, Filed.on(LocalDate.of(2026, 8, 28)), Where.UNSAID).warnings();
    var tet = of("1.004194", null, Filed.on(LocalDate.of(2027, 2, 3)), Where.UNSAID).warnings();
    var unknown =
        of("1.004194", null, Filed.on(LocalDate.of(2027, 12, 31)), Where.UNSAID).warnings();

    assertThat(swap)
        .anyMatch(text -> text.contains("31/08/2026"))
        .anyMatch(text -> text.contains("hạn là thứ Sáu 04/09/2026"));
    assertThat(tet).hasSize(7).anyMatch(text -> text.contains("2027 chưa đầy đủ"));
    assertThat(unknown).anyMatch(text -> text.contains("chưa có lịch nghỉ năm 2028"));
  }

  @Test
  void saysWhatToDoOnceTheDayHasPassed() {
    var deadline = of("1.004194", null, Filed.on(LocalDate.of(2026, 11, 9)), Where.UNSAID);

    assertThat(deadline.isOver()).isTrue();
    assertThat(deadline.whatToDo())
        .extracting(Section.Item::text)
        .anyMatch(text -> text.contains("mẫu 04"))
        .anyMatch(text -> text.contains("Phản ánh, kiến nghị"));
  }

  private Deadline of(String code, FilingChannel.@Nullable Kind channel, Filed filed, Where where) {
    var procedure = Objects.requireNonNull(WRITTEN.get(code));
    return deadlines.of(new DeadlineQuestion(procedure, channel, filed, where, TODAY), Language.VI);
  }

  private static Filed friday() {
    return at(LocalDateTime.of(2026, 11, 20, 16, 0));
  }

  private static Filed at(LocalDateTime time) {
    return Filed.at(time.toLocalDate(), time.toLocalTime());
  }
}
