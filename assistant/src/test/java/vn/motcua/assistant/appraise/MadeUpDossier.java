package vn.motcua.assistant.appraise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.Circumstances;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;

/// A made-up dossier for a made-up procedure on kites, and appraisals of it.
public final class MadeUpDossier {

  public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  public static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Rules RULES = Rules.embedded(EVIDENCE);
  private static final Procedure KITE = Kites.named("9.000001");

  private final List<EvidenceRequirement> rows = new ArrayList<>();
  private final Deadlines deadlines = Deadlines.embedded();
  private LocalDate today = FRIDAY;

  /// With a paper that is due, one that is due twice, one in a case only, and one that cannot be read.
  public static MadeUpDossier ofKites() {
    return new MadeUpDossier()
        .row("Ảnh 4x6", 1)
        .row("Hợp đồng thuê nhà", 2)
        .row("Giấy chuyển tuyến đối với trường hợp diều bị hư hỏng", 1);
  }

  public MadeUpDossier row(String text, int originals) {
    rows.add(
        new EvidenceRequirement(
            text,
            null,
            Action.SUBMIT,
            Form.UNSTATED,
            new Count(originals, null),
            null,
            List.of(),
            "",
            null,
            KITE.sources().getFirst()));
    return this;
  }

  public MadeUpDossier today(LocalDate day) {
    today = day;
    return this;
  }

  public Procedure procedure() {
    return new Procedure(
        KITE.heading(),
        Procedure.Kind.IMPORTED,
        KITE.sources(),
        KITE.authority(),
        KITE.channels(),
        rows,
        List.of(),
        KITE.outputs(),
        KITE.forms(),
        KITE.legalBases(),
        KITE.related(),
        List.of());
  }

  public Deadlines deadlines() {
    return deadlines;
  }

  public Appraiser appraiser() {
    var catalogue = new Kites.Fake(List.of(procedure()), words -> List.of());
    return new Appraiser(
        new Verdicts(catalogue, EVIDENCE, RULES, () -> RuleStanding.OPEN), deadlines);
  }

  public Appraisal pasted(String list) {
    return appraise(list, Set.of(), Circumstances.UNKNOWN, 0);
  }

  public Appraisal appraise(String list, Set<Integer> ticked, Circumstances known, int before) {
    return appraise(list, ticked, known, before, Filed.at(FRIDAY, LocalTime.of(9, 5)));
  }

  public Appraisal appraise(
      String list, Set<Integer> ticked, Circumstances known, int before, @Nullable Filed filed) {
    return appraiser()
        .appraise(
            new AppraisalQuestion(
                procedure(), list, List.of(), ticked, known, filed, Where.UNSAID, before, today),
            Language.VI);
  }
}
