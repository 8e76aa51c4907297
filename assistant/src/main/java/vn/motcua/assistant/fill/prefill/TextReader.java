package vn.motcua.assistant.fill.prefill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;

/// Reads the values of a form out of what a person wrote.
@FunctionalInterface
public interface TextReader {

  /// The values that stand in `text`, each of a field of `form`, no field twice.
  ///
  /// @param asked the field that the person was asked for just before
  /// @param today the day in Vietnam
  List<Proposal> read(String text, Form form, Optional<FormField> asked, LocalDate today);
}
