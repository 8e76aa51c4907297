package vn.motcua.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincesTest {

  private final Provinces provinces = new Provinces();

  @ParameterizedTest
  @CsvSource({
    "thả diều ở Đà Nẵng, Đà Nẵng, Đà Nẵng",
    "tha dieu o da nang, Đà Nẵng, Đà Nẵng",
    "thả diều tại tỉnh bình dương, Hồ Chí Minh, Bình Dương",
    "em ở TP.HCM, Hồ Chí Minh, Hồ Chí Minh",
    "quê Long An, Tây Ninh, Long An",
    "thả diều ở hòa bình, Phú Thọ, Hòa Bình",
    "thả diều ở Hoà Bình, Phú Thọ, Hòa Bình",
    "thả diều bà rịa - vũng tàu, Hồ Chí Minh, Bà Rịa - Vũng Tàu",
    "thả diều thừa thiên huế, Huế, Huế",
  })
  void knowsTheNamesOfTodayAndOfBefore(String text, String name, String before) {
    assertThat(provinces.in(text))
        .hasValueSatisfying(
            found -> assertThat(found.province()).isEqualTo(new Province(name, before)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giấy chứng nhận hòa bình",
        "cao bằng hai mét",
        "bún bò huế",
        "tha dieu da nang qua",
        "thả diều"
      })
  void takesNoOtherWordForAPlace(String text) {
    assertThat(provinces.in(text)).isEmpty();
  }

  @Test
  void saysWhereAProvinceWentThatWasMerged() {
    assertThat(provinces.in("ở Hà Giang").orElseThrow().province().isMerged()).isTrue();
    assertThat(provinces.in("ở Hà Nội").orElseThrow().province().isMerged()).isFalse();
  }

  @Test
  void knowsThirtyFour() {
    assertThat(provinces.count()).isEqualTo(34);
  }
}
