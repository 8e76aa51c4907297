package vn.motcua.assistant.compose.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;

class WhomTest {

  private static final String YOUNG = "Giấy tờ người đại diện của trẻ.";
  private static final String BOTH =
      "Mẫu A cho người từ đủ 14 tuổi, mẫu B cho người chưa đủ 14 tuổi.";

  @Test
  void knowsThatALineOnTheYoungIsForOthersThanAGrownUpRelative() {
    assertThat(asked("làm thẻ diều cho vợ tôi").isForOthers(YOUNG)).isTrue();
    assertThat(asked("thẻ diều của bà nội thì sao").isForOthers(YOUNG)).isTrue();
    assertThat(asked("làm thẻ diều cho con tôi 5 tuổi").isForOthers(YOUNG)).isFalse();
  }

  @Test
  void takesALineThatHasAClauseForThatAge() {
    assertThat(asked("làm thẻ diều cho con 10 tuổi").isFor(BOTH)).isTrue();
    assertThat(asked("làm thẻ diều cho con 10 tuổi").isForOthers(BOTH)).isFalse();
  }

  @Test
  void doesNotTakeAnAgeAtWhichSomethingIsDueForAnAgeOfOthers() {
    var due = "Phải đổi thẻ khi đủ 14, 25, 40 và 60 tuổi.";

    assertThat(asked("tôi 30 tuổi đổi thẻ diều").isForOthers(due)).isFalse();
  }

  private Whom asked(String question) {
    return Whom.of(new Interpreter().understand(Kites.question(question)));
  }
}
