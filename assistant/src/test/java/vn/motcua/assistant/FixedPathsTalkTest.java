package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Opening hours and fines, of which nothing is held that could be stated.
class FixedPathsTalkTest {

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

  @AfterEach
  void nothingWasWithdrawn() {
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void saysThatWhatWasSpokenOfCanBeFiledOnlineAtAnyHour() {
    var reply = ask("thứ bảy phường có làm việc không", "Cấp phép thả diều");

    assertThat(reply.lead()).contains("không có giờ làm việc");
    assertThat(words(reply)).contains("Cấp phép thả diều").contains("nộp trực tuyến được");
  }

  @Test
  void keepsTheProcedureBeyondTheQuestionOfHours() {
    var reply = ask("lệ phí?", "Cấp phép thả diều", "thứ bảy phường có làm việc không");

    assertThat(reply.intent()).isEqualTo(Intent.FEE);
    assertThat(reply.lead()).contains("9.000001");
  }

  @Test
  void namesNoSumOfAFineButTheProcedureThatMendsTheMatter() {
    var reply = ask("chưa xin cấp phép thả diều thì bị phạt bao nhiêu tiền");
    var fine = reply.sections().getFirst();

    assertThat(reply.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(reply.lead()).contains("9.000001");
    assertThat(fine.items().getFirst().text()).contains("không có mức phạt");
    assertThat(reply.sections()).extracting(Section::kind).doesNotContain(Section.Kind.FEE);
  }

  @Test
  void saysWhoFinesWhereNoProcedureIsFound() {
    var reply = ask("cưỡi trâu ngược chiều phạt bao nhiêu");

    assertThat(reply.status()).isEqualTo(Reply.Status.DECLINED);
    assertThat(reply.lead()).contains("không có mức phạt");
    assertThat(words(reply)).contains("nghị định xử phạt").doesNotContainPattern("\\d");
  }

  private static Reply ask(String text, String... before) {
    var history = new ArrayList<Turn>();
    for (var said : before) {
      var reply = reply(said, history);
      history.add(new Turn(Turn.Role.USER, said));
      history.add(new Turn(Turn.Role.ASSISTANT, reply.text()));
    }
    return reply(text, history);
  }

  private static Reply reply(String text, List<Turn> history) {
    return assistant.reply(
        new Question(text, List.copyOf(history), Audience.CITIZEN, Language.VI, null, Kites.TODAY));
  }

  private static String words(Reply reply) {
    return reply.sections().stream()
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .collect(Collectors.joining("\n"));
  }
}
