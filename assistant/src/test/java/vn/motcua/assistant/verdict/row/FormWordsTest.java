package vn.motcua.assistant.verdict.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu giấy phép thả diều|giấy phép thả diều",
        "01 bản chính giấy phép thả diều|giấy phép thả diều",
        "giấy phép thả diều (bản chính)|giấy phép thả diều (bản chính)",
        "đơn và bản sao giấy phép thả diều|đơn và bản sao giấy phép thả diều"
      })
  void findsWhereARowBeginsToSayWhatIsHandedIn(String row, String rest) {
    assertThat(row.substring(FormWords.end(row))).isEqualTo(rest);
  }
}
