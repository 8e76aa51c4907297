package vn.motcua.knowledge.requirement;

import java.util.List;

/// The dossier of a procedure, row by row.
///
/// @param code the procedure's code
/// @param requirements what its rows ask for, in order; notes and headings are among them
/// @param complete whether it is known to be the whole: every row was understood, none stands for
///     papers that are not named, and the record is more than the names of the directory. Only
///     then does a paper's absence say anything
public record Dossier(String code, List<Requirement> requirements, boolean complete) {

  public Dossier {
    requirements = List.copyOf(requirements);
  }
}
