package vn.motcua.assistant.compose.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

  @Test
  void saysPlainlyThatAPageGivesANumberWithoutItsUnit() {
    assertThat(PlainWords.of("3, trang cổng không ghi đơn vị; phải chờ gió thì lâu hơn."))
        .isEqualTo(
            "Cổng Dịch vụ công chỉ ghi số 3, không ghi là ngày hay giờ; phải chờ gió thì lâu hơn.");
    assertThat(PlainWords.of("Trang cổng chỉ ghi số 1, không ghi đơn vị."))
        .isEqualTo("Cổng Dịch vụ công chỉ ghi số 1, không ghi là ngày hay giờ.");
  }

  @Test
  void saysNothingOfTheBareNumberWhereTheTimeIsTold() {
    assertThat(PlainWords.of("Trả trong ngày. Trang cổng chỉ ghi số 1, không ghi đơn vị."))
        .isEqualTo("Trả trong ngày.");
  }

  @Test
  void spellsOutWhatOfficesShortenButNoNumberOfARegulation() {
    assertThat(PlainWords.of("Đơn vị SDLĐ khai suy giảm KNLĐ theo mẫu 05-KCB, số 12/QĐ-BNN."))
        .isEqualTo(
            "Đơn vị sử dụng lao động khai suy giảm khả năng lao động theo mẫu 05-KCB, số 12/QĐ-BNN.");
  }
}
