package vn.motcua.assistant.fill;

import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.FormSection;

/// A field that the form asks of this person, with what is in it.
///
/// @param section it stands in
/// @param field what is asked
/// @param answer what it holds, if it was answered
/// @param problems why the form cannot be handed in like this; empty of what nobody answered yet
///     but may
/// @param warnings what to look at once more
/// @param choices values of which one may be meant
public record FieldState(
    FormSection section,
    FormField field,
    Optional<Answer> answer,
    List<Remark> problems,
    List<Remark> warnings,
    List<String> choices) {

  public FieldState {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    choices = List.copyOf(choices);
  }

  /// Whether nothing more is to be asked here.
  public boolean done() {
    return answer.isPresent() && problems.isEmpty();
  }

  /// The value, empty where there is none.
  public String value() {
    return answer.map(Answer::value).orElse("");
  }
}
