package vn.motcua.assistant.compose.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;

/// Who asks where a paper of the dossier comes from is told of that paper.
class IssuerLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều thì giấy gió ở đâu ra | giấy gió",
        "thả diều thì giấy báo gió ai cấp | giấy báo gió",
        "thả diều, cơ quan nào cấp giấy gió | giấy gió",
        "giấy gió xin ở đâu | giấy gió"
      })
  void hearsThePaper(String question, String paper) {
    assertThat(IssuerLines.paper(question)).contains(paper);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thả diều nộp giấy ở đâu", "ai thả diều", "giấy gió có cần không"})
  void hearsNone(String question) {
    assertThat(IssuerLines.paper(question)).isEmpty();
  }

  @Test
  void tellsTheRowAndThatItNamesNoIssuer() {
    assertThat(told("thả diều thì đơn ở đâu cấp")).isEmpty();
    assertThat(told("thả diều thì giấy cũ ở đâu ra")).isEmpty();
    assertThat(told("thả diều thì sổ diều ở đâu cấp"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Sổ diều");
  }

  private static List<String> told(String question) {
    var understood = new Interpreter().understand(Kites.question(question));
    var page =
        new Page(Kites.named("9.000001"), understood, Wording.in(Language.VI), new CitationBook());
    return new IssuerLines().of(page).stream().map(Section.Item::text).toList();
  }
}
