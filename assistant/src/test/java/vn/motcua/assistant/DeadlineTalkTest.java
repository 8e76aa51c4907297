package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Talks on deadlines, over the made-up procedures on kites. It is a Sunday.
class DeadlineTalkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> DEFECTS = new ArrayList<>();

  private static IndexedCatalogue catalogue;
  private static Assistant assistant;

  @BeforeAll
  static void open(@TempDir Path folder) {
    catalogue = Kites.indexed(folder);
    assistant = new Assistant(Kites.sources(catalogue), DEFECTS::addAll);
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nộp cấp phép thả diều chiều thứ sáu 27/11 thì bao giờ có     | thứ Tư 02/12/2026
          hôm qua tôi nộp cấp phép thả diều trực tiếp, khi nào lấy     | thứ Sáu 27/11/2026
          nop cap phep tha dieu ngay 20/11 thi khi nao lay duoc        | thứ Năm 26/11/2026
          đã nộp cấp phép thả diều hôm thứ sáu, bao giờ có kết quả     | thứ Năm 26/11/2026
          nộp cấp phép thả diều ở tỉnh khác sau 15 giờ ngày 27/11 thì bao giờ có | thứ Năm 03/12/2026
          """)
  void saysTheDayAndHowItWasCounted(String text, String day) {
    var reply = assistant.reply(question(text));

    assertThat(reply.intent()).isEqualTo(Intent.DEADLINE);
    assertThat(reply.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(reply.lead()).contains("(mã 9.000001)").contains("hết " + day);
    assertThat(reply.sections()).extracting(Section::title).contains("Cách đếm");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void keepsToTheProcedureThatWasSpokenOf() {
    var first = assistant.reply(question("Cấp phép thả diều cần giấy tờ gì?"));

    var reply =
        assistant.reply(
            question(
                "nộp chiều thứ sáu 27/11 thì bao giờ có",
                new Turn(Turn.Role.USER, "Cấp phép thả diều cần giấy tờ gì?"),
                new Turn(Turn.Role.ASSISTANT, first.text())));

    assertThat(reply.lead()).contains("(mã 9.000001)").contains("hết thứ Tư 02/12/2026");
  }

  @Test
  void saysThatTheSourceHasNoUnit() {
    var reply =
        assistant.reply(question("nộp cấp phép thả diều online hôm qua thì bao giờ có kết quả"));

    assertThat(reply.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(reply.text()).contains("Tôi không đoán").doesNotContain("24/11/2026");
  }

  @Test
  void asksWhereWeekdayAndDayDisagree() {
    var reply = assistant.reply(question("nộp cấp phép thả diều thứ năm 27/11 thì bao giờ có"));

    assertThat(reply.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(reply.lead())
        .isEqualTo("27/11/2026 là thứ Sáu, không phải thứ Năm. Anh/chị nộp ngày nào?");
    assertThat(reply.questions().getFirst().choices()).hasSize(2);
    var chosen = reply.questions().getFirst().choices().getLast();
    assertThat(assistant.reply(question(chosen)).lead()).contains("thứ Năm 26/11/2026");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hẹn ngày 3 mà nay 7 rồi chưa có                 | Quá ngày hẹn
          họ hẹn ngày 18/11 mà vẫn chưa trả kết quả       | Quá ngày hẹn
          hẹn ngày 30/11/2026 mà giờ vẫn chưa có          | chưa đến
          """)
  void saysWhatToDoWhenItIsLate(String text, String lead) {
    var reply = assistant.reply(question(text));

    assertThat(reply.intent()).isEqualTo(Intent.DEADLINE);
    assertThat(reply.lead()).contains(lead);
    assertThat(reply.text()).contains("mẫu 04").contains("Phản ánh, kiến nghị");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void asksForTheProcedureAndRemembersTheDay() {
    var text = "hôm thứ sáu tôi nộp rồi thì khi nào lấy";
    var asked = assistant.reply(question(text));
    assertThat(asked.status()).isEqualTo(Reply.Status.CLARIFY);

    var reply =
        assistant.reply(
            question(
                "Cấp phép thả diều",
                new Turn(Turn.Role.USER, text),
                new Turn(Turn.Role.ASSISTANT, asked.text())));

    assertThat(reply.lead()).contains("(mã 9.000001)").contains("hết thứ Năm 26/11/2026");
  }

  @Test
  void answersInEnglishToo() {
    var question =
        new Question(
            "nộp cấp phép thả diều ngày 20/11 thì bao giờ có",
            List.of(),
            Audience.CITIZEN,
            Language.EN,
            null,
            TODAY);

    assertThat(assistant.reply(question).lead()).contains("the end of Thursday 26/11/2026");
    assertThat(DEFECTS).isEmpty();
  }

  private static Question question(String text, Turn... history) {
    return new Question(text, List.of(history), Audience.CITIZEN, Language.VI, null, TODAY);
  }
}
