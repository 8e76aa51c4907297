package vn.motcua.knowledge.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;

/// The data that ship.
class EmbeddedCalendarTest {

  @Test
  void namesASourceOfEveryDayAndOnlyYearsThatItKnows() {
    var holidays = CalendarJson.embedded();

    assertThat(holidays.days().values())
        .hasSize(27)
        .allSatisfy(day -> assertThat(day.source()).isNotBlank())
        .allSatisfy(day -> assertThat(holidays.years()).containsKey(day.date().getYear()));
  }

  @Test
  void doesNotCallTetOf2027Verified() {
    var holidays = CalendarJson.embedded();

    assertThat(holidays.between(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)))
        .hasSize(5)
        .noneMatch(Holiday::verified);
    var inTet = LocalDate.of(2027, 2, 8);
    assertThat(holidays.unsettled(inTet, inTet)).isNotEmpty();
  }

  @Test
  void knowsEveryWrittenProcedureThatSpeaksOfFifteenOclock() {
    var rules = ReceiptRules.embedded();
    var today = LocalDate.of(2026, 11, 22);
    var speaking =
        new EmbeddedKnowledge()
            .written().values().stream()
                .filter(procedure ->
                    procedure.channels().stream()
                        .flatMap(channel -> channel.timeLimit().stream())
                        .anyMatch(limit -> limit.text().contains("15 giờ")))
                .map(procedure -> procedure.code())
                .toList();
    var ruled = new HashSet<String>();
    rules.all().forEach(rule -> ruled.addAll(rule.codes()));

    assertThat(ruled).containsExactlyInAnyOrderElementsOf(speaking);
    assertThat(speaking).allSatisfy(code -> assertThat(rules.of(code, today)).isPresent());
  }

  @Test
  void endsTheRuleOfCivilStatusWithItsLaw() {
    var rules = ReceiptRules.embedded();

    assertThat(rules.of("1.001193", LocalDate.of(2027, 2, 28))).isPresent();
    assertThat(rules.of("1.001193", LocalDate.of(2027, 3, 1))).isEmpty();
    assertThat(rules.of("1.004194", LocalDate.of(2026, 11, 22))).isEmpty();
  }
}
