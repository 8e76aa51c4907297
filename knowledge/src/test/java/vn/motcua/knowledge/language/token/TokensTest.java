package vn.motcua.knowledge.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.token.Token.Kind;

class TokensTest {

  private static final String ALPHABET =
      "abcdđekhmnqugytxAĐQU aàảãáạâấêếệoòôốơởuúưựỳỹyý 0123456789 ./-,/.- \u200B\u00AD\u0301\u0309\u0323\uFEFF日🙂𝒜İ한";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "104/2022/NĐ-CP",
        "104/2022",
        "63/2010/nđ-cp",
        "66.7/2025/NQ-CP",
        "68/2020/QH14",
        "2628/QĐ-BTC",
        "02/2025/TT-BTP",
        "45/2013/qđ-ttg"
      })
  void keepsNumbersOfRegulationsTogether(String number) {
    assertThat(Tokens.of("theo " + number + ", thì"))
        .extracting(Token::term)
        .containsExactly("theo", VietnameseText.normal(number), "thì");
    assertThat(Tokens.of(number).getFirst().kind()).isEqualTo(Kind.REGULATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CT01",
        "CC02",
        "TK1-TS",
        "01/ĐK",
        "DC-01",
        "dc01",
        "D02-LT",
        "01/ĐK-TNCN",
        "02-ĐK-TCT",
        "B2",
        "1/đk",
        "03/TNDN",
        "M01A-HSB",
        "68a"
      })
  void keepsNamesOfFormsTogether(String form) {
    assertThat(Tokens.of("mẫu " + form + " ạ"))
        .extracting(Token::term)
        .containsExactly("mẫu", VietnameseText.normal(form), "ạ");
    assertThat(Tokens.of(form).getFirst().kind()).isEqualTo(Kind.LABEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/3/1998", "12-3-1998", "01.02.2024", "2026-11-21", "2/9", "1/7/25"})
  void keepsDaysTogether(String day) {
    assertThat(Tokens.of("từ " + day + "."))
        .extracting(Token::term, Token::kind)
        .contains(org.assertj.core.groups.Tuple.tuple(day, Kind.DATE));
  }

  @ParameterizedTest
  @CsvSource({
    "5.000.000đ, 5.000.000 đ",
    "500k, 500 k",
    "2tr, 2 tr",
    "2tr5, 2 tr 5",
    "'3,5 triệu', '3,5 triệu'",
    "15tuổi, 15 tuổi",
    "100m2, 100 m2",
    "mẫu số 3, mẫu số 3",
    "10-15 ngày, 10 15 ngày",
    "3/ngày, 3 ngày",
    "xã/phường, xã phường",
    "và/hoặc, và hoặc",
    "24/24, 24 24",
    "thứ 2-6, thứ 2 6",
  })
  void splitsNumbersFromTheirUnits(String text, String terms) {
    assertThat(Syllables.of(text)).isEqualTo(List.of(terms.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.004222", "1.004222.000.00.00.H41", "1.004222.H41"})
  void leavesTheSuffixOfAnOfficeOutOfACode(String code) {
    var token = Tokens.of(code).getFirst();

    assertThat(token).isEqualTo(new Token("1.004222", Kind.PROCEDURE, 0, code.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "đựơc, được", "gìa, già", "gíây, giấy", "thúê, thuế", "tòan, toàn", "nứơc, nước", "qúy, quí",
    "giá, giá", "quả, quả", "khuỷu, khuỷu", "yếu, yếu", "mùa, mùa", "ngoài, ngoài", "oánh, oánh",
  })
  void writesEachToneInItsPlace(String typed, String normal) {
    assertThat(Syllables.of(typed)).containsExactly(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"café", "résumé", "málaga", "vidéo", "güey", "straße"})
  void leavesWordsOfOtherLanguagesAlone(String word) {
    assertThat(Syllables.of(word)).containsExactly(word);
  }

  @Test
  void tellsWhereEachTokenStands() {
    var text = "Mẫu\u200B CT01: so\u0302\u0309 5.000.000đ";

    assertThat(Tokens.of(text))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly("Mẫu\u200B", "CT01", "so\u0302\u0309", "5.000.000", "đ");
  }

  @RepeatedTest(500)
  void givesTheSameTermsForTextInNormalForm(RepetitionInfo repetition) {
    var text = random(repetition.getCurrentRepetition());

    var terms = Syllables.of(text);

    assertThat(Syllables.of(VietnameseText.normal(text))).isEqualTo(terms);
    assertThat(Syllables.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Syllables.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @RepeatedTest(500)
  void placesTokensInOrderInsideTheText(RepetitionInfo repetition) {
    var text = random(repetition.getCurrentRepetition());

    var end = 0;
    for (var token : Tokens.of(text)) {
      assertThat(token.term()).isNotBlank();
      assertThat(token.start()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static String random(int seed) {
    var random = new Random(seed); // the repetition is the seed
    var text = new StringBuilder();
    for (var i = random.nextInt(60); i >= 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
