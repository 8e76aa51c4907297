package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferencesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "khoản 2 điều 14 nghị định 104|-|2|14|104|-|DECREE|-",
        "đ14 k2 nđ104/2022|-|2|14|104|2022|DECREE|-",
        "Điều 5 Luật Cư trú|-|-|5|-|-|LAW|cư trú",
        "dieu 5 luat cu tru quy dinh gi|-|-|5|-|-|LAW|cu tru",
        "nghị định 104/2022/NĐ-CP|-|-|-|104/2022/NĐ-CP|2022|DECREE|-",
        "tt 06/2021/tt-bca|-|-|-|06/2021/TT-BCA|2021|CIRCULAR|-",
        "điểm a khoản 1 Điều 3|a|1|3|-|-|-|-",
        "Theo điểm đ, khoản 3, Điều 98a của Luật số 68/2020/QH14 thì sao?"
            + "|đ|3|98a|68/2020/QH14|2020|LAW|-",
        "nghị định số 104 năm nào|-|-|-|104|-|DECREE|-",
        "91/2015/QH13 điều 21|-|-|21|91/2015/QH13|2015|LAW|-",
        "Bộ luật Dân sự 2015 quy định thế nào về chi nhánh|-|-|-|-|2015|CODE|dân sự",
        "điều 173 blhs|-|-|173|-|-|CODE|hình sự",
        "luật hôn nhân và gia đình năm 2014|-|-|-|-|2014|LAW|hôn nhân và gia đình",
        "nghị quyết 66.7/2025/NQ-CP|-|-|-|66.7/2025/NQ-CP|2025|RESOLUTION|-",
        "điều 4 nq 66.7|-|-|4|66.7|-|RESOLUTION|-",
        "hiến pháp 2013 điều 16|-|-|16|-|2013|CONSTITUTION|-",
      },
      delimiter = '|')
  void readsWhatPeopleType(
      String text,
      @Nullable String point,
      @Nullable String clause,
      @Nullable String article,
      @Nullable String number,
      @Nullable Integer year,
      @Nullable RegulationType type,
      @Nullable String name) {
    assertThat(LegalReferences.in(text))
        .extracting(LegalReferences.Mention::reference)
        .containsExactly(new LegalReference(point, clause, article, number, year, type, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "làm thẻ căn cước ở đâu",
        "khoản 2 là gì",
        "địa điểm a",
        "500.000đ 14 ngày",
        "luật sư là ai",
        "mẫu CT01",
        "đường 14 khu k"
      })
  void findsNothingWhereNoLawIsNamed(String text) {
    assertThat(LegalReferences.in(text))
        .filteredOn(mention -> mention.reference().article() != null)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chương II nghị định 123/2015, II",
    "Chương 14 Luật Đất đai, XIV",
    "chapter iv land law, IV",
  })
  void readsChaptersInRomanFigures(String text, String chapter) {
    assertThat(LegalReferences.in(text))
        .extracting(mention -> mention.reference().chapter())
        .containsExactly(chapter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thu tiền đất đai 2024",
        "mạng LTE chậm quá",
        "k 2 lần rồi",
        "đi 2 lần, mất 14 ngày",
        "kể từ chương trình 3",
        "điểm b",
        "doanh nghiệp 2020 thì sao"
      })
  void takesNoOtherWordsForLaw(String text) {
    assertThat(LegalReferences.in(text))
        .filteredOn(mention ->
            mention.reference().article() != null || mention.reference().number() != null)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"không được kỷ luật ai", "theo quy định pháp luật dân sự"})
  void takesNeitherDisciplineNorTheLawAsSuchForOne(String text) {
    assertThat(LegalReferences.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xin luật sư miễn phí", "thue luat su o dau", "theo luật lệ ở đây"})
  void takesNeitherLawyersNorCustomsForALaw(String text) {
    assertThat(LegalReferences.in(text)).isEmpty();
  }

  @Test
  void knowsTheLawOnLawyers() {
    assertThat(LegalReferences.in("Luật Luật sư quy định gì"))
        .extracting(mention -> mention.reference().name())
        .containsExactly("luật sư");
  }

  @Test
  void keepsTwoRegulationsApart() {
    assertThat(LegalReferences.in("Luật Hộ tịch, nghị định 123/2015/NĐ-CP"))
        .extracting(mention -> mention.reference().number())
        .containsExactly(null, "123/2015/NĐ-CP");
  }

  @Test
  void sharesTheRegulationAmongArticles() {
    var found = LegalReferences.in("Điều 5 và Điều 6 Luật Cư trú");

    assertThat(found).extracting(mention -> mention.reference().name()).containsOnly("cư trú");
    assertThat(found)
        .extracting(mention -> mention.reference().article())
        .containsExactly("5", "6");
  }

  @Test
  void saysWhereItStands() {
    var text = "theo khoản 2 điều 14 nghị định 104 thì sao";

    var mention = LegalReferences.in(text).getFirst();

    assertThat(text.substring(mention.start(), mention.end()))
        .isEqualTo("khoản 2 điều 14 nghị định 104");
  }

  @RepeatedTest(200)
  void readsBackWhatIsTypedAnyWay(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();
    var random = new Random(seed);
    var reference = randomReference(random);
    var typed = typed(reference, random);

    var found = LegalReferences.in(typed);

    assertThat(found).as("seed %d: %s", seed, typed).hasSize(1);
    assertThat(found.getFirst().reference()).as("seed %d: %s", seed, typed).isEqualTo(reference);
  }

  private static LegalReference randomReference(Random random) {
    var point = random.nextInt(3) == 0 ? String.valueOf((char) ('a' + random.nextInt(8))) : null;
    var clause = random.nextBoolean() ? String.valueOf(1 + random.nextInt(30)) : null;
    var article = 1 + random.nextInt(500) + (random.nextInt(9) == 0 ? "a" : "");
    var year = 1990 + random.nextInt(37);
    var number = String.valueOf(1 + random.nextInt(300));
    return switch (random.nextInt(4)) {
      case 0 ->
          new LegalReference(
              point,
              clause,
              article,
              number + "/" + year + "/NĐ-CP",
              year,
              RegulationType.DECREE,
              null);
      case 1 ->
          new LegalReference(point, clause, article, number, year, RegulationType.CIRCULAR, null);
      case 2 ->
          new LegalReference(point, clause, article, number, null, RegulationType.DECREE, null);
      default ->
          new LegalReference(point, clause, article, null, null, RegulationType.LAW, "thả diều");
    };
  }

  private static String typed(LegalReference reference, Random random) {
    var between = List.of(" ", ", ", "  ", " của ").get(random.nextInt(4));
    var place = new StringBuilder();
    append(place, reference.point(), "điểm ", between);
    append(place, reference.clause(), random.nextBoolean() ? "khoản " : "k", between);
    append(place, reference.article(), random.nextBoolean() ? "Điều " : "đ", between);
    var regulation = regulation(reference, random);
    var words = random.nextBoolean() ? place + between + regulation : regulation + between + place;
    var cased = random.nextBoolean() ? words : words.toUpperCase(Locale.ROOT);
    var bare = random.nextBoolean() && reference.name() == null;
    return bare ? VietnameseText.fold(cased) : cased;
  }

  private static void append(
      StringBuilder place, @Nullable String value, String label, String between) {
    if (value != null) {
      place.append(place.isEmpty() ? "" : between.strip().equals("của") ? " " : between);
      place.append(label).append(value);
    }
  }

  private static String regulation(LegalReference reference, Random random) {
    if (reference.name() != null) {
      return "Luật Thả diều";
    }
    var decree = reference.type() == RegulationType.DECREE;
    var kind =
        random.nextBoolean() ? (decree ? "nghị định " : "thông tư ") : (decree ? "nđ " : "tt");
    var number = String.valueOf(reference.number());
    var year = number.contains("/") || reference.year() == null ? "" : "/" + reference.year();
    return kind + (random.nextBoolean() ? "số " : "") + number + year;
  }
}
