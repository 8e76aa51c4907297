package vn.motcua.assistant.retrieve.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// The record of the procedure spoken of may name another one for a case that is told.
class ReferralTest {

  private static final String KITES = "9.000001";
  private static final String LANTERNS = "9.000002";

  @Test
  void goesToTheProcedureThatTheRecordNamesForTheCaseTold() {
    assertThat(after("con tôi đã có giấy khai sinh của Úc rồi")).isEqualTo(LANTERNS);
    assertThat(after("nếu bé đã khai sinh ở Úc thì sao")).isEqualTo(LANTERNS);
  }

  @Test
  void staysWhereTheCaseIsNotTold() {
    assertThat(after("con tôi sinh ở Úc")).isEqualTo(KITES);
    assertThat(after("con tôi chưa khai sinh ở Úc")).isEqualTo(KITES);
    assertThat(after("nộp ở đâu")).isEqualTo(KITES);
  }

  private static String after(String message) {
    var kite =
        Kites.saying(
            Statement.Kind.PURPOSE, "Đã khai sinh ở nước ngoài thì ghi chú theo " + LANTERNS + ".");
    var found = new HashMap<String, List<Hit>>();
    Map.of(KITES, KITES, LANTERNS, LANTERNS)
        .forEach((words, code) -> found.put(words, List.of(Kites.hit(code, 1))));
    var catalogue =
        new Kites.Fake(
            List.of(kite, Kites.named(LANTERNS)), words -> found.getOrDefault(words, List.of()));
    var question =
        new Question(
            message,
            List.of(
                new Turn(Turn.Role.USER, "thả diều"),
                new Turn(Turn.Role.ASSISTANT, "Thủ tục **Thả diều** (mã 9.000001).")),
            Question.Audience.CITIZEN,
            Question.Language.VI,
            null,
            Kites.TODAY);
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question))
        .best()
        .map(Hit::code)
        .orElse("");
  }
}
