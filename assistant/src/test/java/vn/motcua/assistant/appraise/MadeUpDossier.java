package vn.motcua.assistant.appraise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.KiteDossier;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Procedure;

/// A made-up dossier for a made-up procedure on kites, and appraisals of it.
public final class MadeUpDossier {

  public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  public static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();

  private final KiteDossier kite = new KiteDossier(Procedure.Kind.IMPORTED);
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
    kite.row("", text, originals);
    return this;
  }

  public MadeUpDossier today(LocalDate day) {
    today = day;
    return this;
  }

  public Procedure procedure() {
    return kite.procedure();
  }

  public Deadlines deadlines() {
    return deadlines;
  }

  public Appraiser appraiser() {
    return new Appraiser(kite.verdicts(), deadlines);
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
