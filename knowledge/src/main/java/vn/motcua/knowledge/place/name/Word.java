package vn.motcua.knowledge.place.name;

/// A word of an address.
///
/// @param normal in normal form: small letters, one place of the tone
/// @param folded the same without marks
/// @param start where it begins in the text
/// @param before what stands between it and the word before
public record Word(String normal, String folded, int start, Gap before) {

  /// What stands between two words.
  public enum Gap {
    /// A blank or a dot.
    NOTHING,
    /// A hyphen, which may be part of a name or part two names.
    HYPHEN,
    /// A comma or its like; no name goes across.
    COMMA
  }

  /// Whether it has no mark.
  public boolean isBare() {
    return normal.equals(folded);
  }

  /// Whether it is a number.
  public boolean isNumber() {
    return WordReader.isNumber(normal);
  }
}
