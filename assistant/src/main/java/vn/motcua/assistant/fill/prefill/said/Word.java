package vn.motcua.assistant.fill.prefill.said;

/// One word of a message.
///
/// @param term as it was meant, in normal form
/// @param raw as it was typed, in small letters
/// @param bareTerm the term without marks
/// @param bareRaw what was typed, without marks
/// @param start where it begins in the text
/// @param end where it ends
/// @param afterBreak whether a comma, a stop or a line stands before it
/// @param afterStop whether a sentence ended before it
/// @param isCapital whether it begins with a capital
public record Word(
    String term,
    String raw,
    String bareTerm,
    String bareRaw,
    int start,
    int end,
    boolean afterBreak,
    boolean afterStop,
    boolean isCapital) {

  /// Whether it is of digits, or begins with them.
  public boolean isNumber() {
    return !raw.isEmpty() && raw.charAt(0) >= '0' && raw.charAt(0) <= '9';
  }
}
