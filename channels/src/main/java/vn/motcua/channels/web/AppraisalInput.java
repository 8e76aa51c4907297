package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.AppraisalQuestion;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// A dossier to appraise as the contract writes it.
record AppraisalInput(
    String procedure,
    String pasted,
    List<String> submitted,
    Set<Integer> ticked,
    Circumstances circumstances,
    @Nullable Filed filed,
    Where where,
    int supplementsBefore) {

  /// Code points of one paper or a procedure in words.
  static final int WORDS = 300;

  static final int MOST_PAPERS = 60;

  /// Code points of a list that is pasted.
  private static final int PASTED = 6_000;

  private static final int MOST_ROWS = 300;
  private static final int MOST_SUPPLEMENTS = 20;

  static AppraisalInput of(Fields fields, Verdicts verdicts) {
    return new AppraisalInput(
        fields.required("procedure", WORDS),
        fields.text("papers", PASTED).orElse(""),
        fields.texts("submitted", MOST_PAPERS, WORDS).stream()
            .filter(paper -> !paper.isEmpty())
            .toList(),
        Set.copyOf(fields.integers("ticked", MOST_ROWS, 1, MOST_ROWS)),
        VerdictController.circumstances(fields, verdicts),
        DeadlineController.saidFiled(fields).orElse(null),
        DeadlineController.where(fields),
        fields.integer("supplementsBefore", 0, MOST_SUPPLEMENTS).orElse(0));
  }

  /// The question, with the procedure as it was on the day of filing.
  AppraisalQuestion question(Verdicts verdicts, LocalDate today) {
    var found =
        verdicts
            .procedure(procedure, filed == null ? today : filed.day())
            .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
    return new AppraisalQuestion(
        found, pasted, submitted, ticked, circumstances, filed, where, supplementsBefore, today);
  }
}
