package vn.motcua.assistant.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.rule.CaseFact;

class SituationReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final SituationReader reader = new SituationReader(new EverydayTerms(), new Reading());

  @ParameterizedTest
  @CsvSource({
    "em làm mất thẻ căn cước, LOST",
    "căn cước cũng mất luôn, LOST",
    "mất luôn cả hộ chiếu nữa, LOST",
    "hôm qua rớt luôn cái thẻ, LOST",
    "thẻ diều mất thì sao, LOST",
    "bố tôi mất thì thẻ diều của bố nộp lại đâu, DEATH",
    "thẻ bị gãy đôi rồi, DAMAGED",
    "giấy ghi sai tên, WRONG",
    "giấy thả diều ghi lộn ngày, WRONG",
    "thẻ sắp hết hạn, EXPIRED",
    "làm lần đầu, FIRST",
    "chồng em người Hàn Quốc, FOREIGN",
    "em đang ở nước ngoài, ABROAD",
    "chú rể quốc tịch Úc, FOREIGN",
    "cô dâu là người Ba Lan, FOREIGN",
    "cháu sinh ở Canada, FOREIGN",
    "thẻ do Nhật Bản cấp, FOREIGN",
    "chú rể định cư ở Na Uy, FOREIGN",
    "cô dâu là Việt kiều, FOREIGN",
    "bằng lái của Đức, FOREIGN",
    "cháu sống với bà ở Hàn Quốc, ABROAD",
    "bố em mất tại Mỹ, ABROAD",
    "chú rể đang lao động tại Nhật Bản, ABROAD",
    "ly hôn ở tòa án Hàn Quốc, ABROAD",
    "chu re nguoi han quoc, FOREIGN",
    "cưới người Anh, FOREIGN",
    "cô dâu quốc tịch anh, FOREIGN",
    "chong em nguoi my co tha dieu duoc khong, FOREIGN",
    "làm cho con trai, CHILD",
    "ba em mới mất hôm qua, DEATH",
    "nhà tôi là hộ nghèo, POOR",
    "tôi nhờ người nộp thay, PROXY",
    "mat the can cuoc, LOST",
  })
  void hearsTheFactsOfACase(String text, CaseFact fact) {
    assertThat(read(text).facts()).contains(fact);
  }

  @Test
  void takesThePassingOfAPersonForNoLostPaper() {
    assertThat(read("mẹ tôi mất thì căn cước của mẹ có phải nộp lại không").facts())
        .contains(CaseFact.DEATH)
        .doesNotContain(CaseFact.LOST);
    assertThat(read("mẹ tôi mất thẻ căn cước thì sao").facts()).contains(CaseFact.LOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "em là người Mỹ Tho",
        "nhà ở Mỹ Đình",
        "vợ em người Lào Cai",
        "theo pháp luật",
        "em thả diều ở Đức Hòa",
        "em là người mỹ đức",
        "anh ấy người nga sơn thả diều",
        "em la nguoi my duc",
        "người anh của em thả diều",
        "nhờ người Anh trai em quen",
        "chị tên Nga"
      })
  void takesNoPlaceAtHomeForACountry(String text) {
    assertThat(read(text).facts()).doesNotContain(CaseFact.FOREIGN, CaseFact.ABROAD);
  }

  @ParameterizedTest
  @CsvSource({
    "thả diều ở tỉnh khác được không, thả diều được không",
    "tha dieu o huyen cu, tha dieu",
    "ra huyện thả diều, thả diều",
    "phường tôi mới sáp nhập thì thả diều sao, thì thả diều sao",
    "thả diều do sáp nhập xã có phải xin lại, thả diều có phải xin lại",
  })
  void readsNoMatterInPlacesWithoutAName(String text, String rest) {
    assertThat(rest(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "di tha dieu xa 2 nam roi",
        "đi thả diều xa 3 tháng",
        "lên xã 2 lần để thả diều",
        "ra phường 3 ngày rồi",
        "thả diều xa 20 km",
        "thả diều ở xa Phú Lâm",
      })
  void takesNoNumberOfWhatIsCountedForAPlace(String text) {
    assertThat(read(text).place()).isEqualTo(NamedPlace.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thả diều ở phường 2",
        "tha dieu o xa Phu Lam",
        "ở quận 7 năm 2020 thả diều",
        "ở phường 3 người ta thả diều",
      })
  void takesTheNumberOfAWardForAPlace(String text) {
    assertThat(read(text).place().isLocal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chuyển diều sang tỉnh khác",
        "hai công ty diều sáp nhập",
        "khám diều ở huyện đội",
        "ở tỉnh khác"
      })
  void keepsPlacesThatAreTheMatter(String text) {
    assertThat(rest(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "thẻ chưa hết hạn, EXPIRED",
    "thẻ không bị mất, LOST",
    "vợ tôi không phải người nước ngoài, FOREIGN",
  })
  void hearsWhatIsNotSo(String text, CaseFact fact) {
    assertThat(read(text).facts()).doesNotContain(fact);
    assertThat(read(text).denied()).contains(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"làm mất mấy ngày", "làm hộ chiếu", "hết bao nhiêu tiền", "tôi sinh ở quê"})
  void hearsNoFactWhereWordsOnlySoundAlike(String text) {
    assertThat(read(text).facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "con tôi 3 tuổi, 3, 3",
    "mẹ tôi 70 tuổi, 70, 70",
    "cháu sinh năm 2010, 15, 16",
    "em bé 8 tháng tuổi, 0, 0",
    "người dưới 14 tuổi, 0, 13",
    "từ đủ 14 tuổi trở lên, 14, 150",
    "tre 15 tuoi, 15, 15",
  })
  void readsAges(String text, int from, int to) {
    assertThat(read(text).named()).contains(new Age(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bao nhiêu tuổi", "nộp 3 bản", "sinh năm 99999", "999 tuổi"})
  void readsNoAgeWhereNoneIsSaid(String text) {
    assertThat(read(text).named()).isEmpty();
  }

  @Test
  void takesPlacesOutOfTheWords() {
    var read = reader.read("thả diều ở phường Ba Đình, Hà Nội cần gì", "", TODAY);

    assertThat(read.situation().place().commune()).isEqualTo("phường Ba Đình");
    assertThat(read.situation().place().inProvince())
        .hasValueSatisfying(province -> assertThat(province.name()).isEqualTo("Hà Nội"));
    assertThat(read.rest()).doesNotContain("Ba Đình").doesNotContain("Hà Nội").contains("thả diều");
  }

  @Test
  void takesThePlaceFromWhereThePersonLivesIfTheMessageNamesNone() {
    assertThat(reader.read("thả diều", "Xã A, Cà Mau", TODAY).situation().place().inProvince())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "từ 1/7/2025 lệ phí thả diều bao nhiêu, 2025-07-01",
    "hồi tháng 6 lệ phí thả diều bao nhiêu, 2026-06-30",
    "trước ngày 1/7/2025 quy định thả diều thế nào, 2025-06-30",
    "từ tháng 12 năm 2025 có gì thay đổi, 2025-12-01",
    "hồi tháng 12 quy định thế nào, 2025-12-31",
  })
  void hearsTheDayAskedAbout(String text, LocalDate day) {
    assertThat(reader.read(text, "", TODAY).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "em cưới hồi tháng 6, giờ làm giấy tờ gì",
        "tôi mua đất từ 1/7/2025 lệ phí bao nhiêu",
        "từ 31/2/2025 lệ phí bao nhiêu",
        "lệ phí bao nhiêu",
      })
  void hearsNoDayInAPersonsStory(String text) {
    assertThat(reader.read(text, "", TODAY).day()).isNull();
  }

  @Test
  void keepsWhatWasSaidBeforeUnlessItIsSaidAnew() {
    var before = read("làm lần đầu cho con 3 tuổi");
    var now = read("bị mất");

    assertThat(now.after(before).facts())
        .contains(CaseFact.LOST, CaseFact.CHILD)
        .doesNotContain(CaseFact.FIRST);
    assertThat(now.after(before).named()).contains(Age.of(3));
  }

  private String rest(String text) {
    return reader.read(text, "", TODAY).rest();
  }

  private Situation read(String text) {
    return reader.read(text, "", TODAY).situation();
  }
}
