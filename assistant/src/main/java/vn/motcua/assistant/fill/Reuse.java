package vn.motcua.assistant.fill;

import java.util.List;

/// What one filling can take from another that is about the same person. It is offered, never
/// assumed, and never crosses from one person to another.
public final class Reuse {

  private Reuse() {}

  /// The valid answers of `earlier` to questions that `filling` still has open; none where the two
  /// are about different people.
  ///
  /// @param state how `filling` stands
  /// @param earlierState how `earlier` stands
  public static List<Proposal> offers(
      Filling filling, FillingState state, Filling earlier, FillingState earlierState) {
    if (!filling.subject().equals(earlier.subject())) {
      return List.of();
    }
    return state.fields().stream()
        .filter(field -> field.answer().isEmpty())
        .map(field -> field.field().id())
        .filter(id -> !earlierState.answers().text(id).isEmpty())
        .map(id -> new Proposal(id, earlierState.answers().text(id)))
        .toList();
  }
}
