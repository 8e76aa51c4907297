package vn.motcua.assistant.compose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Whether a permit is needed is told by the procedure that issues it.
class PermitSectionTest {

  private static final Procedure KITE = Kites.named("9.000001");
  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());
  private static final String EXEMPT = "Diều nhỏ được miễn giấy phép.";

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  @Test
  void tellsWhenItIsNeededAndWhoIsExemptFirst() {
    var draft = asked(kite(EXEMPT), Cue.PERMIT);

    assertThat(texts(draft.sections().getFirst()))
        .startsWith("Cần khi thả diều ở bãi chung.", EXEMPT)
        .last()
        .asString()
        .startsWith("Chưa chắc mình thuộc trường hợp nào")
        .contains(KITE.authority().decides());
  }

  @Test
  void saysNothingTwice() {
    var draft = asked(kite(EXEMPT), Cue.PERMIT);

    assertThat(draft.sections().stream().flatMap(section -> texts(section).stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void drawsNoConclusionWhereNobodySaysWhoIsExempt() {
    var draft = asked(kite(), Cue.PERMIT);

    assertThat(texts(draft.sections().getFirst()).getLast())
        .contains("không ghi ai được miễn")
        .contains(KITE.authority().decides());
  }

  @Test
  void isLeftOutWhereSomethingElseIsAsked() {
    assertThat(asked(kite(EXEMPT)).sections())
        .extracting(Section::title)
        .doesNotContain("Có phải xin không");
  }

  private static List<String> texts(Section section) {
    return section.items().stream().map(Section.Item::text).toList();
  }

  private Draft asked(Procedure procedure, Cue... cues) {
    var plain =
        Kites.understood(Kites.question("thả diều có phải xin phép không"), Intent.CONDITION);
    var asked =
        new Understanding(
            plain.question(),
            plain.topic(),
            plain.subject(),
            new Wishes(plain.intents(), List.of(cues)),
            plain.situation(),
            plain.context());
    return composer.compose(
        asked,
        new Decision.Answer(
            procedure,
            plain.intents(),
            List.of(),
            List.of(),
            List.of(Kites.hit(procedure.code(), 0.9))));
  }

  private static Procedure kite(String... conditions) {
    var source = KITE.sources().getFirst();
    var more =
        Stream.of(conditions).map(text -> new Statement(Statement.Kind.CONDITION, text, source));
    return new Procedure(
        KITE.heading(),
        KITE.kind(),
        KITE.sources(),
        KITE.authority(),
        KITE.channels(),
        KITE.evidence(),
        Stream.concat(KITE.statements().stream(), more).toList(),
        KITE.outputs(),
        KITE.forms(),
        KITE.legalBases(),
        KITE.related(),
        KITE.differences());
  }
}
