package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.VerdictKind;

/// What is said of a paper where another procedure is nearly as likely to be meant.
class NearProceduresTest {

  private static final String OTHER = "9.000003";

  private final KiteDossier meant =
      new KiteDossier(Procedure.Kind.WRITTEN).row("", "Đơn xin thả diều, bản chính.");
  private final KiteDossier other =
      new KiteDossier(OTHER, Procedure.Kind.WRITTEN).row("", "Đơn đăng ký hội thi, bản chính.");

  @Test
  void asksWhichProcedureIsMeantWhereANearOneAsksForThePaper() {
    other.row("", "Học bạ, bản chính.");

    var verdict = ask("học bạ", .75, .72);

    assertThat(verdict.why()).isEqualTo(Why.PROCEDURE_UNCLEAR);
    assertThat(verdict.questions().getFirst().choices()).hasSize(2);
  }

  @Test
  void freesFromAPaperThatNoneOfThemAsksFor() {
    assertThat(ask("học bạ", .75, .72).kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void freesNobodyWhereTheDossierOfANearOneIsNotKnownAsAWhole() {
    other.row("", "Giấy tờ khác theo quy định.");

    assertThat(ask("học bạ", .75, .72).why()).isEqualTo(Why.PROCEDURE_UNCLEAR);
  }

  @Test
  void caresForNoneThatIsFarFromTheOneThatIsMeant() {
    other.row("", "Học bạ, bản chính.");

    assertThat(ask("học bạ", .75, .65).kind()).isEqualTo(VerdictKind.NOT_REQUIRED);
  }

  @Test
  void freesNobodyOnWordsThatMayMeanAProcedureThatIsNotKnown() {
    assertThat(ask("học bạ", .5, .2).why()).isEqualTo(Why.PROCEDURE_UNCLEAR);
  }

  @Test
  void isSureOfTheProcedureWhoseWholeNameWasSaid() {
    var name = meant.procedure().name();

    assertThat(ask("học bạ", .5, .2, "có cần học bạ khi " + name + " không").kind())
        .isEqualTo(VerdictKind.NOT_REQUIRED);
    assertThat(ask("học bạ", .5, .2, "có cần học bạ khi thả không").why())
        .isEqualTo(Why.PROCEDURE_UNCLEAR);
  }

  @Test
  void saysWhatIsDueInTheOneThatIsMeant() {
    assertThat(ask("đơn xin thả diều", .75, .72).kind()).isEqualTo(VerdictKind.REQUIRED);
  }

  private Verdict ask(String paper, double best, double second, String... said) {
    var known = List.of(meant.procedure(), other.procedure());
    var verdicts = Kites.verdicts(new Kites.Fake(known, words -> List.of()));
    var told = verdicts.circumstances().read(List.of(said));
    var question = new VerdictQuestion(null, paper, null, told, Kites.TODAY);
    var found = List.of(Kites.hit(KiteDossier.CODE, best), Kites.hit(OTHER, second));
    return verdicts.of(question, found, Language.VI);
  }
}
