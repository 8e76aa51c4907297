package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.Merging;

/// Every written-out record bears out whatever is said of it, merged with its directory entry as
/// in the real catalogue.
class EmbeddedAnswersIT {

  private static final EmbeddedKnowledge KNOWLEDGE = new EmbeddedKnowledge();

  private final Verifier verifier = new Verifier();
  private static final Kites.Fake NOTHING = new Kites.Fake(List.of(), words -> List.of());

  private static final Composer COMPOSER =
      new Composer(NOTHING, Kites.verdicts(NOTHING), Forms.embedded(), Kites.LOCALITIES);

  @ParameterizedTest
  @MethodSource("written")
  void bearOutEveryAnswer(Procedure procedure) {
    for (var intent : Intent.values()) {
      for (var audience : Audience.values()) {
        for (var language : Language.values()) {
          assertSupported(procedure, intent, audience, language);
        }
      }
    }
  }

  private void assertSupported(
      Procedure procedure, Intent intent, Audience audience, Language language) {
    var question = new Question(procedure.name(), List.of(), audience, language, null, Kites.TODAY);
    var answer = new Decision.Answer(procedure, List.of(intent), List.of(), List.of(), List.of());

    var draft = COMPOSER.compose(Kites.understood(question, intent), answer);

    assertThat(draft.status()).isIn(Reply.Status.ANSWERED, Reply.Status.PARTIAL);
    assertThat(verifier.verify(draft, Kites.TODAY))
        .as("%s %s: %s", procedure.code(), intent, faults(verifier.verify(draft, Kites.TODAY)))
        .asInstanceOf(type(Verification.Supported.class))
        .isNotNull();
  }

  private static List<String> faults(Verification verification) {
    return verification instanceof Verification.Unsupported unsupported
        ? unsupported.faults()
        : List.of();
  }

  static Stream<Procedure> written() {
    var directory = KNOWLEDGE.directory();
    return KNOWLEDGE.written().values().stream()
        .flatMap(
            own -> Stream.of(own, Merging.merge(directory.getOrDefault(own.code(), own), own)));
  }
}
