package vn.motcua.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Turn;

class QuestionFileTest {

  @TempDir private Path folder;

  @Test
  void readsOurOwnFields() throws IOException {
    var asked =
        first(
            Layout.OWN,
            """
            {"id":"own-001","kind":"follow_up","question":"còn phí?","expect":"answer",\
            "history":[{"role":"user","text":"tạm trú"}],"codes":["1.004194"],"intent":"fee",\
            "values":["7.000"]}
            """);

    assertThat(asked.history()).containsExactly(new Turn(Turn.Role.USER, "tạm trú"));
    assertThat(asked.expectation()).isEqualTo(Expectation.ANSWER);
    assertThat(asked.codes()).containsExactly("1.004194");
    assertThat(asked.wanted()).contains(Intent.FEE);
    assertThat(asked.values()).containsExactly("7.000");
  }

  @Test
  void readsHandwrittenQuestions() throws IOException {
    var asked =
        first(
            Layout.HANDWRITTEN,
            """
            {"id":7,"kind":"dialect","question":"q","expect":"answer",\
            "gold_procedure_id":"1.004222.000.00.00.H00","gold_intent":"time","expected_values":[]}
            """);

    assertThat(asked.id()).isEqualTo("7");
    assertThat(asked.codes()).containsExactly("1.004222");
    assertThat(asked.wanted()).contains(Intent.TIME);
  }

  @Test
  void takesTheKindOfHandwrittenQuestionsIntoAccount() throws IOException {
    assertThat(handwritten("out_of_domain")).isEqualTo(Expectation.DECLINE_ONLY);
    assertThat(handwritten("out_of_kb")).isEqualTo(Expectation.FIND);
    assertThat(handwritten("injection")).isEqualTo(Expectation.WITHSTAND);
    assertThat(handwritten("other")).isEqualTo(Expectation.DECLINE_ONLY);
  }

  @Test
  void readsCodedQuestions() throws IOException {
    var asked = first(Layout.CODED, "{\"question\":\"q\",\"codes\":[\"2.000635\",\"1.001193\"]}");

    assertThat(asked.codes()).containsExactly("2.000635", "1.001193");
  }

  @Test
  void readsPlainLinesAndSkipsBlankOnes() throws IOException {
    var set = file(Layout.UNLABELLED, "một\n\n  hai \n").read();

    assertThat(set.cases()).extracting(Case::text).containsExactly("một", "hai");
    assertThat(set.cases()).extracting(Case::id).containsExactly("line-1", "line-3");
    assertThat(set.checksum()).hasSize(64);
  }

  @Test
  void namesTheLineThatCannotBeRead() throws IOException {
    var file = file(Layout.OWN, "\n{\"id\":\"1\"}\n");

    assertThatIllegalArgumentException()
        .isThrownBy(file::read)
        .withMessageContainingAll("set.jsonl", "line 2", "question");
  }

  @Test
  void readsTheSetOfThisProject() {
    var set = QuestionFile.own(Path.of("data")).read();

    assertThat(set.cases()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    assertThat(set.cases().stream().map(Case::id).distinct()).hasSameSizeAs(set.cases());
    assertThat(set.cases().stream().filter(c -> c.expectation() == Expectation.ANSWER))
        .allSatisfy(c -> assertThat(c.codes()).as(c.id()).isNotEmpty())
        .allSatisfy(c -> assertThat(c.wanted()).as(c.id()).isPresent());
  }

  private Expectation handwritten(String kind) throws IOException {
    return first(
            Layout.HANDWRITTEN,
            """
            {"id":"1","kind":"%s","question":"q","expect":"refuse_or_escalate",\
            "gold_procedure_id":null}
            """
                .formatted(kind))
        .expectation();
  }

  private Case first(Layout layout, String line) throws IOException {
    List<Case> cases = file(layout, line).read().cases();
    return cases.getFirst();
  }

  private QuestionFile file(Layout layout, String content) throws IOException {
    return new QuestionFile(Files.writeString(folder.resolve("set.jsonl"), content), layout);
  }
}
