package vn.motcua.assistant.compose.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesTest {

  private static final String PROCEDURE = "Đăng ký thả diều";
  private static final String CLUB = "Tại đơn vị quản lý bãi thả";
  private static final String LIST = "Theo danh sách người cùng thả";
  private static final String CHILD = "Người chưa đủ tuổi";

  private static List<String> cases(String message) {
    return Cases.inOrder(List.of(CLUB, LIST, "", CHILD), message, PROCEDURE);
  }

  @Test
  void putsWhatIsDueInAnyCaseFirst() {
    assertThat(cases("thả diều cần giấy gì")).containsExactly("", CLUB, LIST, CHILD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cháu chưa đủ tuổi thì thả diều cần gì", "chau nha toi chua du tuoi tha dieu"})
  void putsTheCaseThatTheMessageTellsBeforeTheOthers(String message) {
    assertThat(cases(message)).containsExactly("", CHILD, CLUB, LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cháu làm theo ông, cần giấy gì",
        "ai ở đơn vị nào cũng được à",
        "người nào cũng làm được à",
      })
  void doesNotTakeAStrayWordForACase(String message) {
    assertThat(cases(message)).containsExactly("", CLUB, LIST, CHILD);
  }

  @Test
  void knowsOneOfTheCasesThatANameJoins() {
    var names = List.of(CLUB, "Thẻ diều quá hạn, hoặc mất và quá hạn");

    assertThat(Cases.inOrder(names, "thẻ diều hết hạn 1 năm, đổi cần giấy gì", PROCEDURE))
        .containsExactly("Thẻ diều quá hạn, hoặc mất và quá hạn", CLUB);
  }

  @Test
  void knowsAnExampleThatACaseGivesInBrackets() {
    var name = "Theo danh sách (câu lạc bộ, khu vui chơi trẻ em…)";

    assertThat(Cases.isNamed("ở câu lạc bộ có phải tự làm không", name, PROCEDURE)).isTrue();
    assertThat(Cases.isNamed("ở nhà có phải tự làm không", name, PROCEDURE)).isFalse();
    assertThat(Cases.isNamed("ở câu lạc bộ", "Câu lạc bộ", PROCEDURE)).isFalse();
  }

  @Test
  void knowsACaseThatTheProcedureItselfIsNamedAfter() {
    var names = List.of(CLUB, "Người cùng thả");

    assertThat(Cases.inOrder(names, "đăng ký người cùng thả cần gì", "Đăng ký cho người cùng thả"))
        .containsExactly("Người cùng thả", CLUB);
  }
}
