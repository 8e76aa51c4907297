package vn.motcua.assistant.appraise;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.assistant.deadline.Deadline;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.knowledge.requirement.Requirement;

/// A dossier as an officer sees it.
///
/// @param question what was asked
/// @param handedIn the papers that were read from the list, named or ticked
/// @param checked those papers held against what the procedure asks for
/// @param toClear what must be asked or looked up before more can be said
/// @param rows the rows of the dossier, to tick
/// @param deadline when the result is due if the dossier is whole; a limit runs only from then
/// @param supplementBy the last day to tell the citizen what is missing, unless the procedure's own
///     law gives another
/// @param warnings what to watch out for
public record Appraisal(
    AppraisalQuestion question,
    List<HandedIn> handedIn,
    CheckedDossier checked,
    List<Clearing> toClear,
    List<Requirement> rows,
    Deadline deadline,
    LocalDate supplementBy,
    List<Warning> warnings) {

  public Appraisal {
    handedIn = List.copyOf(handedIn);
    toClear = List.copyOf(toClear);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }
}
