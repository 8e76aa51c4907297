package vn.motcua.assistant.compose.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;

class MarkdownTest {

  @Test
  void showsTagsAndLinksOfAnImportedPageAsWhatTheyAre() {
    assertThat(text("Nộp <script>alert(1)</script> và [bấm](https://xau.example)"))
        .contains("\\<script>alert(1)\\</script>", "[bấm]\\(https://xau.example)");
  }

  @Test
  void leavesWordsAndBoldAlone() {
    assertThat(text("**Tờ khai** (2 bản), tuổi < 18, [số] (nếu có)"))
        .contains("- **Tờ khai** (2 bản), tuổi < 18, [số] (nếu có)");
  }

  private static String text(String item) {
    var section =
        new Section(Section.Kind.DOCUMENTS, "Giấy tờ", List.of(new Section.Item(item, List.of())));
    var draft =
        new Draft(
            Reply.Status.ANSWERED,
            Intent.DOCUMENTS,
            "Dạ.",
            List.of(),
            List.of(),
            List.of(section),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            LocalDate.of(2026, 11, 22));
    return Markdown.of(draft, Question.Language.VI);
  }
}
