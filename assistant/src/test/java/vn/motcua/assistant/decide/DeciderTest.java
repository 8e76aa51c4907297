package vn.motcua.assistant.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.decide.Decision.AskBack.Reason;
import vn.motcua.assistant.retrieve.found.EventMatch;
import vn.motcua.assistant.retrieve.found.Matter;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Subject;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

class DeciderTest {

  private static final String KITE = "9.000001";
  private static final String LANTERN = "9.000002";
  private static final String COMMUNE_FLUTE = "9.000003";
  private static final String PROVINCE_FLUTE = "9.000004";

  private static final String ABOUT =
      "Thủ tục **Cấp phép thả đèn trời** (mã 9.000002).\n\n### Lệ phí\n\n- 20.000 đồng";

  private static final Calibration LINES = Kites.lines();

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  private final Decider decider =
      new Decider(KITES, LINES, Kites.verdicts(KITES), new Forms(List.of()), Deadlines.embedded());

  @Test
  void answersFromTheOneThatIsClearlyBest() {
    var decision = decide(Intent.FEE, hit(KITE, 0.8), hit(LANTERN, 0.4));

    assertThat(decision)
        .asInstanceOf(type(Decision.Answer.class))
        .satisfies(answer -> {
          assertThat(answer.procedure().code()).isEqualTo(KITE);
          assertThat(answer.intents()).containsExactly(Intent.FEE);
          assertThat(answer.hits()).extracting(Hit::code).containsExactly(KITE, LANTERN);
        });
  }

  @Test
  void asksWhichOneWhereTwoAreEquallyLikely() {
    var score = (LINES.sure() + LINES.certain()) / 2;

    var decision = decide(Intent.FEE, hit(KITE, score), hit(LANTERN, score));

    assertThat(decision)
        .asInstanceOf(type(Decision.AskBack.class))
        .satisfies(ask -> {
          assertThat(ask.reason()).isEqualTo(Reason.EQUALLY_LIKELY);
          assertThat(ask.options()).extracting(Hit::code).containsExactly(KITE, LANTERN);
        });
  }

  @Test
  void asksNoAgeWhereWhatIsAskedIsTheSameForEither() {
    assertThat(ofAge(Intent.FEE, KITE, KITE)).isInstanceOf(Decision.Answer.class);
    assertThat(ofAge(Intent.DOCUMENTS, KITE, KITE)).isInstanceOf(Decision.AskFact.class);
    assertThat(ofAge(Intent.FEE, KITE, LANTERN)).isInstanceOf(Decision.AskFact.class);
  }

  /// What is decided for a child of no age told, where one procedure is for the young and one not.
  private Decision ofAge(Intent intent, String young, String old) {
    var situation = new Situation(Set.of(CaseFact.CHILD), Set.of(), null, NamedPlace.NONE);
    var hits =
        List.of(
            called(young, "Cấp thẻ diều cho người dưới 14 tuổi", 0.7),
            called(old, "Cấp thẻ diều cho người từ đủ 14 tuổi trở lên", 0.6));
    return decider.decide(
        understood(Topic.PROCEDURE, null, intent), new Retrieval("hội diều", hits, situation));
  }

  private static Hit called(String code, String name, double score) {
    return new Hit(code, name, List.of(Level.COMMUNE), score, "", List.of());
  }

  @Test
  void answersWhatWasNamedExactlyWhateverComesClose() {
    assertThat(codeOf(decide(Intent.FEE, hit(KITE, 1), hit(LANTERN, 1)))).isEqualTo(KITE);
  }

  @Test
  void judgesByTheProcedureThatAFactMakesOfTheOneSpokenOf() {
    var said = List.of(new Turn(Turn.Role.USER, "thả đèn"), new Turn(Turn.Role.ASSISTANT, ABOUT));
    var question =
        new Question(
            "chú rể là người Ba Lan, có phải nộp căn cước không",
            said,
            Question.Audience.CITIZEN,
            Question.Language.VI,
            null,
            Kites.TODAY);
    var foreign =
        new Hit(
            KITE,
            "Cấp phép thả đèn trời có yếu tố nước ngoài",
            List.of(Level.PROVINCE),
            1,
            "",
            List.of());
    var found = new Retrieval("thả đèn", List.of(foreign, hit(LANTERN, 1)));

    assertThat(decider.decide(new Interpreter().understand(question), found))
        .asInstanceOf(type(Decision.Judged.class))
        .satisfies(judged ->
            assertThat(judged.verdicts().getFirst().procedure()).contains(Kites.named(KITE)));
  }

  @Test
  void givesNoVerdictOnAPermitThatAProcedureEndsWith() {
    var asks = "bán diều có phải có giấy phép lái xe không";
    var understood = new Interpreter().understand(Kites.question(asks));

    var decision =
        decider.decide(
            understood,
            new Retrieval(understood.query(), List.of(hit(KITE, 0.8), hit(LANTERN, 0.8))));

    assertThat(decision)
        .asInstanceOf(type(Decision.Answer.class))
        .satisfies(answer -> assertThat(answer.intents()).containsExactly(Intent.CONDITION));
  }

  @Test
  void asksBackWhatSharesWordsButLiesFarFromHowPeopleSpeakOfIt() {
    var hit = hit(KITE, (LINES.sure() + LINES.meant()) / 2);
    var far = far(hit, LINES.near() / 2);

    assertThat(decide(Intent.FEE, far))
        .asInstanceOf(type(Decision.AskBack.class))
        .satisfies(ask -> {
          assertThat(ask.reason()).isEqualTo(Reason.UNSURE);
          assertThat(ask.options()).containsExactly(far);
        });
    assertThat(codeOf(decide(Intent.FEE, hit))).isEqualTo(KITE);
  }

  @Test
  void whoSaysTheVeryNameIsBelievedHoweverFarItLies() {
    assertThat(codeOf(decide(Intent.FEE, far(hit(KITE, LINES.meant()), 0)))).isEqualTo(KITE);
  }

  private static Hit far(Hit hit, double closeness) {
    return new Hit(
        hit.code(), hit.name(), hit.levels(), hit.score(), closeness, hit.matched(), hit.why());
  }

  @Test
  void asksWhatIsMeantWhereNothingIsNamed() {
    assertThat(decide(Intent.FEE))
        .isEqualTo(new Decision.AskBack(Reason.NOTHING_NAMED, List.of(), List.of()));
  }

  @Test
  void answersWhereThereIsButOneToAskAbout() {
    var best = far(hit(KITE, (LINES.sure() + LINES.meant()) / 2), LINES.near() / 2);
    var behind = far(hit(LANTERN, best.score() / 2), LINES.near() / 2);
    var beside = far(hit(LANTERN, best.score() * 0.9), LINES.near() / 2);

    assertThat(codeOf(decide(Intent.FEE, best, behind))).isEqualTo(KITE);
    assertThat(decide(Intent.FEE, best, beside)).isInstanceOf(Decision.AskBack.class);
  }

  @Test
  void findsNothingBelowTheFloor() {
    assertThat(decide(Intent.FEE, hit(KITE, LINES.floor() - 0.01)))
        .isInstanceOf(Decision.NotFound.class);
    assertThat(codeOf(decide(Intent.FEE, hit(KITE, LINES.sure())))).isEqualTo(KITE);
  }

  @Test
  void asksWhetherItIsMeantWhereItIsFoundButNotWell() {
    assertThat(decide(Intent.FEE, hit(KITE, LINES.floor())))
        .asInstanceOf(type(Decision.AskBack.class))
        .satisfies(ask -> {
          assertThat(ask.reason()).isEqualTo(Reason.UNSURE);
          assertThat(ask.options()).extracting(Hit::code).containsExactly(KITE);
        });
  }

  @Test
  void answersSomebodyPoliteWhoAsksSomethingDefinite() {
    var polite = understood(Topic.THANKS, null, Intent.FEE);

    assertThat(codeOf(decider.decide(polite, found(hit(KITE, 1))))).isEqualTo(KITE);
  }

  @Test
  void guidesSomebodyInDangerWhateverElseIsAsked() {
    var danger = understood(Topic.EMERGENCY, null, Intent.FEE);

    assertThat(decider.decide(danger, found(hit(KITE, 1))))
        .isEqualTo(new Decision.Guide(Topic.EMERGENCY));
  }

  @Test
  void findsNothingWhereTheRecordIsGone() {
    var gone = new Hit("9.000009", "Thả mây", List.of(), 1, "Thả mây", List.of());

    assertThat(decide(Intent.FEE, gone)).isInstanceOf(Decision.NotFound.class);
  }

  @ParameterizedTest
  @EnumSource(value = Topic.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCEDURE")
  void guidesOnEverythingThatIsNoProcedure(Topic topic) {
    var understanding = understood(topic, null, Intent.GENERAL);

    assertThat(decider.decide(understanding, found(hit(KITE, LINES.sure()))))
        .isEqualTo(new Decision.Guide(topic));
  }

  @Test
  void answersFromAProcedureThatFitsWellThoughItsWordsSoundLikeAnotherField() {
    var offTopic = understood(Topic.OFF_TOPIC, null, Intent.GENERAL);
    var tracking = understood(Topic.TRACKING, null, Intent.GENERAL);

    assertThat(codeOf(decider.decide(offTopic, found(hit(KITE, 1))))).isEqualTo(KITE);
    assertThat(decider.decide(tracking, found(hit(KITE, 1))))
        .isEqualTo(new Decision.Guide(Topic.TRACKING));
  }

  @Test
  void asksForTheLevelWhereTheAnswerDependsOnIt() {
    assertThat(decide(Intent.TIME, hit(COMMUNE_FLUTE, 0.9), hit(PROVINCE_FLUTE, 0.9)))
        .asInstanceOf(type(Decision.AskBack.class))
        .satisfies(ask -> {
          assertThat(ask.reason()).isEqualTo(Reason.LEVEL);
          assertThat(ask.options()).hasSize(2);
        });
  }

  @Test
  void answersTheLevelNearestToCitizensWhereAllLevelsSayTheSame() {
    var decision = decide(Intent.FEE, hit(PROVINCE_FLUTE, 0.9), hit(COMMUNE_FLUTE, 0.9));

    assertThat(codeOf(decision)).isEqualTo(COMMUNE_FLUTE);
    assertThat(decision.hits().getFirst().code()).isEqualTo(COMMUNE_FLUTE);
  }

  @Test
  void answersTheLevelThatIsNamed() {
    var understanding = understood(Topic.PROCEDURE, Level.PROVINCE, Intent.TIME);
    var hits = found(hit(COMMUNE_FLUTE, 0.9), hit(PROVINCE_FLUTE, 0.9));

    assertThat(codeOf(decider.decide(understanding, hits))).isEqualTo(PROVINCE_FLUTE);
  }

  @Test
  void namesTheOfficeForAMatterThatTheCatalogueLacks() {
    var decision =
        decider.decide(
            understood(Topic.PROCEDURE, null, Intent.GENERAL),
            new Retrieval("mở quán karaoke", List.of(hit(KITE, LINES.sure()))));

    assertThat(decision)
        .asInstanceOf(type(Decision.NotFound.class))
        .satisfies(nothing -> assertThat(nothing.gap()).isNotEmpty());
  }

  @Test
  void namesNoOfficeForWordsThatAlsoStandBesideOtherMattersWhereAProcedureIsFound() {
    var asked = understood(Topic.PROCEDURE, null, Intent.GENERAL);
    var words = "thả diều không có giấy bệnh viện";

    assertThat(
            decider.decide(asked, new Retrieval(words, List.of(hit(KITE, LINES.floor() + 0.01)))))
        .isInstanceOf(Decision.AskBack.class);
    assertThat(decider.decide(asked, new Retrieval(words, List.of(hit(KITE, LINES.floor() - 0.1)))))
        .asInstanceOf(type(Decision.NotFound.class))
        .satisfies(nothing -> assertThat(nothing.gap()).isNotEmpty());
  }

  @Test
  void answersOfAPlaceHoweverWellAProcedureFits() {
    assertThat(decide(Intent.PLACE, hit(KITE, 1))).isInstanceOf(Decision.Place.class);
  }

  @Test
  void answersTheProcedureWhereThePlaceIsOnlySaidWithIt() {
    var understanding = understood(Topic.PROCEDURE, null, Intent.PLACE, Intent.WHERE);

    assertThat(decider.decide(understanding, found(hit(KITE, 1))))
        .isInstanceOf(Decision.Answer.class);
  }

  @Test
  void asksBackWhatIsMeantByAKindOfActAlone() {
    var vague = understood(Topic.PROCEDURE, null, Intent.GENERAL);
    var subject =
        new Subject("hội diều", List.of(), List.of(), true, false, null, null, null, null, null);
    var understanding =
        new Understanding(
            vague.question(),
            vague.topic(),
            subject,
            vague.wishes(),
            vague.situation(),
            vague.context());

    assertThat(decider.decide(understanding, found(hit(KITE, 1))))
        .asInstanceOf(type(Decision.AskBack.class))
        .satisfies(ask -> assertThat(ask.reason()).isEqualTo(Reason.VAGUE));
  }

  @Test
  void namesAMatterThatWasHardlyFoundInsteadOfAnsweringIt() {
    var kites = new Matter(List.of(Intent.FEE), new Retrieval("diều", List.of(hit(KITE, 0.8))));
    var flutes =
        new Matter(
            List.of(Intent.FEE),
            new Retrieval("sáo", List.of(hit(COMMUNE_FLUTE, LINES.sure() - 0.01))));
    var both =
        new Retrieval(
            "q",
            List.of(hit(KITE, 0.5)),
            Situation.UNKNOWN,
            null,
            List.of(kites, flutes),
            null,
            null);

    assertThat(decider.decide(understood(Topic.PROCEDURE, null, Intent.FEE), both))
        .asInstanceOf(type(Decision.Several.class))
        .satisfies(several -> {
          assertThat(several.first().procedure().code()).isEqualTo(KITE);
          assertThat(several.others()).isEmpty();
          assertThat(several.missing()).containsExactly(Map.entry("sáo", ""));
        });
  }

  @Test
  void answersEachOfSeveralMatters() {
    var kites = new Matter(List.of(Intent.FEE), new Retrieval("diều", List.of(hit(KITE, 0.8))));
    var flutes =
        new Matter(List.of(Intent.TIME), new Retrieval("sáo", List.of(hit(COMMUNE_FLUTE, 0.8))));
    var both =
        new Retrieval(
            "q",
            List.of(hit(KITE, 0.5)),
            Situation.UNKNOWN,
            null,
            List.of(kites, flutes),
            null,
            null);

    assertThat(decider.decide(understood(Topic.PROCEDURE, null, Intent.FEE), both))
        .asInstanceOf(type(Decision.Several.class))
        .satisfies(several -> {
          assertThat(several.first().procedure().code()).isEqualTo(KITE);
          assertThat(several.first().intents()).containsExactly(Intent.FEE);
          assertThat(several.others())
              .singleElement()
              .satisfies(other -> assertThat(other.procedure().code()).isEqualTo(COMMUNE_FLUTE));
        });
  }

  @Test
  void namesThePartThatTheCatalogueLacks() {
    var kites = new Matter(List.of(Intent.FEE), new Retrieval("diều", List.of(hit(KITE, 0.8))));
    var songs =
        new Matter(
            List.of(Intent.FEE),
            new Retrieval("mở quán karaoke", List.of(hit(COMMUNE_FLUTE, 0.8))));
    var both =
        new Retrieval(
            "q",
            List.of(hit(KITE, 0.5)),
            Situation.UNKNOWN,
            null,
            List.of(kites, songs),
            null,
            null);

    assertThat(decider.decide(understood(Topic.PROCEDURE, null, Intent.FEE), both))
        .asInstanceOf(type(Decision.Several.class))
        .satisfies(several -> assertThat(several.missing()).containsKey("mở quán karaoke"));
  }

  @Test
  void laysOutALifeEventWhereTheMessageSpeaksOfIt() {
    var decision =
        decider.decide(understood(Topic.PROCEDURE, null, Intent.GENERAL), event(0.9, 0.2));

    assertThat(decision)
        .asInstanceOf(type(Decision.Event.class))
        .satisfies(event -> assertThat(event.procedures()).hasSize(2));
  }

  @Test
  void staysWithTheProcedureThatTheMessageIsLikeToo() {
    assertThat(decider.decide(understood(Topic.PROCEDURE, null, Intent.GENERAL), event(0.9, 0.9)))
        .isInstanceOf(Decision.Answer.class);
    assertThat(decider.decide(understood(Topic.PROCEDURE, null, Intent.FEE), event(0.9, 0.2)))
        .isInstanceOf(Decision.Answer.class);
  }

  @Test
  void doesNotTellAllOfItAgainToWhoOnlyAddsToIt() {
    var said = understood(Topic.PROCEDURE, null, Intent.GENERAL);
    var adds = after(said, KITE);
    var leaning = new Retrieval("thả diều hội diều", List.of(hit(KITE, 1)));

    assertThat(intentsOf(decider.decide(adds, leaning))).containsExactly(Intent.CONDITION);
    assertThat(intentsOf(decider.decide(adds, found(hit(KITE, 1)))))
        .containsExactly(Intent.GENERAL);
    assertThat(intentsOf(decider.decide(after(said, LANTERN), leaning)))
        .containsExactly(Intent.GENERAL);
  }

  private static Understanding after(Understanding said, String focus) {
    return new Understanding(
        said.question(),
        said.topic(),
        said.subject(),
        said.wishes(),
        said.situation(),
        new Context(List.of(), List.of(), focus, "", List.of(), false));
  }

  private static List<Intent> intentsOf(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Answer.class);
    return ((Decision.Answer) decision).intents();
  }

  private static Retrieval event(double likeness, double rival) {
    var steps =
        List.of(
            new LifeEvent.Step(KITE, "Thả được.", "", List.of()),
            new LifeEvent.Step(COMMUNE_FLUTE, "Thi được.", "", List.of()));
    var source = Kites.named(KITE).sources();
    var event = new LifeEvent("wind", "Gió lên", List.of(), steps, List.of(), source);
    return new Retrieval(
        "gió lên",
        List.of(hit(KITE, 0.6)),
        Situation.UNKNOWN,
        new EventMatch(event, likeness, rival),
        List.of(),
        null,
        null);
  }

  private Decision decide(Intent intent, Hit... hits) {
    return decider.decide(understood(Topic.PROCEDURE, null, intent), found(hits));
  }

  private static Retrieval found(Hit... hits) {
    return new Retrieval("hội diều", List.of(hits));
  }

  private static Hit hit(String code, double score) {
    return Kites.hit(code, score);
  }

  private static Understanding understood(Topic topic, @Nullable Level level, Intent... intents) {
    return Kites.understood(Kites.question("hội diều"), topic, List.of(), false, level, intents);
  }

  private static String codeOf(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Answer.class);
    return ((Decision.Answer) decision).procedure().code();
  }
}
