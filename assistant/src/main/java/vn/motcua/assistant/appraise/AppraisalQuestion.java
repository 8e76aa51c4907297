package vn.motcua.assistant.appraise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.knowledge.procedure.Procedure;

/// A dossier to appraise.
///
/// @param procedure what it is for
/// @param pasted the list of papers as pasted; may be empty
/// @param papers papers named one by one
/// @param ticked places of rows of the dossier, from 1, whose papers are there
/// @param circumstances what is known of the case
/// @param filed when it was filed; null: today
/// @param where whether at the office that decides
/// @param supplementsBefore how many times papers were asked for already in this matter
/// @param today the day on which it is appraised
public record AppraisalQuestion(
    Procedure procedure,
    String pasted,
    List<String> papers,
    Set<Integer> ticked,
    Circumstances circumstances,
    @Nullable Filed filed,
    Where where,
    int supplementsBefore,
    LocalDate today) {

  public AppraisalQuestion {
    papers = List.copyOf(papers);
    ticked = Set.copyOf(ticked);
  }

  /// When it was filed: today, where nothing is said.
  public Filed filing() {
    return filed == null ? Filed.on(today) : filed;
  }
}
