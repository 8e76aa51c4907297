package vn.motcua.knowledge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneysTest {

  private static final String KITES =
      """
      {"sources": {"law": {"number": "1/2020/QH99", "title": "Luật Diều", "asOf": "2026-01-01",
                           "from": "2020-01-01", "to": "2027-02-28", "verification": "verified"}},
       "journeys": [
         {"event": "kites",
          "first": [{"text": "Xem gió trước.", "codes": ["9.000001"], "source": "law", "locator": "Điều 1"}],
          "stops": [
            {"code": "9.000001", "what": "Thả diều", "who": "chủ diều", "office": "commune", "phase": "first"},
            {"code": "9.000002", "what": "Treo đèn", "who": "chủ diều", "office": "police", "phase": "then"}],
          "deadlines": [{"text": "Báo trong 05 ngày kể từ ngày thả.", "value": 5, "unit": "days",
                         "from": "ngày thả", "source": "law", "locator": "Điều 2"}],
          "notNeeded": [{"paper": "Giấy gió", "why": "Gió ai cũng thấy.", "condition": "Đúng khi có gió.",
                         "rule": "NR-1", "source": "law", "locator": "Điều 3"}]}]}
      """;

  @Test
  void readsAJourneyWithTheBasisOfEachStatement() {
    var journey = Journeys.read(KITES).find("kites").orElseThrow();

    assertThat(journey.stops())
        .extracting(Stop::office)
        .containsExactly(Office.COMMUNE, Office.POLICE);
    var deadline = journey.deadlines().getFirst();
    assertThat(deadline.value()).isEqualTo(5);
    assertThat(deadline.unit()).isEqualTo(Deadline.Unit.DAYS);
    assertThat(deadline.basis().number()).isEqualTo("1/2020/QH99");
    assertThat(deadline.basis().locator()).isEqualTo("Điều 2");
    assertThat(deadline.basis().source().to()).isEqualTo("2027-02-28");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    var wrong =
        KITES
            .replace("\"value\": 5", "\"value\": 6")
            .replace("Đúng khi có gió.", "")
            .replace("\"office\": \"police\"", "\"office\": \"moon\"")
            .replace("\"locator\": \"Điều 1\"", "\"locator\": \"\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Journeys.read(wrong))
        .withMessageContaining("kites, 1: A basis needs")
        .withMessageContaining("moon".toUpperCase(java.util.Locale.ROOT))
        .withMessageContaining("A deadline of 6")
        .withMessageContaining("reason and condition: Giấy gió");
  }

  @Test
  void refusesAStatementWithoutSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Journeys.read(
                KITES.replace(
                    "\"source\": \"law\", \"locator\": \"Điều 2\"", "\"locator\": \"Điều 2\"")))
        .withMessageContaining("kites, 1: no source ''");
  }

  @Test
  void refusesASourceWithoutItsDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Journeys.read(KITES.replace("\"asOf\": \"2026-01-01\",", "")))
        .withMessageContaining("source law");
  }

  @Test
  void refusesTwoWaysThroughOneEvent() {
    var one = KITES.substring(KITES.indexOf("{\"event\""), KITES.lastIndexOf("]}"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Journeys.read(KITES.replace(one, one + "," + one)))
        .withMessageContaining("kites: written twice");
  }

  @Test
  void saysWhereAJourneyDoesNotFitItsEvent() {
    var journeys = Journeys.read(KITES);

    assertThat(journeys.problems(Map.of(), Set.of())).containsExactly("kites: no such event");
    assertThat(
            journeys.problems(Map.of("kites", List.of("9.000001", "9.000003")), Set.of("9.000002")))
        .containsExactly(
            "kites: stops at 9.000002, no step",
            "kites: passes by step 9.000003",
            "kites: no procedure 9.000001");
  }
}
