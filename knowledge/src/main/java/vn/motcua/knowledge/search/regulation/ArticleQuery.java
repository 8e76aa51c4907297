package vn.motcua.knowledge.search.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What to look for in law texts.
///
/// @param text the words, as typed
/// @param limit how many hits at most, 1 to 100
/// @param asOf only articles that are not known to be out of force on this day; null: all
/// @param explain whether hits say why they were found
public record ArticleQuery(String text, int limit, @Nullable LocalDate asOf, boolean explain) {

  /// The most hits one search may ask for.
  public static final int MAX_LIMIT = 100;

  public ArticleQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be between 1 and %d, was %d".formatted(MAX_LIMIT, limit));
    }
  }

  /// A search without filters.
  public static ArticleQuery of(String text, int limit) {
    return new ArticleQuery(text, limit, null, false);
  }

  /// The day asked about, where there is one.
  public Optional<LocalDate> day() {
    return Optional.ofNullable(asOf);
  }
}
