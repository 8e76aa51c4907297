package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Who picks one of several forms is not asked again, whatever the forms are called.
class FormPickTest {

  private static final String ASKED = "giúp tôi điền tờ khai thả diều";

  private static IndexedCatalogue catalogue;

  @BeforeAll
  static void open(@TempDir Path folder) {
    catalogue = Kites.indexed(folder);
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @Test
  void tellsFormsOfOneNameApartByTheirProcedures() {
    var one = form("KITE-A", "", "9.000001");
    var other = form("KITE-B", "", "9.000002");

    assertThat(choices(one, other))
        .containsExactly(
            "Tờ khai thả diều – " + Kites.named("9.000001").name(),
            "Tờ khai thả diều – " + Kites.named("9.000002").name());
    assertEachPickIsFinal(one, other);
  }

  @Test
  void tellsFormsOfOneNameApartByTheirNumbers() {
    var one = form("KITE-A", "D01", "9.000001");
    var other = form("KITE-B", "D02", "9.000001");

    assertThat(choices(one, other))
        .containsExactly("Tờ khai thả diều – D01", "Tờ khai thả diều – D02");
    assertEachPickIsFinal(one, other);
  }

  @Test
  void tellsFormsApartThatNothingElseTellsApart() {
    var one = form("KITE-A", "", "9.000001");
    var other = form("KITE-B", "", "9.000001");

    assertThat(choices(one, other)).doesNotHaveDuplicates();
    assertEachPickIsFinal(one, other);
  }

  private static List<String> choices(Form... forms) {
    return asked(assistant(forms)).questions().getFirst().choices();
  }

  private static void assertEachPickIsFinal(Form... forms) {
    var assistant = assistant(forms);
    var offer = asked(assistant);
    for (var at = 0; at < forms.length; at++) {
      var pick = offer.questions().getFirst().choices().get(at);

      var reply = assistant.reply(question(pick, offer));

      assertThat(reply.status()).isEqualTo(Reply.Status.FORM);
      assertThat(reply.actions())
          .extracting(Reply.Action::value)
          .as(pick)
          .containsExactly(forms[at].id());
    }
  }

  private static Reply asked(Assistant assistant) {
    return assistant.reply(Kites.question(ASKED));
  }

  private static Question question(String pick, Reply offer) {
    var turns =
        List.of(
            new Turn(Turn.Role.USER, ASKED),
            new Turn(Turn.Role.ASSISTANT, offer.text(), offer.id()));
    return new Question(pick, turns, Audience.CITIZEN, Language.VI, null, Kites.TODAY);
  }

  private static Assistant assistant(Form... forms) {
    var defects = new ArrayList<String>();
    var sources =
        new Sources(
            catalogue,
            Kites.noLaw(),
            Kites.verdicts(catalogue),
            new Forms(List.of(forms)),
            Kites.LOCALITIES,
            Deadlines.embedded());
    return new Assistant(sources, defects::addAll);
  }

  private static Form form(String id, String number, String procedure) {
    return Forms.read(
        """
        {"id":"%s","name":"Tờ khai thả diều","number":"%s","version":"1","procedures":["%s"],
         "persons":{"requester":"người yêu cầu"},
         "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-01"}],
         "sections":[{"id":"a","title":"A","fields":[
          {"id":"requester.fullName","label":"Tên"}]}],
         "paper":["{requester.fullName}"]}
        """
            .formatted(id, number, procedure));
  }
}
