package vn.motcua.assistant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;

class WhomTest {

  private static final String YOUNG = "Giấy tờ người đại diện của trẻ.";
  private static final String BOTH =
      "Mẫu A cho người từ đủ 14 tuổi, mẫu B cho người chưa đủ 14 tuổi.";

  private final Whom whom = new Whom();

  @Test
  void knowsThatALineOnTheYoungIsForOthersThanAGrownUpRelative() {
    assertThat(whom.isForOthers(asked("làm thẻ diều cho vợ tôi"), YOUNG)).isTrue();
    assertThat(whom.isForOthers(asked("thẻ diều của bà nội thì sao"), YOUNG)).isTrue();
    assertThat(whom.isForOthers(asked("làm thẻ diều cho con tôi 5 tuổi"), YOUNG)).isFalse();
  }

  @Test
  void takesALineThatHasAClauseForThatAge() {
    assertThat(whom.isFor(asked("làm thẻ diều cho con 10 tuổi"), BOTH)).isTrue();
    assertThat(whom.isForOthers(asked("làm thẻ diều cho con 10 tuổi"), BOTH)).isFalse();
  }

  @Test
  void doesNotTakeAnAgeAtWhichSomethingIsDueForAnAgeOfOthers() {
    var due = "Phải đổi thẻ khi đủ 14, 25, 40 và 60 tuổi.";

    assertThat(whom.isForOthers(asked("tôi 30 tuổi đổi thẻ diều"), due)).isFalse();
  }

  private Whom.Asked asked(String question) {
    return whom.of(new Interpreter().understand(Kites.question(question)));
  }
}
