package vn.motcua.knowledge.language;

/// The language of people, and how it becomes the language of the catalogue. An index and the
/// questions put to it must share one.
///
/// @param terms everyday words, replaced by official ones
/// @param filler words that only carry a question, left out
public record Vernacular(EverydayTerms terms, Filler filler) {

  /// The one that ships with the knowledge.
  public static Vernacular shipped() {
    return new Vernacular(new EverydayTerms(), new Filler());
  }
}
