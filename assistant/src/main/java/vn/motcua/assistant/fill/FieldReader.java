package vn.motcua.assistant.fill;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.knowledge.form.FormField;

/// Reads what was typed into a field.
@FunctionalInterface
public interface FieldReader {

  /// What `typed` means for `field`; `typed` is not empty. A value that it gave reads as itself.
  ///
  /// @param today the day in Vietnam
  Read read(FormField field, String typed, LocalDate today);

  /// What came of it.
  sealed interface Read {

    /// A value that can stand in the form.
    ///
    /// @param value as forms write it
    /// @param note what else to know: the old address; may be empty
    /// @param warnings what the person should look at once more; no reason to refuse
    record Accepted(String value, String note, List<Remark> warnings) implements Read {

      public Accepted {
        warnings = List.copyOf(warnings);
      }
    }

    /// It cannot stand in the form as it is.
    ///
    /// @param why what is wrong, what is allowed, an example
    /// @param choices values of which one may be meant; may be empty
    record Refused(Remark why, List<String> choices) implements Read {

      public Refused {
        choices = List.copyOf(choices);
      }
    }
  }
}
