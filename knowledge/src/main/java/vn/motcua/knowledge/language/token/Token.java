package vn.motcua.knowledge.language.token;

/// A piece of text that is searched and compared as one.
///
/// @param term the piece in normal form; of a procedure's code without the suffix of an office
/// @param kind what it looks like
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends in the text
public record Token(String term, Kind kind, int start, int end) {

  /// The same piece, read as `other`.
  public Token withTerm(String other) {
    return new Token(other, kind, start, end);
  }

  /// What a piece of text looks like.
  public enum Kind {
    /// A syllable, or a word of another language.
    WORD,
    /// A number in digits, with its points and commas.
    NUMBER,
    /// Letters written right behind a number that say of what: `đ`, `k`, `tr`, `m2`, `tuổi`.
    UNIT,
    /// A day: `12/3/1998`, `12-3-1998`, `2/9`.
    DATE,
    /// The code of a procedure: `1.004222`.
    PROCEDURE,
    /// The number of a regulation: `104/2022/nđ-cp`, `66.7/2025/nq-cp`, `2628/qđ-btc`, `104/2022`.
    REGULATION,
    /// Letters with digits that name a thing: the form `ct01` or `01/đk`, the licence class `b2`.
    LABEL
  }
}
