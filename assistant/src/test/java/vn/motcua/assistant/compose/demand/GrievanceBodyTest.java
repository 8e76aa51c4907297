package vn.motcua.assistant.compose.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.form.Forms;

class GrievanceBodyTest {

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());
  private static final String BODY = Kites.named("9.000001").authority().decides();

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  @Test
  void namesWhoDecidedOnTheProcedureSpokenOf() {
    var draft = complained(new Turn(Turn.Role.ASSISTANT, "Thủ tục **Thả diều** (mã 9.000001)."));

    assertThat(draft.sections().getFirst().items().getFirst().text()).contains(BODY);
    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isEqualTo(new Verification.Supported(draft));
  }

  @Test
  void namesNobodyWhereNothingWasSpokenOf() {
    assertThat(complained().sections().getFirst().items())
        .noneMatch(item -> item.text().contains(BODY));
  }

  private Draft complained(Turn... before) {
    var question =
        new Question(
            "bị từ chối thì khiếu nại ở đâu",
            List.of(before),
            Question.Audience.CITIZEN,
            Question.Language.VI,
            null,
            Kites.TODAY);
    var understood = new Interpreter().understand(question);
    return composer.compose(understood, new Decision.Guide(Topic.GRIEVANCE));
  }
}
