package vn.motcua.assistant.retrieve.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.search.Hit;

/// Within a conversation, who only tells how things are stays with the procedure spoken of, and who
/// names something to be done does not.
class StayingTest {

  private static final String KITES = "9.000001";
  private static final String LANTERNS = "9.000002";

  private static final String ANSWER =
      "Thủ tục **Cấp phép thả diều** (mã 9.000001).\n\n### Lệ phí\n\n- 20.000 đồng";

  private static final String CHOICE =
      "Anh/chị muốn hỏi thủ tục nào?\n\n1. Cấp phép thả diều (mã 9.000001)\n2. Cấp phép thả đèn"
          + " trời (mã 9.000002)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "không có dây thì sao",
        "tôi là công chức thì có được đăng ký không",
        "nhờ người khác đi được không",
        "chủ bãi không cho thì sao"
      })
  void staysWithTheProcedureSpokenOf(String circumstance) {
    assertThat(best(ANSWER, circumstance, 0.4)).isEqualTo(KITES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xin thả đèn trời", "đăng ký đèn trời thì sao", "muốn làm đèn trời"})
  void followsWhoNamesSomethingToBeDone(String matter) {
    assertThat(best(ANSWER, matter, 0.7)).isEqualTo(LANTERNS);
  }

  @Test
  void followsACircumstanceThatClearlyBelongsElsewhere() {
    assertThat(best(ANSWER, "không có đèn trời thì sao", 0.8)).isEqualTo(LANTERNS);
  }

  @Test
  void staysWhereTheDossierKnowsWhatIsLacking() {
    assertThat(best(ANSWER, "tôi chưa có ảnh diều thì sao", 0.8)).isEqualTo(KITES);
  }

  @Test
  void followsACaseThatMakesAnotherProcedureOfIt() {
    assertThat(best(ANSWER, "tôi là người nước ngoài thì sao", 0.7)).isEqualTo(LANTERNS);
  }

  @Test
  void asksTheFirstOfTheChoicesWhereNoneIsPicked() {
    assertThat(best(CHOICE, "nộp ở đâu?", 0)).isEqualTo(KITES);
  }

  @Test
  void staysWhereOnlyAPlaceWithoutANameIsSaid() {
    assertThat(best(ANSWER, "ở tỉnh khác được không", 0)).isEqualTo(KITES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bãi ở gần đường ray",
        "đã từng xin đèn trời rồi",
        "đèn trời của chú 30 tuổi",
        "đèn trời mua qua hai chủ"
      })
  void staysWhereOnlyTheWordsOfAnotherProcedureAreUsed(String circumstance) {
    assertThat(best(ANSWER, circumstance, 0.5)).isEqualTo(KITES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"giờ em muốn đăng ký đèn trời", "xin thả đèn trời", "dang ky den troi"})
  void followsAnActOfItsOwn(String act) {
    assertThat(best(ANSWER, act, 0.5)).isEqualTo(LANTERNS);
  }

  @Test
  void followsASureNameOfAnotherProcedure() {
    assertThat(best(ANSWER, "còn đèn trời thì sao", 0.6)).isEqualTo(LANTERNS);
    assertThat(best(ANSWER, "thả đèn trời", 0.7)).isEqualTo(LANTERNS);
    assertThat(best(ANSWER, "đèn trời xin ở đâu", 0.6)).isEqualTo(LANTERNS);
  }

  @Test
  void followsWhoSaysThatSomethingElseIsAsked() {
    assertThat(best(ANSWER, "à thôi hỏi chuyện khác, đèn trời cần giấy gì", 0.4))
        .isEqualTo(LANTERNS);
  }

  @Test
  void picksAmongTheProceduresOfALifeEventFirst() {
    var event =
        "Hội làng có mấy việc.\n\n### Các việc\n\n- **Thả diều** (9.000001): trước hội\n"
            + "- **Thả đèn trời** (9.000002): sau hội";
    assertThat(best(event, "tiền đèn của làng", 0.45)).isEqualTo(LANTERNS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thôi, đèn trời cho dễ",
        "tôi không thả diều nữa, đèn trời thôi",
        "thoi den troi cho nhe"
      })
  void followsWhoChangesTheirMind(String wish) {
    assertThat(best(ANSWER, wish, 0.5)).isEqualTo(LANTERNS);
  }

  @Test
  void goesBackToWhatWasSpokenOfBeforeTheLast() {
    var question =
        talk("thôi, như cũ cho dễ", "xin thả đèn", answer(LANTERNS), "à không, thả diều", ANSWER);
    var message = new Interpreter().understand(question).query();
    var hits = List.of(Kites.hit("9.000003", 0.6), Kites.hit(LANTERNS, 0.5), Kites.hit(KITES, 0.5));

    assertThat(retrieved(question, Map.of(message, hits)).best().map(Hit::code)).contains(LANTERNS);
  }

  @Test
  void followsWhoLostAnotherPaperToo() {
    var question = asked("mất giấy phép thả diều", ANSWER, "giấy đèn trời cũng mất luôn");
    var lost = List.of(Kites.hit(LANTERNS, 0.5));
    var found =
        Map.of(
            "giấy đèn trời cũng mất luôn",
            lost,
            "mất giấy phép thả diều",
            List.of(Kites.hit(KITES, 1)));

    assertThat(retrieved(question, found).best().map(Hit::code)).contains(LANTERNS);
  }

  @Test
  void staysWhereSomebodyTellsOfTheirOwnLife() {
    assertThat(best(ANSWER, "tôi ly hôn, đèn trời có phải cất không", 0.5)).isEqualTo(KITES);
    assertThat(best(ANSWER, "em mua diều của anh họ, đèn trời có được treo không", 0.5))
        .isEqualTo(KITES);
  }

  @Test
  void followsAQuestionByTheNameOfAnotherProcedure() {
    assertThat(best(ANSWER, "thả đèn trời tốn bao nhiêu", 0.5)).isEqualTo(LANTERNS);
    assertThat(best(ANSWER, "thả đèn trời cần giấy gì", 0.5)).isEqualTo(LANTERNS);
    assertThat(best(ANSWER, "thả bè hoa tốn bao nhiêu", 0.5)).isEqualTo(KITES);
    assertThat(best(ANSWER, "bạn tôi thả đèn trời", 0.5)).isEqualTo(KITES);
    assertThat(best(ANSWER, "treo đèn ngoài bãi cỏ ven sông tốn bao nhiêu", 0.5)).isEqualTo(KITES);
  }

  @Test
  void hearsTheClauseThatAsksBesideOneThatTells() {
    var found =
        Map.of(
            "còn đèn trời thì sao",
            List.of(Kites.hit(LANTERNS, 0.6)),
            "còn đèn trời thì sao, tôi chưa có dây",
            List.of(Kites.hit(LANTERNS, 0.4)));
    var question = asked("thả diều", ANSWER, "còn đèn trời thì sao, tôi chưa có dây");

    assertThat(retrieved(question, found).best().map(Hit::code)).contains(LANTERNS);
  }

  @Test
  void goesOnWithTheFirstStepOfALifeEventWhereOnlyMoreIsTold() {
    var event =
        "Hội làng có mấy việc.\n\n### Các việc\n\n- **Thả diều** (9.000001): trước hội\n"
            + "- **Thả đèn trời** (9.000002): sau hội";

    assertThat(best(event, "hội ở bãi bên sông", 0.38)).isEqualTo(KITES);
    assertThat(best(event, "muốn thả đèn trời", 0.5)).isEqualTo(LANTERNS);
  }

  @Test
  void turnsToNoOtherProcedureForWhatWasToldAlready() {
    var question =
        asked("ông tôi mới mất", "Anh/chị muốn hỏi việc gì?", "cần gì để thả khi ông mới mất");
    var found =
        Map.of(
            "ông tôi mới mất thừa kế",
            List.of(Kites.hit(LANTERNS, 0.9)),
            "cần gì để thả khi ông mới mất",
            List.of(Kites.hit(KITES, 0.5)));

    assertThat(retrieved(question, found).best().map(Hit::code)).contains(KITES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tôi có giấy đèn trời rồi",
        "em đang làm ở hội đèn trời",
        "nhà em thuộc hội đèn trời",
        "tôi bị mất đèn trời"
      })
  void staysWithPlainFactsHoweverWellTheyFitAnother(String fact) {
    assertThat(best(ANSWER, fact, 0.95)).isEqualTo(KITES);
  }

  @Test
  void turnsToTheProcedureThatAFactMakesOfTheOneSpokenOf() {
    var foreign =
        new Hit(
            "9.000009",
            "Cấp phép thả diều có yếu tố nước ngoài",
            List.of(Level.COMMUNE),
            0.7,
            "",
            List.of());
    var found =
        Map.of(
            "thả diều",
            List.of(Kites.hit(KITES, 1)),
            "Cấp phép thả diều nước ngoài",
            List.of(Kites.hit(KITES, 1), foreign),
            "9.000009",
            List.of(foreign.scored(1)));
    var turned = retrieved(asked("thả diều", ANSWER, "bạn em là người Ba Lan"), found);
    var stays = retrieved(asked("thả diều", ANSWER, "bạn em là người Huế"), found);

    assertThat(turned.hits()).extracting(Hit::code).startsWith("9.000009", KITES);
    assertThat(stays.best().map(Hit::code)).contains(KITES);
  }

  @Test
  void asksBothOfTheProceduresSpokenOfLast() {
    var question =
        talk("cả hai hết bao nhiêu tiền", "xin thả đèn", answer(LANTERNS), "thả diều nữa", ANSWER);

    assertThat(retrieved(question, Map.of()).matters())
        .extracting(matter -> matter.found().hits().getFirst().code())
        .containsExactly(LANTERNS, KITES);
  }

  @Test
  void knowsTheAgeThatWasToldBefore() {
    var found =
        new Retriever(
                catalogue(Map.of(KITES, List.of(Kites.hit(KITES, 1)))),
                Kites.noEvents(),
                Kites.noLaw(),
                Kites.lines())
            .retrieve(new Interpreter().understand(asked("bà 77 tuổi", ANSWER, "nộp ở đâu")));
    assertThat(found.situation().named()).isPresent();
  }

  @Test
  void turnsToAnotherProcedureOnTheThingSpokenOf() {
    assertThat(lost(0.6, 0.4)).isEqualTo("9.000009");
  }

  @Test
  void staysWhereTheThingSpokenOfFitsBothProceduresAlike() {
    assertThat(lost(0.6, 0.55)).isEqualTo(KITES);
  }

  /// What a loss is found to mean after kites were spoken of, where both fit it so with the kites.
  private static String lost(double lost, double kites) {
    var question = asked(ANSWER, "dây rối thì gỡ sao");
    var words = new Interpreter().understand(question).query();
    var both = List.of(untangling(lost), Kites.hit(KITES, kites));
    var found = Map.of(words, List.of(untangling(0.4)), "phép thả diều " + words, both);
    return retrieved(question, found).best().map(Hit::code).orElse("");
  }

  private static Hit untangling(double score) {
    var name = "Gỡ dây của phép thả diều";
    return new Hit("9.000009", name, List.of(Level.COMMUNE), score, name, List.of());
  }

  @Test
  void takesAFewWordsForTheFieldSpokenOf() {
    var question = asked(answer("9.000003"), "đổi cho con");
    var hits = List.of(Kites.hit(KITES, 0.55), Kites.hit("9.000004", 0.45));
    var found =
        Map.of(
            new Interpreter().understand(question).query(),
            hits,
            "9.000003",
            List.of(Kites.hit("9.000003", 1)));

    assertThat(retrieved(question, found).best().map(Hit::code)).contains("9.000004");
  }

  @Test
  void staysWithAKindOfActWithoutItsMatter() {
    assertThat(best(ANSWER, "hết hạn thì sao", 0.68)).isEqualTo(KITES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giấy khai sinh có cần mang theo không",
        "có phải nộp giấy khai sinh không",
        "sổ hộ khẩu có phải nộp không"
      })
  void staysWithWhoOnlyAsksIfAPaperIsDue(String text) {
    assertThat(best(ANSWER, text, 0.95)).isEqualTo(KITES);
  }

  @Test
  void knowsTheAgeThatWasToldBeforeAQuestionOnAPaper() {
    var paper = "giấy khai sinh có cần mang theo không";
    var question = talk("nộp ở đâu", "bà 77 tuổi", ANSWER, paper, ANSWER);

    assertThat(retrieved(question, Map.of()).situation().named()).isPresent();
  }

  @Test
  void staysWhereTheRecordSpeaksOfWhatIsAskedBeside() {
    assertThat(best(ANSWER, "còn ảnh diều thì sao", 0.6)).isEqualTo(KITES);
    assertThat(best(ANSWER, "còn đèn diều thì sao", 0.6)).isEqualTo(LANTERNS);
  }

  private static String best(String reply, String message, double lanterns) {
    return found(reply, message, lanterns).best().map(Hit::code).orElse("");
  }

  /// What is found for `message` after `reply`, where by itself it fits lanterns this well.
  private static Retrieval found(String reply, String message, double lanterns) {
    var found = new HashMap<String, List<Hit>>();
    found.put(KITES, List.of(Kites.hit(KITES, 1)));
    var understanding = new Interpreter().understand(asked(reply, message));
    if (lanterns > 0) {
      found.put(understanding.query(), List.of(Kites.hit(LANTERNS, lanterns)));
    }
    return new Retriever(catalogue(found), Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(understanding);
  }

  private static String answer(String code) {
    return ANSWER.replace(KITES, code);
  }

  private static Retrieval retrieved(Question question, Map<String, List<Hit>> found) {
    var all = new HashMap<>(found);
    all.put(KITES, List.of(Kites.hit(KITES, 1)));
    all.put(LANTERNS, List.of(Kites.hit(LANTERNS, 1)));
    return new Retriever(catalogue(all), Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question));
  }

  /// `message` after messages and replies by turns.
  private static Question talk(String message, String... before) {
    var turns = new ArrayList<Turn>();
    for (var at = 0; at < before.length; at++) {
      turns.add(new Turn(at % 2 == 0 ? Turn.Role.USER : Turn.Role.ASSISTANT, before[at]));
    }
    return new Question(
        message, turns, Question.Audience.CITIZEN, Question.Language.VI, null, Kites.TODAY);
  }

  private static Kites.Fake catalogue(Map<String, List<Hit>> found) {
    return new Kites.Fake(Kites.all(), words -> found.getOrDefault(words, List.of()));
  }

  private static Question asked(String reply, String message) {
    return asked("hội làng", reply, message);
  }

  private static Question asked(String before, String reply, String message) {
    return new Question(
        message,
        List.of(new Turn(Turn.Role.USER, before), new Turn(Turn.Role.ASSISTANT, reply)),
        Question.Audience.CITIZEN,
        Question.Language.VI,
        null,
        Kites.TODAY);
  }
}
