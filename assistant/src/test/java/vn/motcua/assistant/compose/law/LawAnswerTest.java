package vn.motcua.assistant.compose.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.Validity;

class LawAnswerTest {

  private static final Verdicts VERDICTS =
      Kites.verdicts(new Kites.Fake(List.of(), words -> List.of()));

  private static final String TEXT =
      "1. Được thả diều từ 6 giờ.\n2. Cấm thả diều:\na) Ban đêm;\nb) Gần sân bay.";
  private static final Article KITES =
      Kites.article("7/2021/NĐ-CP", "3", TEXT, new Validity(LocalDate.of(2021, 5, 1), null, null));
  private static final Article OLD =
      Kites.article(
          "3/2010/NĐ-CP",
          "3",
          "1. Được thả diều cả ngày.",
          new Validity(LocalDate.of(2010, 1, 1), LocalDate.of(2021, 4, 30), "7/2021/NĐ-CP"));

  @Test
  void quotesTheClauseThatWasAskedForWithItsPoints() {
    var draft = answer("khoản 2 điều 3 nghị định 7/2021/NĐ-CP", KITES);

    assertThat(draft.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(draft.lead()).isEqualTo("**khoản 2 Điều 3 Nghị định 7/2021/NĐ-CP**: Giờ thả diều");
    assertThat(texts(draft)).first().isEqualTo("“2. Cấm thả diều: a) Ban đêm; b) Gần sân bay.”");
    assertThat(draft.citations())
        .anyMatch(citation -> citation.locator().startsWith("khoản 2 Điều 3"));
    assertSupported(draft);
  }

  @Test
  void quotesOnePointWithTheWordsBeforeIt() {
    var draft = answer("điểm b khoản 2 điều 3 nghị định 7/2021/NĐ-CP", KITES);

    assertThat(texts(draft)).first().isEqualTo("“2. Cấm thả diều: b) Gần sân bay.”");
  }

  @Test
  void quotesTheWholeArticleWhereItHasNoSuchClauseAndSaysSo() {
    var draft = answer("khoản 9 điều 3 nghị định 7/2021/NĐ-CP", KITES);

    assertThat(texts(draft).getFirst()).contains("không thấy khoản");
    assertThat(texts(draft)).hasSize(4);
  }

  @Test
  void saysOfTextsThatAreOverSinceWhen() {
    var draft = answer("điều 3 nghị định 3/2010/NĐ-CP", OLD);

    assertThat(texts(draft).getFirst()).contains("hết hiệu lực sau ngày 30/04/2021");
    assertThat(texts(draft).getLast()).contains("do 7/2021/NĐ-CP thay thế");
    assertSupported(draft);
  }

  @Test
  void asksWhichRegulationOfThatNumberIsMeant() {
    var draft = answer("điều 3 nghị định 7", OLD, KITES);

    assertThat(draft.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(draft.questions().getFirst().choices())
        .containsExactly("Điều 3 Nghị định 7/2021/NĐ-CP", "Điều 3 Nghị định 3/2010/NĐ-CP");
  }

  @Test
  void alsoOffersARegulationOfThatNumberWhoseTextIsNotAtHand() {
    var reference = reference("khoản 2 điều 14 nghị định 104");
    var known = KnownRegulations.embedded().named(reference);
    var old = Kites.article("104/2010/NĐ-CP", "14", TEXT, Validity.UNKNOWN);
    var draft = write(new LawMatch(reference, List.of(old), true, known));

    assertThat(draft.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(draft.questions().getFirst().choices())
        .startsWith("khoản 2 Điều 14 Nghị định 104/2022/NĐ-CP")
        .endsWith("khoản 2 Điều 14 Nghị định 104/2010/NĐ-CP");
  }

  @Test
  void offersARegulationOnceWhoseTextIsAtHandAndWhichIsKnownBesides() {
    var reference = reference("điều 18 nghị định 63/2010/NĐ-CP");
    var known = KnownRegulations.embedded().named(reference);
    var text = Kites.article("63/2010/NĐ-CP", "18", TEXT, Validity.UNKNOWN);

    assertThat(write(new LawMatch(reference, List.of(text), true, known)).status())
        .isEqualTo(Reply.Status.ANSWERED);
  }

  @Test
  void takesTheNewestOfTheLawsOfOneName() {
    var draft = answer("điều 3 luật diều", OLD, KITES);

    assertThat(draft.lead()).contains("7/2021/NĐ-CP");
  }

  @Test
  void namesTheArticlesOfAWholeRegulation() {
    var draft = answer("nghị định 7/2021/NĐ-CP", KITES);

    assertThat(texts(draft)).first().isEqualTo("Điều 3: Giờ thả diều");
    assertSupported(draft);
  }

  @Test
  void tellsWhatItsRulesSayOfATextThatItDoesNotHave() {
    var draft = answer("khoản 4 điều 14 nghị định 104/2022/NĐ-CP");

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(texts(draft)).anyMatch(text -> text.contains("Điều 14 khoản 4"));
    assertSupported(draft);
  }

  @Test
  void guessesNothingOfATextThatItDoesNotHave() {
    var draft = answer("khoản 2 điều 14 nghị định 104");

    assertThat(draft.status()).isEqualTo(Reply.Status.DECLINED);
    assertThat(draft.actions()).hasSize(1);
  }

  private static Draft answer(String text, Article... articles) {
    return write(new LawMatch(reference(text), List.of(articles), true, List.of()));
  }

  private static Draft write(LawMatch match) {
    return new LawAnswer(VERDICTS)
        .write(
            new Decision.Law(match, List.of()), Kites.TODAY, Wording.in(Language.VI), Kites.TODAY);
  }

  private static LegalReference reference(String text) {
    return LegalReferences.in(text).getFirst().reference();
  }

  private static List<String> texts(Draft draft) {
    return draft.sections().getFirst().items().stream().map(Section.Item::text).toList();
  }

  private static void assertSupported(Draft draft) {
    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isInstanceOf(Verification.Supported.class);
  }
}
