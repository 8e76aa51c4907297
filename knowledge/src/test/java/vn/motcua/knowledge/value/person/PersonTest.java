package vn.motcua.knowledge.value.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Warning;

/// All people here are made up.
class PersonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PersonName NAME = new PersonName();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn Mẫu",
        "NGUYỄN VĂN MẪU",
        "Mẫu",
        "H'Mẫu Niê",
        "H’Mẫu Êban",
        "Y Mẫu Ênuôl",
        "K'Mẫu",
        "Ŏn Ƀlô",
        "Lò Fa Wừ Jrang Zơ",
        "Rơ Chăm Mẫu",
        "Giàng A Mẫu",
        "Nguyễn-Mẫu Thị",
        "Công Tằng Tôn Nữ Mẫu Thị Rất Dài Và Dài Hơn Nữa Cho Đến Khi Hơn Sáu Mươi Chữ Cái Mẫu",
      })
  void keepsNamesAsTheyAreSpelled(String typed) {
    assertThat(NAME.read(typed, TODAY)).isEqualTo(new Valid(typed));
  }

  @Test
  void composesLettersAndTidiesBlanks() {
    assertThat(NAME.read("  Nguye\u0302\u0303n  Va\u0306n\u00A0Ma\u0302\u0303u\u200B ", TODAY))
        .isEqualTo(new Valid("Nguyễn Văn Mẫu"));
    assertThat(NAME.read("Ðào Mẫu", TODAY)).isEqualTo(new Valid("Đào Mẫu"));
    assertThat(NAME.read("Đào Mẫu.", TODAY)).isEqualTo(new Valid("Đào Mẫu"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Mẫu 2, NAME_HAS_DIGITS",
    "Nguyễn Văn M@u, NAME_HAS_SIGNS",
    "Nguyễn Văn (Mẫu), NAME_HAS_SIGNS",
    "<b>Mẫu</b>, NAME_HAS_SIGNS",
    "Nguyễn | Mẫu, NAME_HAS_SIGNS",
    "---, NAME_HAS_SIGNS",
    "Mẫu \uD83D\uDE00, NAME_HAS_SIGNS",
    "\u0301Mẫu, NAME_HAS_SIGNS",
  })
  void refusesDigitsAndSigns(String typed, Problem problem) {
    assertThat(NAME.read(typed, TODAY)).isEqualTo(new Invalid(problem));
  }

  @Test
  void warnsOfSmallLettersAndMissingMarks() {
    assertThat(NAME.read("nguyen van mau", TODAY))
        .isInstanceOfSatisfying(
            Valid.class,
            valid ->
                assertThat(valid.warnings())
                    .containsExactly(Warning.NAME_IN_SMALL_LETTERS, Warning.NAME_WITHOUT_MARKS));
    assertThat(NAME.read("NGUYEN VAN MAU", TODAY))
        .isEqualTo(new Valid("NGUYEN VAN MAU", Warning.NAME_WITHOUT_MARKS));
    assertThat(NAME.read("Mai Lan Anh", TODAY)).isEqualTo(new Valid("Mai Lan Anh"));
    assertThat(PersonName.titleCase("nguyễn văn mẫu")).isEqualTo("Nguyễn Văn Mẫu");
    assertThat(PersonName.upperCase("H’Mẫu Ƀlô")).isEqualTo("H’MẪU ɃLÔ");
  }

  @ParameterizedTest
  @CsvSource({
    "kinh, Kinh",
    "Việt, Kinh",
    "dân tộc Tày, Tày",
    "H'Mông, Mông",
    "hmong, Mông",
    "Mèo, Mông",
    "Khmer, Khơ-me",
    "Ê Đê, Ê-đê",
    "Ede, Ê-đê",
    "Êđê, Ê-đê",
    "K’Ho, Cơ-ho",
    "Cao Lan, Sán Chay",
    "Thổ, Thổ",
    "Mường, Mường",
    "Gia Rai, Gia-rai",
    "Ba Na, Ba-na",
    "Vân Kiều, Bru-Vân Kiều",
    "M'Nông, Mnông",
    "Lào, Lào"
  })
  void readsPeoples(String typed, String text) {
    assertThat(TableReader.ETHNICITY.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @Test
  void asksBackWhereANameStandsForSeveralPeoples() {
    assertThat(TableReader.ETHNICITY.read("Xá Lá Vàng", TODAY))
        .isEqualTo(new Invalid(Problem.SEVERAL_MEANINGS));
    assertThat(TableReader.ETHNICITY.read("Lao", TODAY))
        .isEqualTo(new Invalid(Problem.SEVERAL_MEANINGS));
    assertThat(TableReader.ETHNICITY.read("Klingon", TODAY))
        .isEqualTo(new Invalid(Problem.NOT_A_PEOPLE));
  }

  @Test
  void readsEachPeopleByItsOwnName() {
    var lines = ResourceLines.of(NameTable.class, "peoples.tsv");
    assertThat(lines).hasSize(54);
    for (var line : lines) {
      var name = line.split("\t")[0];
      assertThat(TableReader.ETHNICITY.read(name, TODAY)).extracting("text").isEqualTo(name);
    }
  }

  @Test
  void readsEachCountryByItsOwnName() {
    var lines = ResourceLines.of(NameTable.class, "countries.tsv");
    assertThat(lines).hasSizeGreaterThan(190);
    for (var line : lines) {
      var name = line.split("\t")[0];
      assertThat(TableReader.NATIONALITY.read(name, TODAY)).extracting("text").isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "việt nam, Việt Nam",
    "VN, Việt Nam",
    "Viet Nam, Việt Nam",
    "quốc tịch Việt Nam, Việt Nam",
    "Mỹ, Hoa Kỳ",
    "USA, Hoa Kỳ",
    "Úc, Australia",
    "Hàn Quốc, Hàn Quốc",
    "Miến Điện, Myanmar (Miến Điện)",
    "không quốc tịch, Không quốc tịch"
  })
  void readsCountries(String typed, String text) {
    assertThat(TableReader.NATIONALITY.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @Test
  void readsCountriesDespiteASlipInTheMarks() {
    assertThat(TableReader.NATIONALITY.read("Viêt Nam", TODAY))
        .isEqualTo(new Valid("Việt Nam", Warning.UNSURE_WITHOUT_MARKS));
    assertThat(TableReader.NATIONALITY.read("Nga", TODAY)).isEqualTo(new Valid("Nga"));
  }

  @ParameterizedTest
  @CsvSource({
    "bố, Cha",
    "tía, Cha",
    "má, Mẹ",
    "ba má, ba má",
    "vợ, Vợ",
    "chong, Chồng",
    "ông nội, Ông nội",
    "là con đẻ, Con đẻ",
    "ba, Cha",
    "bà, Bà",
    "người giám hộ, Người giám hộ",
    "Cháu họ xa, Cháu họ xa",
    "tôi, Bản thân",
    "chính tôi, Bản thân",
    "bản thân, Bản thân",
    "tôi là mẹ của bé, Mẹ",
    "bố cháu, Cha",
    "bà nội của cháu, Bà nội",
    "em là vợ, Vợ",
    "con của người mất, Con",
    "cháu, Cháu"
  })
  void readsRelations(String typed, String text) {
    assertThat(TableReader.RELATION.read(typed, TODAY)).extracting("text").isEqualTo(text);
  }

  @Test
  void warnsOfRelationsThatAreUnsure() {
    assertThat(TableReader.RELATION.read("ba", TODAY))
        .isEqualTo(new Valid("Cha", Warning.UNSURE_WITHOUT_MARKS));
    assertThat(TableReader.RELATION.read("Cháu họ xa", TODAY))
        .isEqualTo(new Valid("Cháu họ xa", Warning.NOT_IN_LIST));
    assertThat(TableReader.RELATION.read("123", TODAY))
        .isEqualTo(new Invalid(Problem.NOT_A_RELATION));
  }

  @ParameterizedTest
  @CsvSource({"nam, Nam", "NỮ, Nữ", "nu, Nữ", "male, Nam", "con gái, Nữ", "giới tính nam, Nam"})
  void readsSexes(String typed, String text) {
    assertThat(TableReader.SEX.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @Test
  void readsNoSexWhereThereIsNone() {
    assertThat(TableReader.SEX.read("khác", TODAY)).isEqualTo(new Invalid(Problem.NOT_A_SEX));
  }
}
