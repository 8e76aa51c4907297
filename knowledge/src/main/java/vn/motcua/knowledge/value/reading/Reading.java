package vn.motcua.knowledge.value.reading;

import java.util.List;

/// What became of a value that somebody typed.
public sealed interface Reading {

  /// It was understood.
  ///
  /// @param text the value as it is normally written in Vietnamese
  /// @param warnings what its writer should look at again; none of them forbids the value
  record Valid(String text, List<Warning> warnings) implements Reading {

    public Valid {
      warnings = List.copyOf(warnings);
    }

    /// Without warnings.
    public Valid(String text) {
      this(text, List.of());
    }

    /// With one warning.
    public Valid(String text, Warning warning) {
      this(text, List.of(warning));
    }

    /// It may be personal: only its length is told.
    @Override
    public String toString() {
      return "Valid[" + text.length() + " letters, " + warnings + "]";
    }
  }

  /// It cannot stand in a form.
  ///
  /// @param problem what is wrong and what would be right
  record Invalid(Problem problem) implements Reading {}
}
