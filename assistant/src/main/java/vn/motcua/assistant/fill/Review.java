package vn.motcua.assistant.fill;

import java.util.List;

/// The last look before a form is printed. Only a clean review gives a [FilledForm].
public sealed interface Review {

  /// Nothing is missing and nothing is wrong.
  record Clean(FilledForm form) implements Review {}

  /// What keeps the form from being handed in, each by its field, all at once.
  record Flawed(List<FieldState> fields) implements Review {

    public Flawed {
      fields = List.copyOf(fields);
    }
  }

  /// Reviews a filling as it stands.
  static Review of(FillingState state) {
    var flawed = state.flawed();
    return flawed.isEmpty()
        ? new Clean(new FilledForm(state.form(), state.answers(), false))
        : new Flawed(flawed);
  }
}
