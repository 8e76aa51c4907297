package vn.motcua.knowledge.value.reading;

import java.time.LocalDate;

/// Reads one kind of value.
@FunctionalInterface
public interface ValueReader {

  /// What `typed` says. Never throws for anything that was typed.
  ///
  /// @param typed what somebody typed, of any length
  /// @param today the day of reading, in Vietnam
  Reading read(String typed, LocalDate today);
}
