package vn.motcua.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.evaluation.Replies;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.figure.Violation;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.Expectation;
import vn.motcua.evaluation.question.QuestionSet;

class ReportTest {

  @TempDir private Path folder;

  @Test
  void writesNumbersAndRowsForPrograms() throws IOException {
    report().write(folder, "questions");

    var json =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("questions.json")));
    assertThat(json.at("/settings/commit").asString()).isEqualTo("abc");
    assertThat(json.at("/sets/0/measures/rightRefusals/value").asDouble()).isZero();
    assertThat(json.at("/sets/0/rows/0/status").asString()).isEqualTo("answered");
    assertThat(json.at("/violations/0/figure").asString()).isEqualTo("8000");
  }

  @Test
  void showsPeopleWhatFailedOnAPageWithoutScript() throws IOException {
    report().write(folder, "questions");

    assertThat(Files.readString(folder.resolve("questions.html")))
        .contains("<html lang=\"vi\">", "Các câu chưa đạt: 1", "<caption>", "scope=\"col\"")
        .contains("&lt;b&gt;mưa&lt;/b&gt;", "8000")
        .doesNotContain("<script", "<b>");
  }

  private static Report report() {
    var asked = Case.of("q1", "<b>mưa</b>", Expectation.DECLINE_ONLY);
    var set = new QuestionSet("thử", "", List.of(asked));
    var result = SetResult.of(set, q -> Replies.found(Status.ANSWERED, "1.004194"), Replies.DAY);
    var violation = new Violation("q1", "?", "fee", "8000", "8.000 đồng");
    return new Report(Map.of("commit", "abc"), List.of(result), List.of(violation));
  }
}
