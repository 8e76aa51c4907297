package vn.motcua.assistant.fill;

import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.condition.Answers;

/// A form with its answers, ready to be printed.
///
/// @param form the form
/// @param answers the valid answers
/// @param draft whether it is marked as one, because something may be missing or wrong
public record FilledForm(Form form, Answers answers, boolean draft) {

  /// A draft of a filling as it stands.
  public static FilledForm draft(FillingState state) {
    return new FilledForm(state.form(), state.answers(), true);
  }
}
