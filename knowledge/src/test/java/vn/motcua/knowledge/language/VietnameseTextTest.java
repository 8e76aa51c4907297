package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

  private static final String LETTERS =
      "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
  private static final String ODD = " \t\n.,-/0123456789\u200B\u200D\u00AD\uFEFF\u0001\u0301\u0323";

  @RepeatedTest(200)
  void comparesComposedAndDecomposedTextAsEqual(RepetitionInfo repetition) {
    var text = words(new Random(repetition.getCurrentRepetition()), LETTERS);

    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(VietnameseText.normal(decomposed)).isEqualTo(VietnameseText.normal(text));
    assertThat(VietnameseText.fold(decomposed)).isEqualTo(VietnameseText.fold(text));
    assertThat(VietnameseText.isUnaccented(decomposed))
        .isEqualTo(VietnameseText.isUnaccented(text));
  }

  @RepeatedTest(200)
  void normalisesWhatIsNormalToItself(RepetitionInfo repetition) {
    var text = words(new Random(repetition.getCurrentRepetition()), LETTERS + ODD);

    var normal = VietnameseText.normal(text);

    assertThat(VietnameseText.normal(normal)).isEqualTo(normal);
    assertThat(VietnameseText.clean(VietnameseText.clean(text)))
        .isEqualTo(VietnameseText.clean(text));
  }

  @RepeatedTest(200)
  void foldsToTextWithoutAccents(RepetitionInfo repetition) {
    var text = words(new Random(repetition.getCurrentRepetition()), LETTERS);

    assertThat(VietnameseText.fold(text)).matches("[a-z ]*");
    assertThat(VietnameseText.isUnaccented(VietnameseText.fold(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "hoá đơn, hóa đơn",
    "thuỷ, thủy",
    "huỷ, hủy",
    "toè, tòe",
    "UỶ BAN, ủy ban",
  })
  void movesALateToneToTheFirstVowel(String late, String early) {
    assertThat(VietnameseText.normal(late)).isEqualTo(VietnameseText.normal(early));
  }

  @ParameterizedTest
  @CsvSource({"toán, toán", "hoàng, hoàng", "quý hiếm, quí hiếm", "thuyền, thuyền"})
  void leavesTheToneInClosedSyllablesAndAfterQ(String text, String normal) {
    assertThat(VietnameseText.normal(text)).isEqualTo(VietnameseText.normal(normal));
  }

  @ParameterizedTest
  @CsvSource({"lý lịch, lí lịch", "đăng ký, đăng kí", "công ty, công ti", "mỹ, mĩ", "HỶ, hỉ"})
  void spellsFinalYAndIAlike(String withY, String withI) {
    assertThat(VietnameseText.normal(withY)).isEqualTo(VietnameseText.normal(withI));
  }

  @ParameterizedTest
  @CsvSource({"tay, tai", "thủy, thủi", "ý, í", "yên, iên"})
  void keepsApartWhatIsNoSpellingVariant(String one, String other) {
    assertThat(VietnameseText.normal(one)).isNotEqualTo(VietnameseText.normal(other));
  }

  @Test
  void foldsEveryVowelAndTheBarredD() {
    assertThat(VietnameseText.fold("Đường Trần Hưng Đạo, phố Huế, ủy quyền"))
        .isEqualTo("Duong Tran Hung Dao, pho Hue, uy quyen");
  }

  @Test
  void knowsTextTypedWithoutAccents() {
    assertThat(VietnameseText.isUnaccented("dang ky tam tru 2026")).isTrue();
    assertThat(VietnameseText.isUnaccented("đang ky tam tru")).isFalse();
    assertThat(VietnameseText.isUnaccented("dang kỳ")).isFalse();
  }

  @Test
  void removesInvisibleCharactersAndKeepsLines() {
    assertThat(VietnameseText.clean("\uFEFFkhai\u200B si\u00ADnh\u0000\tmột\ndòng"))
        .isEqualTo("khai sinh\tmột\ndòng");
  }

  @Test
  void composesAcrossAnInvisibleCharacter() {
    assertThat(VietnameseText.clean("tha\u200B\u0309")).isEqualTo("thả");
  }

  private static String words(Random random, String alphabet) {
    return random
        .ints(1 + random.nextInt(40), -1, alphabet.length())
        .mapToObj(at -> at < 0 ? " " : alphabet.substring(at, at + 1))
        .collect(Collectors.joining());
  }
}
