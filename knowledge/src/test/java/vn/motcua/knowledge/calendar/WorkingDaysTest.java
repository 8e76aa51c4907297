package vn.motcua.knowledge.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Cases that were counted by hand, on a calendar of the wall.
class WorkingDaysTest {

  private static final WorkingDays DAYS = new WorkingDays(CalendarJson.embedded());

  @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-20 |  3 | WORKING_DAYS | 2026-11-26 | Friday; the weekend and 24/11 are not counted
          2026-11-23 |  1 | WORKING_DAYS | 2026-11-25 | Monday; the next day is 24/11
          2026-11-24 |  1 | WORKING_DAYS | 2026-11-25 | filed on 24/11 itself
          2026-11-27 |  3 | WORKING_DAYS | 2026-12-02 | Friday; Monday, Tuesday, Wednesday
          2026-11-22 |  0 | WORKING_DAYS | 2026-11-23 | at once, but on a Sunday
          2026-11-23 |  0 | WORKING_DAYS | 2026-11-23 | at once
          2026-08-21 |  1 | WORKING_DAYS | 2026-08-22 | a Saturday that is worked
          2026-08-28 |  3 | WORKING_DAYS | 2026-09-07 | 31/8, 1/9 and 2/9 are off
          2026-09-01 |  1 | WORKING_DAYS | 2026-09-03 | in the midst of days off
          2026-02-13 |  1 | WORKING_DAYS | 2026-02-23 | the last Friday before Tết
          2026-02-13 |  5 | WORKING_DAYS | 2026-02-27 | the same, a week of work
          2027-02-03 |  3 | WORKING_DAYS | 2027-02-15 | Tết of 2027, provisional
          2026-12-30 |  2 | WORKING_DAYS | 2027-01-04 | 1/1 and a weekend
          2026-11-14 | 10 | DAYS         | 2026-11-25 | ends on 24/11, rolls on
          2026-11-16 |  5 | DAYS         | 2026-11-23 | ends on a Saturday, rolls on
          2026-11-16 |  3 | DAYS         | 2026-11-19 | days in between are all counted
          2026-08-16 | 15 | DAYS         | 2026-09-03 | ends on 31/8, rolls over 2/9
          2026-01-23 | 30 | DAYS         | 2026-02-23 | ends on the Sunday of Tết
          2026-01-31 |  1 | MONTHS       | 2026-03-02 | no 31/2, and 28/2 is a Saturday
          2026-05-15 |  4 | MONTHS       | 2026-09-15 | the same day of the month
          """)
  void countsAsPeopleDo(LocalDate from, int value, Unit unit, LocalDate due, String why) {
    assertThat(DAYS.count(from, value, unit).due()).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} + {1} hours = {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-23T10:00 |  4 | 2026-11-23 | 14:00 | the same day
          2026-11-25T10:00 | 24 | 2026-11-26 | 10:00 | the next day
          2026-11-27T10:00 | 24 | 2026-11-30 |       | ends on a Saturday: until the end of Monday
          2026-11-23T10:00 | 24 | 2026-11-25 |       | ends on 24/11: until the end of 25/11
          """)
  void countsHoursFromTheMoment(
      LocalDateTime from, int hours, LocalDate due, LocalTime at, String why) {
    var counted = DAYS.count(from, Duration.ofHours(hours));

    assertThat(counted.due()).as(why).isEqualTo(due);
    assertThat(counted.at()).as(why).isEqualTo(at);
  }

  @Test
  void namesTheDaysThatItCounted() {
    var counted = DAYS.count(LocalDate.of(2026, 11, 20), 3, Unit.WORKING_DAYS);

    assertThat(counted.first()).isEqualTo("2026-11-23");
    assertThat(counted.days())
        .containsExactly(
            LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26));
    assertThat(DAYS.between(counted.from(), counted.due())).isEqualTo(3);
  }

  @Test
  void countsWithoutAUnitNeitherDaysNorHours() {
    var today = LocalDate.of(2026, 11, 22);
    assertThatThrownBy(() -> DAYS.count(today, 3, Unit.UNSTATED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DAYS.count(today, -1, Unit.DAYS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DAYS.count(today, 5_001, Unit.DAYS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsWhatItDoesNotKnow() {
    var holidays = DAYS.holidays();
    var late = LocalDate.of(2027, 12, 20);

    assertThat(holidays.unknown(late, LocalDate.of(2028, 1, 5))).containsExactly(2028);
    assertThat(holidays.unsettled(LocalDate.of(2026, 12, 20), late))
        .extracting(CalendarYear::year)
        .containsExactly(2027);
    assertThat(holidays.verified().on(LocalDate.of(2026, 8, 31))).isEmpty();
    assertThat(holidays.verified().on(LocalDate.of(2026, 9, 2))).isPresent();
  }
}
