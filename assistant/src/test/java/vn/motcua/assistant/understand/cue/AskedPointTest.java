package vn.motcua.assistant.understand.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Interpreter;

class AskedPointTest {

  private final Interpreter interpreter = new Interpreter();

  @Test
  void takesTheTimeThatAPaperIsGoodForForNoTimeOfMaking() {
    assertThat(intents("thẻ thả diều dùng được mấy tháng")).containsExactly(Intent.RESULT);
    assertThat(intents("thẻ thả diều có giá trị bao lâu")).containsExactly(Intent.RESULT);
    assertThat(intents("thẻ thả diều mấy tháng thì có")).containsExactly(Intent.TIME);
  }

  @Test
  void takesTheTimeOfMakingForNoneThatAPaperIsGoodForThoughAnotherPaperIsToBeUsedMeanwhile() {
    assertThat(intents("làm lại thẻ thả diều bao lâu có, có giấy nào dùng được không"))
        .contains(Intent.TIME);
    assertThat(intents("lam lai the tha dieu bao lau co, co giay nao xai duoc khong"))
        .contains(Intent.TIME);
  }

  @Test
  void keepsTheTimeOfMakingThatIsAskedBesideHowLongAPaperIsGoodFor() {
    assertThat(intents("thẻ thả diều mấy ngày có mà dùng được bao lâu"))
        .containsExactly(Intent.RESULT, Intent.TIME);
  }

  @Test
  void takesWhoSignsForNoQuestionOfPlaceOrForm() {
    assertThat(intents("thả diều thì ai ký tờ khai")).containsExactly(Intent.CONDITION);
    assertThat(intents("ai ký đơn thả diều, nộp ở đâu"))
        .containsExactly(Intent.CONDITION, Intent.WHERE);
  }

  @Test
  void doesNotTakeARegistrationForASignature() {
    assertThat(interpreter.understand(Kites.question("đăng ký thay đổi tên diều")).has(Cue.SIGNER))
        .isFalse();
  }

  @Test
  void doesNotTakePapersWithoutEndForATime() {
    assertThat(intents("thẻ diều không thời hạn có bắt buộc đổi không"))
        .containsExactly(Intent.CONDITION);
  }

  @Test
  void looksForTheMatterWithoutTheWordsOfThePoint() {
    assertThat(query("thẻ thả diều dùng được mấy tháng thì hết hạn")).isEqualTo("thẻ thả diều");
    assertThat(query("đổi tên diều thì ai phải ký đồng ý")).isEqualTo("đổi tên diều");
    assertThat(query("ai ký hợp đồng thuê diều")).isEqualTo("ai ký hợp đồng thuê diều");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều, chủ bãi có phải đi cùng không | PRESENCE",
        "bà ngoại đi làm giấy thả diều được không | FILER",
        "làm lại thẻ diều có phải nộp cuốn cũ không | OLD_ONE"
      })
  void hearsThePointInPlainWords(String text, Cue point) {
    assertThat(interpreter.understand(Kites.question(text)).has(point)).isTrue();
  }

  @Test
  void hearsTwoPlainWishesAndWhetherItIsTimeYet() {
    assertThat(intents("đổi thẻ diều hết hạn mất bao lâu và lệ phí bao nhiêu"))
        .containsExactly(Intent.TIME, Intent.FEE);
    assertThat(intents("nghỉ thả 3 tháng, rút diều được chưa")).containsExactly(Intent.CONDITION);
  }

  private String query(String text) {
    return interpreter.understand(Kites.question(text)).query();
  }

  private List<Intent> intents(String text) {
    return interpreter.understand(Kites.question(text)).intents();
  }
}
