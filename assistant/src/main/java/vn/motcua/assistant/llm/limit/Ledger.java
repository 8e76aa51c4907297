package vn.motcua.assistant.llm.limit;

import java.time.LocalDate;

/// What was spent on which day, kept across restarts.
public interface Ledger {

  /// What was spent on `day`, by every server that keeps its ledger here.
  Spent on(LocalDate day);

  /// Adds to it.
  ///
  /// @return what it is then
  Spent add(LocalDate day, Spent more);
}
