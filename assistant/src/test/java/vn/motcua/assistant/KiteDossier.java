package vn.motcua.assistant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Catalogue;

/// The made-up procedure on kites with the rows that a test gives it.
public final class KiteDossier {

  public static final String CODE = "9.000001";

  private final Procedure kite;
  private final Procedure.Kind kind;
  private final List<EvidenceRequirement> rows = new ArrayList<>();
  private final List<Statement> steps = new ArrayList<>();

  /// @param kind how the record came to be, which tells how its headings are read
  public KiteDossier(Procedure.Kind kind) {
    this(CODE, kind);
  }

  /// @param code of another procedure on kites
  public KiteDossier(String code, Procedure.Kind kind) {
    kite = Kites.named(code);
    this.kind = kind;
  }

  /// A row as official pages have it: words alone.
  public KiteDossier row(String group, String text) {
    return row(group, text, 1);
  }

  /// A row as official pages have it, with the number of originals beside.
  public KiteDossier row(String group, String text, int originals) {
    return add(made(group, text, null, Action.SUBMIT, Form.UNSTATED, new Count(originals, null)));
  }

  /// A row of a record of our own, which says itself in which form a paper is due and when.
  ///
  /// @param condition when it is due; null: always
  public KiteDossier written(
      String group, String text, Action action, Form form, @Nullable String condition) {
    var count = form == Form.ORIGINAL ? new Count(1, null) : new Count(null, 1);
    return add(made(group, text, condition, action, form, count));
  }

  /// Any row.
  public KiteDossier add(EvidenceRequirement row) {
    rows.add(row);
    return this;
  }

  /// What a step of the procedure says.
  public KiteDossier step(String text) {
    steps.add(new Statement(Statement.Kind.STEP, text, kite.sources().getFirst()));
    return this;
  }

  private EvidenceRequirement made(
      String group,
      String text,
      @Nullable String condition,
      Action action,
      Form form,
      Count count) {
    return new EvidenceRequirement(
        text,
        kind == Procedure.Kind.WRITTEN ? text.split("[,:]", 2)[0] : null,
        action,
        form,
        count,
        condition,
        List.of(),
        group,
        null,
        kite.sources().getFirst());
  }

  /// The procedure, whose dossier has these rows and no others.
  public Procedure procedure() {
    return new Procedure(
        kite.heading(),
        kind,
        kite.sources(),
        kite.authority(),
        kite.channels(),
        rows,
        steps,
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        List.of());
  }

  /// A catalogue of this procedure alone.
  public Catalogue catalogue() {
    return new Kites.Fake(List.of(procedure()), words -> List.of());
  }

  /// What is said of papers where this procedure is all that is known.
  public Verdicts verdicts() {
    return Kites.verdicts(catalogue());
  }

  /// What is said of `paper` for this procedure, to somebody who tells `facts`.
  public Verdict ask(String paper, String... facts) {
    return ask(paper, null, facts);
  }

  /// The same of the paper in a form.
  ///
  /// @param form the form asked about; null where the words say it
  public Verdict ask(String paper, @Nullable Form form, String... facts) {
    var verdicts = verdicts();
    var known = verdicts.circumstances().read(List.of(facts));
    return verdicts.of(new VerdictQuestion(CODE, paper, form, known, Kites.TODAY), Language.VI);
  }
}
