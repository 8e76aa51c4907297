package vn.motcua.assistant.retrieve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.event.LifeEvents;

class EventFinderTest {

  private static final LifeEvent FESTIVAL =
      new LifeEvent(
          "festival",
          "Hội thả diều",
          List.of(
              "mở hội thả diều cho khỏi rắc rối",
              "rước diều ra bãi ở tỉnh khác",
              "căng dây diều từ đầu đến cuối bãi",
              "căng dây rồi mở hội"),
          List.of(
              new LifeEvent.Step("9.000001", "Thả được.", "", List.of()),
              new LifeEvent.Step("9.000002", "Sáng trời.", "", List.of())),
          List.of(),
          Kites.named("9.000001").sources());

  private final EventFinder finder =
      new EventFinder(new LifeEvents(List.of(FESTIVAL)), new FoldedWords());

  @ParameterizedTest
  @ValueSource(strings = {"sắp mở hội thả diều", "căng dây ra sao", "ruoc dieu ra bai"})
  void findsAnEventByTheWordsThatSayWhatItIsAbout(String message) {
    assertThat(finder.find(message, Situation.UNKNOWN, List.of())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"khỏi rắc rối", "ở tỉnh khác", "từ đầu đến cuối"})
  void findsNoneByWordsThatAreAlikeAndSayNothingOfIt(String message) {
    assertThat(finder.find(message, Situation.UNKNOWN, List.of())).isEmpty();
  }

  @Test
  void findsEveryShippedEventByEachOfItsWordings() {
    var shipped = new EventFinder(LifeEvents.embedded(), new FoldedWords());

    assertThat(LifeEvents.embedded().all())
        .flatExtracting(LifeEvent::wordings)
        .allSatisfy(wording ->
            assertThat(shipped.find(wording, Situation.UNKNOWN, List.of()))
                .as(wording)
                .isPresent());
  }
}
