package vn.motcua.assistant.dialogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.FillingState;

/// Finds the field that somebody names: "ngày sinh của bé".
final class Fields {

  private Fields() {}

  /// The field whose label and person share most words with `named`; none where they share none.
  ///
  /// @param named in small letters without marks
  static Optional<FieldState> named(FillingState state, String named) {
    var words = new HashSet<>(List.of(named.split(" ")));
    return state.fields().stream()
        .map(field -> new Fit(field, shared(state, field, words)))
        .filter(fit -> fit.words() > 0)
        .max(
            Comparator.comparingInt(Fit::words)
                .thenComparing(fit -> fit.field().answer().isPresent()))
        .map(Fit::field);
  }

  private record Fit(FieldState field, int words) {}

  private static int shared(FillingState state, FieldState field, Set<String> words) {
    var person = state.form().persons().getOrDefault(field.field().person(), "");
    var label = Commands.folded(field.field().label() + " " + person + " " + field.field().ask());
    return (int) List.of(label.split(" ")).stream().distinct().filter(words::contains).count();
  }
}
