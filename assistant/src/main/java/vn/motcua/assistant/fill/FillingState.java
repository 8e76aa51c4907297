package vn.motcua.assistant.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.condition.Answers;

/// A filling as it stands.
///
/// @param form what is filled in
/// @param fields those that the form asks of this person, from top to bottom
/// @param today the day on which it was looked at
public record FillingState(Form form, List<FieldState> fields, LocalDate today) {

  public FillingState {
    fields = List.copyOf(fields);
  }

  /// The next question: the first field without a valid answer.
  public Optional<FieldState> next() {
    return fields.stream().filter(field -> !field.done()).findFirst();
  }

  /// The fields that keep the form from being handed in.
  public List<FieldState> flawed() {
    return fields.stream().filter(field -> !field.problems().isEmpty()).toList();
  }

  /// How many of [#fields] need no more asking.
  public int done() {
    return (int) fields.stream().filter(FieldState::done).count();
  }

  /// The field of this id, if the form asks it of this person.
  public Optional<FieldState> field(String id) {
    return fields.stream().filter(state -> state.field().id().equals(id)).findFirst();
  }

  /// The valid answers, for conditions and for printing. What the form does not ask of this person
  /// is not among them, even if it was answered once.
  public Answers answers() {
    return new ValidAnswers(fields, today);
  }

  private record ValidAnswers(List<FieldState> fields, LocalDate today) implements Answers {

    @Override
    public String text(String id) {
      return valid(id).map(FieldState::value).orElse("");
    }

    @Override
    public List<Map<String, String>> rows(String id) {
      return valid(id).map(state -> Rows.read(state.value())).orElse(List.of());
    }

    private Optional<FieldState> valid(String id) {
      return fields.stream()
          .filter(state -> state.field().id().equals(id) && state.done())
          .findFirst();
    }
  }
}
