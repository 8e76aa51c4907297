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

/// Papers that are named in a conversation, held against the dossier of its procedure.
class DossierTalkTest {

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
  void checksTheDossierOfTheProcedureThatTheMessageNames() {
    var reply = ask("hồ sơ cấp phép thả diều gồm căn cước, hộ chiếu, còn thiếu gì");

    assertThat(reply.intent()).isEqualTo(Intent.DOCUMENTS);
    assertThat(reply.lead()).contains("9.000001");
    assertThat(titles(reply)).contains("Đã có");
    assertThat(words(reply)).contains("Đơn thả diều");
  }

  @Test
  void checksTheDossierOfTheProcedureThatWasSpokenOf() {
    var reply = ask("tôi có căn cước rồi, đủ chưa", "Cấp phép thả diều");

    assertThat(reply.lead()).contains("9.000001").contains("chưa nói chắc là đủ");
    assertThat(titles(reply)).contains("Đã có");
  }

  @Test
  void asksForTheProcedureAndChecksOnceItIsNamed() {
    var asked = ask("tôi có căn cước và hộ chiếu, đủ chưa");
    assertThat(asked.status()).isEqualTo(Reply.Status.CLARIFY);

    var reply = ask("Cấp phép thả diều", "tôi có căn cước và hộ chiếu, đủ chưa");
    assertThat(titles(reply)).contains("Đã có");
  }

  @Test
  void staysWithTheProcedureAfterTheCheck() {
    var reply = ask("lệ phí?", "Cấp phép thả diều", "tôi có căn cước rồi, đủ chưa");

    assertThat(reply.intent()).isEqualTo(Intent.FEE);
    assertThat(reply.lead()).contains("9.000001");
  }

  private static List<String> titles(Reply reply) {
    return reply.sections().stream().map(Section::title).toList();
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
