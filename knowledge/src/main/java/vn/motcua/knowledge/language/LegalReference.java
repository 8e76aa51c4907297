package vn.motcua.knowledge.language;

import org.jspecify.annotations.Nullable;

/// A place in the law, as somebody named it. What was not named is null.
///
/// @param point letter of the point (điểm), `a`
/// @param clause number of the clause (khoản), `2`
/// @param article number of the article (điều), `14` or `98a`
/// @param chapter number of the chapter (chương) in Roman figures, `II`
/// @param number number of the regulation: the whole in capitals, `104/2022/NĐ-CP`, where it was
///     named with its letters; else the running number, `104`
/// @param year year of the regulation
/// @param type kind of regulation
/// @param name what a law is called without its kind, in normal form: `cư trú`. Where no sign ends
///     it, words that followed may still be at its end
public record LegalReference(
    @Nullable String point,
    @Nullable String clause,
    @Nullable String article,
    @Nullable String chapter,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable RegulationType type,
    @Nullable String name) {

  /// A place outside of any chapter.
  public LegalReference(
      @Nullable String point,
      @Nullable String clause,
      @Nullable String article,
      @Nullable String number,
      @Nullable Integer year,
      @Nullable RegulationType type,
      @Nullable String name) {
    this(point, clause, article, null, number, year, type, name);
  }

  /// Whether it says which regulation is meant.
  public boolean namesRegulation() {
    return number != null || name != null || type == RegulationType.CONSTITUTION;
  }

  /// Whether it says more than which regulation is meant.
  public boolean namesPlace() {
    return article != null || chapter != null;
  }

  /// The same place in the regulation that `other` names.
  LegalReference in(LegalReference other) {
    return new LegalReference(
        point, clause, article, chapter, other.number, other.year, other.type, other.name);
  }

  /// A law that was named, with the number that was given besides.
  LegalReference numbered(LegalReference other) {
    return new LegalReference(
        point,
        clause,
        article,
        chapter,
        other.number,
        other.year == null ? year : other.year,
        other.type == null ? type : other.type,
        null);
  }
}
