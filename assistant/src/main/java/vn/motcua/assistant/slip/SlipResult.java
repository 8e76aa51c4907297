package vn.motcua.assistant.slip;

import java.util.List;
import vn.motcua.assistant.print.sheet.Sheet;

/// A slip, or why there is none.
public sealed interface SlipResult {

  /// A draft.
  ///
  /// @param kind which slip
  /// @param sheet to print
  /// @param text to paste
  /// @param notes for the officer, not for the citizen
  record Made(SlipKind kind, Sheet sheet, String text, List<String> notes) implements SlipResult {

    public Made {
      notes = List.copyOf(notes);
    }
  }

  /// No slip may be made out.
  ///
  /// @param why the reason
  /// @param field what of the question it is about: `demanded[1]`
  record Unmade(Why why, String field) implements SlipResult {}

  /// Why no slip may be made out.
  enum Why {
    /// Nothing that is due is missing.
    NOTHING_MISSING,
    /// The paper is not due.
    PAPER_NOT_REQUIRED,
    /// Whether the paper is due is not known yet.
    PAPER_NOT_CERTAIN,
    /// The paper is there.
    PAPER_PRESENT,
    /// A refusal names no reason or no clause, or an apology no reason.
    GROUND_MISSING,
    /// The new day is not later than the old one and than today.
    NEW_DAY_TOO_EARLY
  }
}
