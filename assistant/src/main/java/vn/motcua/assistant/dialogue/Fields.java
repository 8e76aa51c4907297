package vn.motcua.assistant.dialogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds the field that somebody names: "ngày sinh của bé".
final class Fields {

  private static final int LABEL = 2;

  /// Words that tell no field from another, without marks.
  private static final Set<String> EMPTY =
      Set.of("cua", "la", "gi", "nguoi", "toi", "em", "anh", "chi", "a", "cho", "thanh", "lai");

  private Fields() {}

  /// The field whose label, person and question share most with `named`; none where none does.
  ///
  /// @param named in small letters without marks
  static Optional<FieldState> named(FillingState state, String named) {
    var words = words(named);
    return state.fields().stream()
        .map(field -> new Fit(field, shared(state, field, words)))
        .filter(fit -> fit.words() > 0)
        .max(
            Comparator.comparingInt(Fit::words)
                .thenComparing(fit -> fit.field().answer().isPresent()))
        .map(Fit::field);
  }

  private record Fit(FieldState field, int words) {}

  /// What the form calls the field counts twice as much as whom it is about and how it is asked.
  private static int shared(FillingState state, FieldState field, Set<String> words) {
    var label = words(field.field().label());
    var person = state.form().persons().getOrDefault(field.field().person(), "");
    var around = words(person + " " + field.field().ask());
    return words.stream()
        .mapToInt(word -> label.contains(word) ? LABEL : around.contains(word) ? 1 : 0)
        .sum();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(List.of(VietnameseText.bareWords(text).split(" ")));
    words.removeAll(EMPTY);
    return words;
  }
}
