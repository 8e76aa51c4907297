package vn.motcua.assistant.compose.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Markdown;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.journey.Journey;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;

/// The answers to all life events that ship. Those of `golden/journey` are there to be read; run
/// with `-Dgolden.update=true` to write them anew, and read the difference before committing it.
class EventAnswerTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/journey");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// From this day on there is another law on civil status.
  private static final LocalDate NEW_LAW = LocalDate.of(2027, 3, 1);

  private static final Map<String, Procedure> RECORDS = records();
  private static final LifeEvents EVENTS = LifeEvents.embedded();

  @ParameterizedTest
  @ValueSource(strings = {"child-born", "death-in-family", "inherit-land", "mismatched-papers"})
  void readsLikeThis(String event) throws IOException {
    var file = GOLDEN.resolve(event + ".md");
    var text = Markdown.of(answer(event, TODAY), Language.VI) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("events")
  void saysNoFigureThatItsCitationsLack(String event) {
    var checked = new Verifier().verify(answer(event, TODAY), TODAY);

    assertThat(checked).isInstanceOf(Verification.Supported.class);
  }

  @ParameterizedTest
  @MethodSource("events")
  void saysNothingThatIsNoLongerInForce(String event) {
    var checked = new Verifier().verify(answer(event, NEW_LAW), NEW_LAW);

    assertThat(checked).isInstanceOf(Verification.Supported.class);
  }

  @ParameterizedTest
  @MethodSource("events")
  void citesSomethingForEveryLine(String event) {
    assertThat(answer(event, TODAY).sections())
        .flatExtracting(Section::items)
        .allSatisfy(item -> assertThat(item.citations()).as(item.text()).isNotEmpty());
  }

  @Test
  void goesFromFirstThingsToThoseForFew() {
    assertThat(answer("buy-house-land", TODAY).sections())
        .extracting(Section::kind)
        .containsExactly(
            Section.Kind.STEPS,
            Section.Kind.STEPS,
            Section.Kind.HOW,
            Section.Kind.TIME,
            Section.Kind.NOT_REQUIRED,
            Section.Kind.NEXT,
            Section.Kind.RELATED);
  }

  @Test
  void leavesTheDeadlineOfALawThatHasEnded() {
    assertThat(texts("child-born", TODAY))
        .anyMatch(text -> text.contains("60 ngày kể từ ngày sinh"));
    assertThat(texts("child-born", NEW_LAW))
        .noneMatch(text -> text.contains("60 ngày kể từ ngày sinh"));
  }

  @Test
  void neverGuessesWhichPaperIsRight() {
    assertThat(texts("mismatched-papers", TODAY))
        .anyMatch(text -> text.startsWith("Lấy Giấy khai sinh ra so trước."))
        .anyMatch(text -> text.contains("Tôi không đoán giấy nào đúng"));
  }

  private static List<String> texts(String event, LocalDate day) {
    return answer(event, day).sections().stream()
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .toList();
  }

  private static Draft answer(String id, LocalDate day) {
    var event = EVENTS.find(id).orElseThrow();
    var procedures = event.steps().stream().map(step -> record(step.code())).toList();
    var hits = procedures.stream().map(found -> Hit.of(found, 0.9, event.name())).toList();
    return new EventAnswer()
        .write(new Decision.Event(event, procedures, hits), day, Wording.in(Language.VI));
  }

  private static Procedure record(String code) {
    var found = RECORDS.get(code);
    if (found == null) {
      throw new AssertionError("no record of " + code);
    }
    return found;
  }

  private static Map<String, Procedure> records() {
    var knowledge = new EmbeddedKnowledge();
    var all = new TreeMap<>(knowledge.directory());
    all.putAll(knowledge.written());
    return all;
  }

  static Stream<String> events() {
    return EVENTS.all().stream()
        .filter(event -> event.journey().isPresent())
        .map(LifeEvent::journey)
        .map(journey -> journey.map(Journey::event).orElseThrow());
  }
}
