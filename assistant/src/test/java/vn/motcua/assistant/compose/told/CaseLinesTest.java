package vn.motcua.assistant.compose.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;

class CaseLinesTest {

  private static final String NAME = "Cấp thẻ thả diều";

  private final CaseLines lines = new CaseLines();

  @Test
  void knowsTheLineForTheAgeThatIsTold() {
    assertThat(speaks("con tôi 3 tuổi làm thẻ thả diều", "Người dưới 14 tuổi có cha đi cùng."))
        .isTrue();
    assertThat(speaks("con tôi 16 tuổi làm thẻ thả diều", "Người dưới 14 tuổi có cha đi cùng."))
        .isFalse();
    assertThat(speaks("tôi 40 tuổi làm thẻ thả diều", "Từ đủ 14 tuổi trở lên thì tự ký."))
        .isFalse();
  }

  @Test
  void knowsWhatIsSaidOfMinorsForAChild() {
    var line = "Người chưa thành niên do người đại diện hợp pháp ký.";

    assertThat(speaks("con tôi 12 tuổi làm thẻ thả diều", line)).isTrue();
    assertThat(speaks("mẹ tôi 60 tuổi làm thẻ thả diều", line)).isFalse();
  }

  @Test
  void knowsTheLineForWhoFilesElsewhereAndForForeigners() {
    assertThat(
            speaks(
                "tôi ở tỉnh khác làm thẻ thả diều được không", "Nộp ở đâu thuận tiện cũng được."))
        .isTrue();
    assertThat(
            speaks("chồng tôi là người nước ngoài muốn làm thẻ", "Người nước ngoài nộp hộ chiếu."))
        .isTrue();
  }

  @Test
  void pointsAtNothingInAProcedureThatIsForSuchCasesAlone() {
    var understood =
        new Interpreter().understand(Kites.question("chồng tôi là người nước ngoài muốn làm thẻ"));

    assertThat(lines.of(understood, "Cấp thẻ thả diều có yếu tố nước ngoài")).isEmpty();
  }

  @Test
  void hasNothingToSayWhereNoCaseIsTold() {
    assertThat(lines.of(new Interpreter().understand(Kites.question("làm thẻ thả diều")), NAME))
        .isEmpty();
  }

  private boolean speaks(String question, String line) {
    var understood = new Interpreter().understand(Kites.question(question));
    return lines.of(understood, NAME).map(speaks -> speaks.test(line)).orElse(false);
  }
}
