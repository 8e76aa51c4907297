package vn.motcua.assistant.report;

/// What a citizen says went wrong. No personal data is needed, and no name is asked for.
///
/// Lengths are in code points after NFC.
///
/// @param kind what went wrong
/// @param about which procedure and paper, where and when
/// @param comment in the citizen's own words; may be empty
/// @param contact how to reach the citizen; empty: not at all
/// @param consent whether the citizen agrees that the contact is kept and passed on
public record Report(Kind kind, Matter about, String comment, String contact, boolean consent) {

  /// The longest code or name of a procedure.
  public static final int PROCEDURE = 500;

  /// The longest name of a paper.
  public static final int PAPER = 500;

  /// The longest place.
  public static final int PLACE = 500;

  /// The longest comment.
  public static final int COMMENT = 2_000;

  /// The longest contact.
  public static final int CONTACT = 200;
}
