package vn.motcua.assistant.compose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.knowledge.procedure.Fee;

/// What so many pages of a book of kites cost.
class CountedFeeTest {

  private static final Fee FIRST =
      fixed(3000, "3.000 đồng mỗi trang, cho trang thứ nhất và thứ hai.");
  private static final Fee OTHERS = fixed(1500, "1.500 đồng mỗi trang, từ trang thứ ba.");
  private static final Fee MOST =
      new Fee(
          Fee.Kind.VARIES,
          null,
          Fee.VND,
          "60.000 đồng là mức tối đa cho mỗi bản sao.",
          FIRST.source());

  private static Fee fixed(long amount, String text) {
    return new Fee(
        Fee.Kind.FIXED, amount, Fee.VND, text, Kites.named("9.000001").sources().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sao 12 trang về diều bao nhiêu | 2 × 3.000 + 10 × 1.500 = 21.000 đồng
          sao 2 trang                    | 2 × 3.000 = 6.000 đồng
          1 trang thôi                   | 1 × 3.000 = 3.000 đồng
          """)
  void reckonsTheFirstPagesAndTheOthersApart(String message, String sum) {
    assertThat(CountedFee.of(message, List.of(OTHERS, MOST, FIRST)).map(CountedFee::sum))
        .contains(sum);
  }

  @Test
  void saysTheMostThatIsChargedOnlyWhereTheSumWouldBeMore() {
    var fees = List.of(FIRST, OTHERS, MOST);

    assertThat(CountedFee.of("sao 100 trang", fees).map(CountedFee::most)).contains("60.000 đồng");
    assertThat(CountedFee.of("sao 10 trang", fees).map(CountedFee::most)).contains("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sao về diều bao nhiêu", "sao 12 bản", "sao trang thứ 12", "12 ngày"})
  void reckonsNothingWithoutACountOfThatKind(String message) {
    assertThat(CountedFee.of(message, List.of(FIRST, OTHERS))).isEmpty();
  }

  @Test
  void reckonsNothingWhereAPageHasNoPriceOrTwo() {
    assertThat(CountedFee.of("12 trang", List.of(FIRST))).isEmpty();
    assertThat(CountedFee.of("12 trang", List.of(OTHERS))).isEmpty();
    assertThat(CountedFee.of("12 trang", List.of(FIRST, OTHERS, fixed(900, "900 đồng mỗi trang."))))
        .isEmpty();
  }
}
