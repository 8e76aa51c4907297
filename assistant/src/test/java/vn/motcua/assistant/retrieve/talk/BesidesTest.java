package vn.motcua.assistant.retrieve.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

class BesidesTest {

  private static final String KITES = "9.000001";
  private static final String LANTERNS = "9.000002";

  @Test
  void staysWhereWhatWasFoundSaysThatTheOneSpokenOfDoesIt() {
    assertThat(found(saying("Thả diều thì làm cùng lúc (9.000001), không làm thủ tục này.")))
        .startsWith(KITES, LANTERNS);
  }

  @Test
  void followsToWhatWasFoundWhereItSaysNothingOfTheOneSpokenOf() {
    assertThat(found(saying("Thả đèn thì làm ở đây."))).startsWith(LANTERNS);
  }

  private static List<String> found(Procedure lanterns) {
    var catalogue =
        new Kites.Fake(
            List.of(Kites.named(KITES), lanterns),
            words ->
                words.equals(KITES)
                    ? List.of(Kites.hit(KITES, 1))
                    : List.of(Kites.hit(LANTERNS, 0.7)));
    var question =
        new Question(
            "còn mã số gió thì sao",
            List.of(
                new Turn(Turn.Role.USER, "thả diều"),
                new Turn(Turn.Role.ASSISTANT, "Thủ tục **Thả diều** (mã 9.000001).")),
            Question.Audience.CITIZEN,
            Question.Language.VI,
            null,
            Kites.TODAY);
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question)).hits().stream().map(Hit::code).toList();
  }

  /// The lanterns, of which nothing is said but `line`.
  private static Procedure saying(String line) {
    var kite = Kites.saying(Statement.Kind.CONDITION, line);
    return new Procedure(
        Kites.named(LANTERNS).heading(),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        List.of(),
        kite.statements(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }
}
