package vn.motcua.knowledge.citation;

import org.jspecify.annotations.Nullable;

/// Something that cites a place in the law.
///
/// @param kind what it is
/// @param id its id, code or number
/// @param title what it is called
/// @param locator the place that it cites, as it writes it; null where it cites the whole
public record CitedBy(Kind kind, String id, String title, @Nullable String locator) {

  /// What cites the law.
  public enum Kind {
    /// A rule on papers.
    RULE,
    /// The record of a procedure.
    PROCEDURE,
    /// Another regulation, by what is known of it.
    REGULATION
  }
}
