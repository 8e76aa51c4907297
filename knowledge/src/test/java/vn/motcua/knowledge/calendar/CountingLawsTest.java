package vn.motcua.knowledge.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// What holds of every calendar, day and limit. The number of the repetition is the seed.
class CountingLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int SPAN = 700;
  private static final List<Unit> UNITS = List.of(Unit.WORKING_DAYS, Unit.DAYS, Unit.MONTHS);

  @RepeatedTest(200)
  void neverEndsOnADayOff(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var days = calendar(random);
    for (var unit : UNITS) {
      var from = day(random);
      var value = random.nextInt(unit == Unit.MONTHS ? 13 : 90);

      var counted = days.count(from, value, unit);

      assertThat(days.works(counted.due()))
          .as("seed %d: %s + %d %s", run.getCurrentRepetition(), from, value, unit)
          .isTrue();
      assertThat(counted.days()).allMatch(days::works).doesNotContain(from).isSorted();
    }
  }

  @RepeatedTest(200)
  void neverEndsEarlierForALaterDayOrALongerLimit(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var days = calendar(random);
    for (var unit : UNITS) {
      var from = day(random);
      var value = random.nextInt(unit == Unit.MONTHS ? 13 : 90);
      var due = days.count(from, value, unit).due();
      var seed = "seed %d: %s + %d %s".formatted(run.getCurrentRepetition(), from, value, unit);

      assertThat(days.count(from.plusDays(1), value, unit).due()).as(seed).isAfterOrEqualTo(due);
      assertThat(days.count(from, value + 1, unit).due()).as(seed).isAfterOrEqualTo(due);
    }
  }

  @RepeatedTest(200)
  void countsAsManyWorkingDaysAsTheLimitHas(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var days = calendar(random);
    var from = day(random);
    var value = 1 + random.nextInt(60);

    var counted = days.count(from, value, Unit.WORKING_DAYS);

    assertThat(days.between(from, counted.due()))
        .as("seed %d: %s + %d", run.getCurrentRepetition(), from, value)
        .isEqualTo(value);
    assertThat(days.between(from, counted.due().minusDays(1))).isEqualTo(value - 1);
    var parts = random.nextInt(value) + 1;
    var there = days.count(from, parts, Unit.WORKING_DAYS).due();
    assertThat(days.count(there, value - parts, Unit.WORKING_DAYS).due()).isEqualTo(counted.due());
  }

  @RepeatedTest(50)
  void endsNoEarlierWithOneMoreHoliday(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var days = calendar(random);
    var from = day(random);
    var more = Holidays.of(List.of(special(day(random), Holiday.Kind.OFF)), List.of());

    var due = days.count(from, 20, Unit.WORKING_DAYS).due();

    assertThat(new WorkingDays(days.holidays().with(more)).count(from, 20, Unit.WORKING_DAYS).due())
        .as("seed %d", run.getCurrentRepetition())
        .isAfterOrEqualTo(due);
  }

  private static WorkingDays calendar(Random random) {
    var days = new ArrayList<Holiday>();
    for (var count = random.nextInt(60); count > 0; count--) {
      var day = day(random);
      var kind =
          WorkingDays.isWeekend(day) && random.nextInt(3) == 0
              ? Holiday.Kind.WORKING
              : Holiday.Kind.OFF;
      days.add(special(day, kind));
    }
    return new WorkingDays(Holidays.of(days, List.of()));
  }

  private static Holiday special(LocalDate day, Holiday.Kind kind) {
    return new Holiday(day, kind, "Ngày mẫu", "Lịch mẫu", FIRST, true);
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(SPAN));
  }
}
