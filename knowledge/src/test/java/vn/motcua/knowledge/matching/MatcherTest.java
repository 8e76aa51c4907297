package vn.motcua.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private static final Matcher SHIPPED = Matcher.shipped();

  private static double closeness(String text, String code) {
    var place = SHIPPED.point(text).orElseThrow();
    var procedure = SHIPPED.pointOfProcedure(code).orElseThrow();
    var sum = 0.0;
    for (var i = 0; i < place.length; i++) {
      sum += place[i] * procedure[i];
    }
    return sum;
  }

  @Test
  void placesABirthInTheFamilyNearTheRegistrationOfBirths() {
    var birth = closeness("vợ em mới sinh bé trai", "1.001193");
    assertThat(birth)
        .isGreaterThan(closeness("vợ em mới sinh bé trai", "1.000656"))
        .isGreaterThan(closeness("vợ em mới sinh bé trai", "1.000894"));
  }

  @Test
  void placesTextWithoutAccentsNearTheSameTextWithThem() {
    var bare = SHIPPED.point("dang ky ket hon").orElseThrow();
    var full = SHIPPED.point("đăng ký kết hôn").orElseThrow();
    var product = 0.0;
    for (var i = 0; i < bare.length; i++) {
      product += bare[i] * full[i];
    }
    assertThat(product).isGreaterThan(0.8);
  }

  @Test
  void placesNothingThatItDoesNotKnow() {
    assertThat(SHIPPED.point("qwrtzp xyzzy")).isEmpty();
    assertThat(SHIPPED.point("")).isEmpty();
    assertThat(SHIPPED.pointOfProcedure("9.999999")).isEmpty();
  }

  @Test
  void givesEveryPointTheLengthOfOne() {
    assertThat(length(SHIPPED.point("làm lại căn cước").orElseThrow())).isCloseTo(1, within(1e-5));
    assertThat(length(SHIPPED.pointOfProcedure("1.001193").orElseThrow()))
        .isCloseTo(1, within(1e-5));
    assertThat(length(SHIPPED.middleOf(List.of("khai sinh", "khai tử"))))
        .isCloseTo(1, within(1e-5));
  }

  private static double length(float[] point) {
    var squares = 0.0;
    for (var number : point) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
