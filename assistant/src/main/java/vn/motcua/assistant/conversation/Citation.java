package vn.motcua.assistant.conversation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a statement rests on.
///
/// @param id `c1`, unique in its reply
/// @param kind what is cited
/// @param source a procedure's code, a regulation's number
/// @param locator the place in it
/// @param quote the source's own words, or the embedded record's statement of them
/// @param url where to read it, where there is an address
/// @param effectiveFrom first day in force, where the source says
/// @param effectiveTo last day in force, where the source says
public record Citation(
    String id,
    Kind kind,
    String source,
    String locator,
    String quote,
    @Nullable String url,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo) {

  /// What is cited.
  public enum Kind {
    PROCEDURE,
    REGULATION,
    RULE,
    PLACE,
    CALENDAR,
    FORM
  }

  /// The same with another id.
  public Citation withId(String other) {
    return new Citation(other, kind, source, locator, quote, url, effectiveFrom, effectiveTo);
  }
}
