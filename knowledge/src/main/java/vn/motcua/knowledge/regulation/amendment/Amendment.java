package vn.motcua.knowledge.regulation.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.RegulationKey;

/// A change that an article makes in another regulation.
///
/// @param kind what it does
/// @param target number of the regulation that is changed
/// @param place which part of it; everything empty where it is the whole
/// @param by number of the regulation that changes it, as written
/// @param byArticle the article that says so
/// @param byClause its clause; empty where it has none
/// @param from the first day of the change, where known
public record Amendment(
    Kind kind,
    RegulationKey target,
    Place place,
    String by,
    String byArticle,
    String byClause,
    @Nullable LocalDate from) {

  /// What is done to a place. Whoever changes, adds or strikes words in it amends it.
  public enum Kind {
    AMENDED,
    ADDED,
    REPLACED,
    REPEALED
  }

  /// A part of a regulation.
  ///
  /// @param article number of the article, `5`; empty for the whole regulation
  /// @param clause number of the clause, or empty
  /// @param point letter of the point, or empty
  public record Place(String article, String clause, String point) {}

  /// Whether a whole article holds no more once this does: its number is not given anew.
  public boolean endsArticle() {
    return kind == Kind.REPEALED
        && !place.article().isEmpty()
        && place.clause().isEmpty()
        && place.point().isEmpty();
  }

  /// Where it is said, in words: `khoản 2 Điều 1`.
  public String source() {
    return (byClause.isEmpty() ? "" : "khoản " + byClause + " ") + "Điều " + byArticle;
  }
}
