package vn.motcua.evaluation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          không quá 08 ngày làm việc  | 8 ngày làm việc
          Lệ phí 20,000 đồng          | 20.000 đồng
          Lệ phí: **7.000** đồng/lần  | 7000
          1.250.000 đồng              | 1 250 000 đồng
          từ 01/07/2025               | 1/7/2025
          MIỄN PHÍ                    | miễn phí
          """)
  void findsTheSameFigureInAnotherSpelling(String text, String value) {
    assertThat(Values.contains(text, value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 ngày làm việc | 8 ngày làm việc
          70.000 đồng      | 7.000
          7.000 đồng       | 70.000
          ngày 8           | 8 ngày
          1.004222         | 1004222
          """)
  void doesNotFindAnother(String text, String value) {
    assertThat(Values.contains(text, value)).isFalse();
  }

  @Test
  void comparesComposedAndDecomposedLetters() {
    assertThat(Values.contains("lệ phí", "lệ phí")).isTrue();
  }
}
