package vn.motcua.knowledge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;

class LifeEventsTest {

  private static final String KITE_SEASON =
      """
      {"id": "kites", "name": "Mùa thả diều", "wordings": ["sắp tới mùa diều"],
       "steps": [
         {"code": "9.000001", "why": "Được phép thả.", "when": "trước tiên"},
         {"code": "9.000002", "why": "Được thả cả đèn.", "when": "", "joint": ["9.000003"]}],
       "notes": ["Đừng thả gần dây điện."],
       "sources": [{"title": "Luật Diều", "asOf": "2026-01-01"}]}
      """;

  @Test
  void readsAnEventWithItsStepsInOrder() {
    var event = LifeEvents.read("[" + KITE_SEASON + "]").find("kites").orElseThrow();

    assertThat(event.steps())
        .extracting(LifeEvent.Step::code)
        .containsExactly("9.000001", "9.000002");
    assertThat(event.steps().getLast().joint()).containsExactly("9.000003");
    assertThat(event.sources().getFirst().asOf()).isEqualTo("2026-01-01");
  }

  @Test
  void refusesASourceWithoutItsDate() {
    var undated = KITE_SEASON.replace(", \"asOf\": \"2026-01-01\"", "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeEvents.read("[" + undated + "]"))
        .withMessageContaining("kites")
        .withMessageContaining("asOf");
  }

  @Test
  void refusesAnEventWithoutSources() {
    var bare = KITE_SEASON.replaceAll("\"sources\": \\[.*]", "\"sources\": []");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeEvents.read("[" + bare + "]"))
        .withMessageContaining("no source");
  }

  @Test
  void refusesAnEventOfOneProcedure() {
    var single = KITE_SEASON.replace("9.000002", "9.000001");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeEvents.read("[" + single + "]"))
        .withMessageContaining("9.000001");
  }

  @Test
  void refusesTwoEventsOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeEvents.read("[" + KITE_SEASON + "," + KITE_SEASON + "]"))
        .withMessageContaining("kites");
  }

  @Test
  void saysWhichProceduresAreNotThere() {
    var events = LifeEvents.read("[" + KITE_SEASON + "]");

    assertThat(events.problems(Set.of("9.000001", "9.000002")))
        .containsExactly("kites: no procedure 9.000003");
  }

  @Test
  void shipsEventsOfProceduresThatTheDirectoryHas() {
    var events = LifeEvents.embedded();

    assertThat(events.problems(new EmbeddedKnowledge().directory().keySet())).isEmpty();
    assertThat(events.all()).hasSizeGreaterThan(50);
  }
}
