package vn.motcua.channels.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.calendar.Holiday;
import vn.motcua.knowledge.calendar.Holidays;

class OfficeHoursTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static OfficeHours at(String moment) {
    var clock = Clock.fixed(LocalDateTime.parse(moment).atZone(VIETNAM).toInstant(), VIETNAM);
    var monday = LocalDate.of(2026, 11, 23);
    var holidays =
        Holidays.of(
            List.of(
                new Holiday(monday, Holiday.Kind.OFF, "Ngày nghỉ mẫu", "nguồn mẫu", monday, true)),
            List.of());
    return new OfficeHours(List.of("13:30-17:00", "07:30-11:30"), () -> holidays, clock);
  }

  @Test
  void isOpenInItsHoursUntilTheEndOfTheDay() {
    assertThat(at("2026-11-20T07:30:00").openUntil()).contains(LocalTime.of(17, 0));
    assertThat(at("2026-11-20T16:59:59").openUntil()).contains(LocalTime.of(17, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T06:00:00, 2026-11-20T07:30",
    "2026-11-20T12:00:00, 2026-11-20T13:30",
    "2026-11-19T17:00:00, 2026-11-20T07:30",
    // a Friday evening before a weekend and a day off
    "2026-11-20T17:00:00, 2026-11-24T07:30",
    "2026-11-22T09:00:00, 2026-11-24T07:30"
  })
  void saysWhenItOpens(String now, LocalDateTime opens) {
    assertThat(at(now).openUntil()).isEmpty();
    assertThat(at(now).opens()).isEqualTo(opens);
  }

  @Test
  void refusesHoursThatEndBeforeTheyBegin() {
    assertThatThrownBy(
            () -> new OfficeHours(List.of("17:00-13:30"), () -> Holidays.NONE, Clock.systemUTC()))
        .hasMessageContaining("17:00-13:30")
        .hasMessageContaining("motcua.handover.hours");
  }
}
