package vn.motcua.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.CpuTime;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.address.ConvertedAddress;
import vn.motcua.knowledge.place.unit.Relation;

class PlacesTest {

  private static final Places PLACES = Places.embedded();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phúc Xá, Ba Đình, Hà Nội | Phường Hồng Hà, Thành phố Hà Nội",
        "Phường Phúc Xá,, Quận Ba Đình,, Thành phố Hà Nội | Phường Hồng Hà, Thành phố Hà Nội",
        "Uyên Hưng, Tân Uyên, Bình Dương | Phường Tân Uyên, Thành phố Hồ Chí Minh",
        "12 ly tu trong ben nghe quan 1 tphcm | Phường Sài Gòn, Thành phố Hồ Chí Minh",
        "phuc xa ba dinh ha noi | Phường Hồng Hà, Thành phố Hà Nội",
        "P.01, Q. Gò Vấp, TP.HCM | Phường Hạnh Thông, Thành phố Hồ Chí Minh",
        "P1 Q3 TPHCM | Phường Bàn Cờ, Thành phố Hồ Chí Minh",
        "1, 3, Hồ Chí Minh | Phường Bàn Cờ, Thành phố Hồ Chí Minh",
        "Phường 2, Vũng Tàu | Phường Vũng Tàu, Thành phố Hồ Chí Minh",
        "Phường Bến Nghé, Quận 1, Sài Gòn | Phường Sài Gòn, Thành phố Hồ Chí Minh",
        "phường Bến Nghé, Quận 1 | Phường Sài Gòn, Thành phố Hồ Chí Minh",
        "TT. Trảng Bom, H. Trảng Bom, T. Đồng Nai | Phường Trảng Bom, Thành phố Đồng Nai",
        "PHƯỜNG HOÀ CƯỜNG, TP ĐÀ NẴNG | Phường Hòa Cường, Thành phố Đà Nẵng",
        "Phường Hợp Giang, TP Cao Bằng | Phường Thục Phán, Tỉnh Cao Bằng",
        "Xã Quý Quân, huyện Hà Quảng, Cao Bằng | Xã Trường Hà, Tỉnh Cao Bằng",
        "Ea H’ Leo, Dak Lak | Xã Ea H'Leo, Tỉnh Đắk Lắk",
        "Phường IV, Vị Thanh, Hậu Giang | Phường Vị Tân, Thành phố Cần Thơ",
        "Phường 4, Vị Thanh, Hậu Giang | Phường Vị Tân, Thành phố Cần Thơ",
        "Huyện Lý Sơn, Quảng Ngãi | Đặc khu Lý Sơn, Tỉnh Quảng Ngãi",
        "Phường 1 Bảo Lộc, Lâm Đồng | Phường 1 Bảo Lộc, Tỉnh Lâm Đồng",
        "phường Hồng Hà, Hà Nội, Việt Nam | Phường Hồng Hà, Thành phố Hà Nội",
        "Tân Uyên, Bình Dương | Phường Tân Uyên, Thành phố Hồ Chí Minh",
        "Thôn Yên Bình, Thạch Thất, Hà Nội | Xã Thạch Thất, Thành phố Hà Nội",
        "Không Mẫu, Xã Ba Vì, Hà Nội | Xã Ba Vì, Thành phố Hà Nội",
        "Phúc Xá Ba Đình, Hà Nội | Phường Hồng Hà, Thành phố Hà Nội",
        "Thạnh Lộc, Châu Thành, Kiên Giang | Xã Thạnh Lộc, Tỉnh An Giang",
        "Thạnh Lộc, Châu Thành, An Giang | Xã Thạnh Lộc, Tỉnh An Giang",
        "Thạnh Lộc, Giồng Riềng, Kiên Giang | Xã Thạnh Hưng, Tỉnh An Giang",
        "Thanh Xuân, Sóc Sơn, Hà Nội | Xã Nội Bài, Thành phố Hà Nội",
        "Phúc Xá cũ, Hà Nội | Phường Hồng Hà, Thành phố Hà Nội",
        "Phường Thủ Thiêm, Quận 2, TPHCM | Phường An Khánh, Thành phố Hồ Chí Minh",
        "phường Phước Bình, quận 9 | Phường Phước Long, Thành phố Hồ Chí Minh",
        "Phường Bình Thọ, Quận Thủ Đức, TPHCM | Phường Thủ Đức, Thành phố Hồ Chí Minh",
      })
  void knowsTheCommuneOfToday(String text, String commune) {
    var answer = PLACES.lookup(text);

    assertThat(answer.status()).isEqualTo(PlaceAnswer.Status.EXACT);
    assertThat(answer.candidates())
        .extracting(candidate -> candidate.name() + ", " + candidate.province())
        .containsOnly(commune);
  }

  @Test
  void saysWhatAnOldWardWas() {
    assertThat(PLACES.lookup("phuong phuc xa, quan ba dinh, ha noi").candidates())
        .containsExactly(
            new PlaceAnswer.Candidate(
                "00097",
                "Phường Hồng Hà",
                "Thành phố Hà Nội",
                LocalDate.of(2025, 7, 1),
                "Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội",
                Relation.WHOLE));
  }

  @Test
  void asksWherePeopleOfASplitWardWentToSeveral() {
    var answer = PLACES.lookup("Cống Vị, Ba Đình, Hà Nội");

    assertThat(answer.status()).isEqualTo(PlaceAnswer.Status.AMBIGUOUS);
    assertThat(answer.candidates())
        .extracting(PlaceAnswer.Candidate::name)
        .containsExactly("Phường Ngọc Hà", "Phường Giảng Võ");
  }

  @Test
  void namesFirstTheCommuneWithAllThePeopleOfASplitWard() {
    var answer = PLACES.lookup("Hồng Hà, Đan Phượng, Hà Nội");

    assertThat(answer.status()).isEqualTo(PlaceAnswer.Status.AMBIGUOUS);
    assertThat(answer.candidates())
        .extracting(PlaceAnswer.Candidate::relation)
        .startsWith(Relation.ALL_POPULATION)
        .filteredOn(Relation.ALL_POPULATION::equals)
        .hasSize(1);
  }

  @Test
  void followsNoWardByItsName() {
    assertThat(PLACES.read("Phường Thanh Trì, Quận Hoàng Mai, Hà Nội").candidates())
        .extracting(candidate -> candidate.commune().name())
        .containsExactlyInAnyOrder("Phường Lĩnh Nam", "Phường Vĩnh Hưng");
    assertThat(PLACES.read("Xã Thanh Trì, Hà Nội")).isInstanceOf(AddressReading.Today.class);
    assertThat(PLACES.lookup("Thanh Trì, Hà Nội"))
        .satisfies(answer -> {
          assertThat(answer.status()).isEqualTo(PlaceAnswer.Status.AMBIGUOUS);
          assertThat(answer.candidates())
              .extracting(PlaceAnswer.Candidate::name)
              .containsExactlyInAnyOrder("Xã Thanh Trì", "Phường Lĩnh Nam", "Phường Vĩnh Hưng");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xa van lang, thai nguyen",
        "Thanh An, Ho Chi Minh",
        "12 ngõ 3 phố Huế, Thanh An, Ho Chi Minh",
        "Ba To, Quang Ngai",
        "Hoang Phu, Hoang Hoa, Thanh Hoa",
        "Phường 1, Hồ Chí Minh",
        "Xã Bình Minh",
        "Hồng Hà",
        "12 Trần Hưng Đạo, Hà Nội",
        "12 Lê Lợi, Sài Gòn",
        "12 Phúc Xá, Ba Đình, Hà Nội",
        "Phường Phúc Xá, Quận Tây Hồ, Hà Nội",
        "Phường 13, Quận 3, TP.HCM",
        "Quận Ba Đình, Hà Nội",
        "Xã Không Mẫu, Ba Vì, Hà Nội",
        "Không Mẫu, Ba Vì, Hà Nội",
        "Không Mẫu, Ba Vì",
      })
  void asksWhereMoreThanOneFits(String text) {
    var answer = PLACES.lookup(text);

    assertThat(answer.status()).isEqualTo(PlaceAnswer.Status.AMBIGUOUS);
    assertThat(answer.candidates()).isNotEmpty();
  }

  @Test
  void offersForAnUnknownWardOnlyItsDistrict() {
    assertThat(PLACES.lookup("F.13, Q.3, TP.HCM").candidates())
        .extracting(PlaceAnswer.Candidate::oldUnit)
        .containsOnly("Quận 3, Thành phố Hồ Chí Minh");
  }

  @Test
  void tellsMarksApartWhereTheyAreWritten() {
    assertThat(PLACES.lookup("xã Văn Lang, Thái Nguyên").candidates())
        .extracting(PlaceAnswer.Candidate::code)
        .containsExactly("02143");
    assertThat(PLACES.lookup("xã Văn Lăng, Thái Nguyên").candidates())
        .extracting(PlaceAnswer.Candidate::code)
        .containsExactly("05665");
  }

  @Test
  void knowsANameOfDongNaiFromBeforeItsChange() {
    assertThat(PLACES.lookup("Xã Lộc Ninh, Tỉnh Đồng Nai").candidates())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.name()).isEqualTo("Phường Lộc Ninh");
          assertThat(found.validFrom()).isEqualTo(LocalDate.of(2026, 4, 30));
          assertThat(found.relation()).isEqualTo(Relation.SAME);
          assertThat(found.oldUnit()).isNull();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số 12 ngõ 3, phố An Xá, P. Phúc Xá, Q. Ba Đình, Hà Nội | Số 12 ngõ 3, phố An Xá",
        "12 ly tu trong ben nghe quan 1 tphcm | 12 ly tu trong",
        "Tổ 5, Thôn Đông, Xã Thanh Xuân, Huyện Sóc Sơn, Hà Nội | Tổ 5, Thôn Đông",
        ",, 123/4A Đường số 7 ,, Phường Bến Thành, TP.HCM | 123/4A Đường số 7",
        "Tổ 3, phường Phúc Xá (Ba Đình), Hà Nội | Tổ 3",
      })
  void keepsTheRestAsItWasWritten(String text, String detail) {
    assertThat(ConvertedAddress.of(PLACES.read(text)))
        .hasValueSatisfying(address -> assertThat(address.detail()).isEqualTo(detail));
  }

  @Test
  void showsOldAndNewSideBySide() {
    var address =
        ConvertedAddress.of(PLACES.read("số 5 An Xá, phuong phuc xa, quan ba dinh, ha noi"))
            .orElseThrow();

    assertThat(address.display()).isEqualTo("số 5 An Xá, Phường Hồng Hà, Thành phố Hà Nội");
    assertThat(address.old()).isEqualTo("Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội");
    assertThat(ConvertedAddress.of(PLACES.read("Cống Vị, Ba Đình, Hà Nội"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",,,", "Hà Nội", "Huế", "Việt Nam", "xin chào", "1", "số 5"})
  void inventsNoPlace(String text) {
    assertThat(PLACES.lookup(text))
        .isEqualTo(new PlaceAnswer(PlaceAnswer.Status.UNKNOWN, List.of()));
  }

  @Test
  void passesOverControlCharacters() {
    assertThat(PLACES.lookup("Phúc\u0000 X\u200Bá, Ba Đình, Hà Nội").status())
        .isEqualTo(PlaceAnswer.Status.EXACT);
  }

  @Test
  void isNotSlowedDownByWhatIsNoAddress() {
    var hostile =
        List.of(
            "x".repeat(1_000_000),
            ",".repeat(10_000),
            "xã ".repeat(333),
            "p. ".repeat(333),
            "1,".repeat(499),
            "a\u0301".repeat(500),
            "Hà Nội, ".repeat(120),
            "-'".repeat(500));

    assertThat(CpuTime.millis(() -> hostile.forEach(PLACES::lookup))).isLessThan(2_000);
  }

  @RepeatedTest(50)
  void readsAnythingWithoutFailing(RepetitionInfo repetition) {
    var random = new java.util.Random(repetition.getCurrentRepetition()); // repetition is the seed
    var alphabet = "aáạâđhnpqtxyv1 230,,.-'’()\u0301\u0000\uD83D\uDE00 xã phường Hà Nội quận";
    var text = new StringBuilder();
    for (var length = random.nextInt(200); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }

    assertThat(PLACES.read(text.toString())).isNotNull();
  }
}
