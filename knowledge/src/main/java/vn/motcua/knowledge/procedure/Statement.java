package vn.motcua.knowledge.procedure;

/// Something a record says in words.
///
/// @param kind what it speaks of
/// @param text the words
/// @param source where this comes from
public record Statement(Kind kind, String text, Source source) {

  /// What a statement speaks of.
  public enum Kind {
    /// What the procedure is for and when one needs it.
    PURPOSE,
    /// What the citizen does or sees.
    STEP,
    /// Who may apply, and when.
    CONDITION,
    /// Until when the citizen must act.
    DEADLINE,
    /// Common mistakes, and what is often demanded but not due.
    WARNING,
    /// Who else to turn to.
    CONTACT
  }
}
