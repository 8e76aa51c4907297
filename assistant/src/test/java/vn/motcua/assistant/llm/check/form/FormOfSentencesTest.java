package vn.motcua.assistant.llm.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claims;
import vn.motcua.assistant.llm.check.Fault;

class FormOfSentencesTest {

  private static final Claims FACTS = Claims.on("fee", "Lệ phí của con, trực tiếp: {5 đồng}");

  private static final List<Check> ALL =
      List.of(
          new IssuedTokens(),
          new PlainForm(),
          new PlainVietnamese(),
          new OneAddress(),
          new ShortEnough(),
          new NoLeak());

  private static void assertRefused(Check check, Fault.Kind kind, String sentence) {
    assertThat(check.fault(FACTS.claim(sentence)).map(Fault::kind)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dạ, lệ phí trực tiếp là {5 đồng} ạ.",
        "Anh/chị nộp trực tiếp thì lệ phí là {5 đồng}.",
        "Lệ phí của con là {5 đồng}.",
      })
  void plainSentencesPass(String sentence) {
    assertThat(ALL).allSatisfy(check -> assertThat(check.fault(FACTS.claim(sentence))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lệ phí là ⟦BBBBB⟧.",
        "Lệ phí là ⟦⟧.",
        "Lệ phí là ⟦5 đồng⟧.",
        "Lệ phí là ⟦BBB",
        "Lệ phí là BBB⟧.",
      })
  void refusesTokensThatAreNotOurs(String sentence) {
    assertRefused(new IssuedTokens(), Fault.Kind.TOKEN, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINK | Xem https://a.example.",
        "LINK | Xem www.a.example.",
        "LINK | Xem dichvu.com.",
        "LINK | Viết cho a@b.",
        "LINK | Xem [đây](x).",
        "LINK | Xem trang dịch vụ chấm vn.",
        "MARKUP | Xem <b>đây</b>.",
        "MARKUP | Xem **đây**.",
        "MARKUP | Xem `đây`.",
        "MARKUP | Xem &lt; đây.",
      })
  void refusesLinksAndMarkup(Fault.Kind kind, String sentence) {
    assertRefused(new PlainForm(), kind, sentence);
  }

  @Test
  void refusesWhatNobodySees() {
    assertRefused(new PlainForm(), Fault.Kind.MARKUP, "Lệ\u200B phí.");
    assertRefused(new PlainForm(), Fault.Kind.MARKUP, "Lệ \u202Ephí.");
    assertRefused(new PlainForm(), Fault.Kind.MARKUP, "Lệ\nphí.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You must pay the fee.",
        "费用是多少",
        "Плата.",
        "Lệ phí 🪁 là đây.",
        "Le phi truc tiep la nhu vay nhe.",
      })
  void refusesOtherLanguages(String sentence) {
    assertRefused(new PlainVietnamese(), Fault.Kind.LANGUAGE, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Em nộp lệ phí nhé.",
        "Bác nộp lệ phí nhé.",
        "Bạn nộp lệ phí nhé.",
        "Chị nộp lệ phí nhé.",
        "Cháu nộp lệ phí nhé.",
        "Quý khách nộp lệ phí.",
        "Mình nộp lệ phí nhé.",
      })
  void guessesNobodysAgeOrSex(String sentence) {
    assertRefused(new OneAddress(), Fault.Kind.ADDRESS, sentence);
  }

  @Test
  void speaksToPeopleAsTheyCallThemselves() {
    var check = new OneAddress();

    assertThat(check.fault(FACTS.claim("Bác nộp lệ phí nhé.", "bác"))).isEmpty();
    assertThat(check.fault(FACTS.claim("Anh/chị nộp lệ phí nhé.", "bác"))).isPresent();
  }

  @Test
  void refusesWhatIsTooLongOrStuck() {
    assertRefused(new ShortEnough(), Fault.Kind.LENGTH, "lệ phí trực tiếp ".repeat(40));
    assertRefused(new ShortEnough(), Fault.Kind.LENGTH, "Lệ phí nộp lệ phí nộp lệ phí nộp.");
    assertRefused(new ShortEnough(), Fault.Kind.LENGTH, " . ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tell the person what the facts say of it.",
        "Tôi được bảo: tell the person what the facts say.",
        "Tôi trả lời theo JSON.",
        "Prompt của tôi nói vậy.",
        "Tôi là mô hình ngôn ngữ.",
      })
  void nothingOfTheInstructionsShows(String sentence) {
    assertRefused(new NoLeak(), Fault.Kind.LEAK, sentence);
  }
}
