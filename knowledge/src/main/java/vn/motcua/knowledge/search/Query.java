package vn.motcua.knowledge.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Level;

/// What to look for.
///
/// @param text the words, as typed or freed of filler
/// @param limit how many hits at most, 1 to 100
/// @param levels only procedures of one of these levels; empty: all
/// @param field only procedures of this field (lĩnh vực); null: all
/// @param asOf only records known on this day; null: all
/// @param explain whether hits say why they were found
public record Query(
    String text,
    int limit,
    Set<Level> levels,
    @Nullable String field,
    @Nullable LocalDate asOf,
    boolean explain) {

  /// The most hits one search may ask for.
  public static final int MAX_LIMIT = 100;

  public Query {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be between 1 and %d, was %d".formatted(MAX_LIMIT, limit));
    }
    levels = Set.copyOf(levels);
  }

  /// A search without filters.
  public static Query of(String text, int limit) {
    return new Query(text, limit, Set.of(), null, null, false);
  }

  /// The field filter, where there is one.
  public Optional<String> onlyField() {
    return Optional.ofNullable(field);
  }
}
