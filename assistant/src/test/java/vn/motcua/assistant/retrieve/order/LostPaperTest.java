package vn.motcua.assistant.retrieve.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.search.Hit;

/// Who lost a paper of the registers gets a copy of the entry.
class LostPaperTest {

  private static final String COPY = "9.000004";
  private static final String FIRST = "9.000003";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mất giấy kết hôn rồi thì sao",
        "lo lam mat giay hon thu gio sao",
        "mất tờ giấy chứng nhận kết hôn",
        "rơi mất hôn thú"
      })
  void takesACopyBeforeTheFirstRegistration(String message) {
    assertThat(best(message, "Thủ tục đăng ký kết hôn")).isEqualTo(COPY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký kết hôn mất giấy gì không",
        "mất giấy kết hôn muốn ly hôn",
        "mất giấy kết hôn, xã không còn sổ gốc",
        "mất giấy chứng tử của ba"
      })
  void leavesWhoWantsSomethingElse(String message) {
    assertThat(best(message, "Thủ tục đăng ký kết hôn")).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"má mất giấy chứng tử làm ở đâu", "ông mới mất giấy khai tử xin ở đâu"})
  void takesSomebodyWhoDiedForNoLoss(String message) {
    assertThat(best(message, "Thủ tục đăng ký khai tử")).isEqualTo(FIRST);
  }

  private static String best(String message, String name) {
    var copies =
        new Kites.Fake(
            Kites.all(),
            _ -> List.of(named(COPY, "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh")));
    var found = new Retrieval(message, List.of(named(FIRST, name)), Situation.UNKNOWN);
    return new LostPaper(new Finder(copies))
        .order(new Interpreter().understand(Kites.question(message)), found)
        .best()
        .map(Hit::code)
        .orElse("");
  }

  private static Hit named(String code, String name) {
    var hit = Kites.hit(code, 0.6);
    return new Hit(
        code, name, hit.levels(), hit.score(), hit.closeness(), hit.matched(), hit.why());
  }
}
