package vn.motcua.assistant.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.order.NextStep;
import vn.motcua.assistant.retrieve.order.Outlived;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// What a made-up record on kites says it is for puts it first.
class ByRecordTest {

  private static final Procedure CHANGED =
      record("9.000001", "Đổi thẻ thả diều", "Đổi thẻ sắp hết hạn.");
  private static final Procedure TESTED =
      record("9.000002", "Cấp thẻ thả diều", "Thi lần đầu, hoặc thi lại khi thẻ quá hạn.");
  private static final Procedure OTHER =
      record("9.000003", "Phạt đèn trời", "Nộp phạt khi đèn quá hạn.");
  private static final Procedure TALKED =
      record("9.000004", "Hòa giải tranh chấp dây diều", "Nhờ bãi hòa giải.", "9.000005");
  private static final Procedure DECIDED =
      record("9.000005", "Giải quyết tranh chấp dây diều", "Khi đã hòa giải ở bãi mà không thành.");

  private static final Finder FINDER =
      new Finder(
          new Kites.Fake(
              List.of(CHANGED, TESTED, OTHER, TALKED, DECIDED), code -> List.of(hit(code, 1))));

  @Test
  void putsFirstWhatIsForAPaperThatHasRunOut() {
    assertThat(outlived("đổi thẻ thả diều quá hạn", hit(CHANGED, 0.6), hit(TESTED, 0.5)))
        .containsExactly("9.000002", "9.000001");
  }

  @Test
  void putsItSecondWhereThePaperMayStillHold() {
    assertThat(
            outlived(
                "đổi thẻ thả diều hết hạn", hit(CHANGED, 0.6), hit(OTHER, 0.5), hit(TESTED, 0.5)))
        .containsExactly("9.000001", "9.000002", "9.000003");
  }

  @Test
  void leavesThePaperThatStillHoldsAndThoseOfOtherPapers() {
    assertThat(outlived("đổi thẻ thả diều sắp hết hạn", hit(CHANGED, 0.6), hit(TESTED, 0.5)))
        .containsExactly("9.000001", "9.000002");
    assertThat(outlived("đổi thẻ thả diều quá hạn", hit(CHANGED, 0.6), hit(OTHER, 0.5)))
        .containsExactly("9.000001", "9.000003");
  }

  @Test
  void goesOnFromTheStepThatFailedWithoutAskingWhichIsMeant() {
    var asked = Kites.question("bãi hòa giải hổng được, kiện ở đâu");
    var next =
        new NextStep(FINDER).after(new Interpreter().understand(asked), found(hit(TALKED, 0.6)));

    assertThat(next.hits()).extracting(Hit::code).containsExactly("9.000005", "9.000004");
    assertThat(next.bestScore()).isGreaterThan(0.6 + Kites.lines().margin());
  }

  @Test
  void staysWithAStepThatIsYetToCome() {
    var asked = Kites.question("hòa giải tranh chấp dây diều ở đâu");
    var next =
        new NextStep(FINDER).after(new Interpreter().understand(asked), found(hit(TALKED, 0.6)));

    assertThat(next.hits()).extracting(Hit::code).containsExactly("9.000004");
  }

  @Test
  void staysWithAStepThatIsAskedOfBeforeItMayFail() {
    var asked = Kites.question("hòa giải dây diều mấy ngày, hòa giải không thành thì sao");
    var next =
        new NextStep(FINDER).after(new Interpreter().understand(asked), found(hit(TALKED, 0.6)));

    assertThat(next.hits()).extracting(Hit::code).containsExactly("9.000004");
  }

  private static List<String> outlived(String text, Hit... found) {
    var understood = new Interpreter().understand(Kites.question(text));
    return new Outlived(FINDER)
        .order(understood, found(found)).hits().stream().map(Hit::code).toList();
  }

  private static Retrieval found(Hit... hits) {
    return new Retrieval("diều", List.of(hits), Situation.UNKNOWN);
  }

  private static Hit hit(Procedure procedure, double score) {
    return new Hit(
        procedure.code(), procedure.name(), List.of(), score, procedure.name(), List.of());
  }

  private static Hit hit(String code, double score) {
    return new Hit(code, code, List.of(), score, code, List.of());
  }

  private static Procedure record(String code, String name, String purpose, String... related) {
    var kite = Kites.named("9.000001");
    var heading = kite.heading();
    return new Procedure(
        new Heading(
            code, name, null, heading.levels(), heading.field(), heading.applicants(), null, null),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        kite.evidence(),
        List.of(new Statement(Statement.Kind.PURPOSE, purpose, kite.sources().getFirst())),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        List.of(related),
        kite.differences());
  }
}
