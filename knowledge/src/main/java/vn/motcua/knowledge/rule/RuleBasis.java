package vn.motcua.knowledge.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A clause that a rule rests on, and what reading it brought.
///
/// @param source the regulation as people name it, `Nghị quyết 66.7/2025/NQ-CP`
/// @param number its official number; null for what has none
/// @param locator the place in it, `Điều 4 khoản 1 điểm a`
/// @param from first day in force; null where not known
/// @param to last day in force; null where it has not ended
/// @param gist what the clause says, in our own words
/// @param checked what reading the clause brought
/// @param remark a doubt of the reader's; null where there is none
public record RuleBasis(
    String source,
    @Nullable String number,
    String locator,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String gist,
    Checked checked,
    @Nullable String remark) {

  /// What reading the clause brought.
  public enum Checked {
    /// It says what the rule says.
    SUPPORTS,
    /// It says part of it.
    PARTLY,
    /// It says something else.
    OTHER,
    /// Its text was not at hand.
    NOT_STORED
  }

  /// Whether it is in force on `day`.
  public boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
