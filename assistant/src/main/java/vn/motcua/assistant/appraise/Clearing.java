package vn.motcua.assistant.appraise;

import org.jspecify.annotations.Nullable;

/// What must be cleared before anybody may say that a paper is due. It is a question, not a demand.
///
/// @param paper the paper, by name or as handed in
/// @param whom who can answer it
/// @param question in words
/// @param requirement the row of the dossier; null where none names it
public record Clearing(String paper, Whom whom, String question, @Nullable String requirement) {

  /// Who can answer.
  public enum Whom {
    /// Ask the citizen.
    CITIZEN,
    /// Look at the paper, the record or the data.
    OFFICER
  }
}
