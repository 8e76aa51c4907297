package vn.motcua.assistant.fill.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.AskedReply.NotAnAnswer;
import vn.motcua.assistant.fill.prefill.AskedReply.NothingToWrite;
import vn.motcua.assistant.fill.prefill.AskedReply.Result;
import vn.motcua.assistant.fill.prefill.AskedReply.Value;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;

/// All persons and numbers are made up.
class AskedReplyTest {

  private static final Places PLACES = Places.embedded();
  private static final Form BIRTH = Forms.embedded().find("TK-KHAI-SINH").orElseThrow();
  private static final AskedReply REPLIES =
      new AskedReply(new TypedFields(() -> PLACES), new Reading());

  private static Result read(String field, String text) {
    return REPLIES.read(BIRTH.field(field).orElseThrow(), text, LocalDate.of(2026, 11, 22));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child.fullName | Lê Thị Mẫu | Lê Thị Mẫu",
        "child.fullName | dạ tên bé là Lê Thị Mẫu ạ | Lê Thị Mẫu",
        "child.birthDate | 3 5 2026 | 3 5 2026",
        "child.sex | gái | Nữ",
        "requester.relation | bà nội nó | Bà nội",
        "requester.relation | nội nó | nội",
        "requester.personalNumber | số em là 001 199 000 002 | 001 199 000 002",
        "requester.residence | số 12 phường Hồng Hà, Hà Nội | số 12 phường Hồng Hà, Hà Nội",
        "mother.known | dạ có | có",
        "father.known | không | không"
      })
  void readsTheValueAlone(String field, String text, String typed) {
    assertThat(read(field, text)).isEqualTo(new Value(new Proposal(field, typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"không có", "ko có", "chưa có ạ", "em không có", "k"})
  void understandsThatThereIsNothingToWrite(String text) {
    assertThat(read("parentsMarriage.book", text)).isEqualTo(new NothingToWrite());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bỏ qua",
        "quay lại câu trước",
        "quê quán là gì vậy em?",
        "em không nhớ",
        "ghi gì",
        ""
      })
  void takesQuestionsAndCommandsForNoAnswer(String text) {
    assertThat(read("child.homeTown", text)).isEqualTo(new NotAnAnswer());
  }

  @Test
  void doesNotChooseBetweenTwo() {
    assertThat(read("child.sex", "trai hay gái cũng được")).isEqualTo(new NotAnAnswer());
    assertThat(read("child.birthDate", "3/5/2026 hoặc 4/5/2026")).isEqualTo(new NotAnAnswer());
  }

  @Test
  void takesNothingThatTheFieldRefuses() {
    assertThat(read("child.birthDate", "31/2/2026")).isEqualTo(new NotAnAnswer());
    assertThat(read("requester.personalNumber", "12345")).isEqualTo(new NotAnAnswer());
  }
}
