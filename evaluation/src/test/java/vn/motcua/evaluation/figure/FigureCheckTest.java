package vn.motcua.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.Replies;

class FigureCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lệ phí 7.000 đồng                | 7,000 Việt Nam Đồng
          Trong 3 ngày làm việc            | không quá 03 ngày làm việc
          Từ ngày 1/7/2025                 | kể từ ngày 01 tháng 07 năm 2025
          Thông tư 75/2022/TT-BTC          | theo Thông tư số 75/2022/TT-BTC ngày 22/12/2022
          Mẫu CT01                         | Tờ khai (Mẫu CT01)
          Năm 2022                         | ngày 22/12/2022
          Xem 1.004194                     | không có số nào
          Dữ liệu đến ngày 21/11/2026      | không có số nào
          Cháy thì gọi 114                 | không có số nào
          2) Nộp hồ sơ                     | không có số nào
          Giảm 50 %                        | bằng 50% mức thu
          """)
  void acceptsFiguresThatAreCited(String statement, String quote) {
    assertThat(violations(Replies.saying(statement, quote))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lệ phí 8.000 đồng                | 7.000 đồng               | 8000
          Lệ phí 7.000.000 đồng            | 7.000 đồng               | 7000000
          Trong 30 ngày                    | trong 3 ngày             | 30
          Từ ngày 02/07/2025               | từ ngày 01/07/2025       | 2025-07-02
          Thông tư 76/2022/TT-BTC          | Thông tư 75/2022/TT-BTC  | 76/2022/TT-BTC
          Mẫu CT02                         | Mẫu CT01                 | CT02
          Thủ tục 1.004195                 | thủ tục 1.004194         | 1.004195
          """)
  void catchesAnInventedFigureInStatementAndText(String statement, String quote, String figure) {
    assertThat(violations(Replies.saying(statement, quote)))
        .extracting(Violation::place, Violation::figure)
        .containsExactly(tuple("fee", figure), tuple("text", figure));
  }

  @Test
  void catchesACitationThatIsNotThere() {
    var sound = Replies.saying("Miễn phí", "Miễn phí");
    var broken =
        new Reply(
            sound.id(),
            sound.status(),
            sound.intent(),
            "",
            sound.text(),
            List.of(),
            sound.sections(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            sound.knowledge(),
            "");

    assertThat(violations(broken)).extracting(Violation::figure).containsExactly("c1");
  }

  @Test
  void readsEachFigureOnce() {
    assertThat(Figures.in("Điều 5 Nghị định 62/2021/NĐ-CP ngày 29/6/2021, xem https://a.vn/123"))
        .containsExactly("2021-06-29", "62/2021/NĐ-CP", "5");
  }

  private static List<Violation> violations(Reply reply) {
    return FigureCheck.violations("q", "?", reply);
  }
}
