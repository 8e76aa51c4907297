package vn.motcua.assistant.understand;

import java.util.List;

/// What a message is to be looked for with.
///
/// @param query the words, without names of places and days
/// @param splits ways to take the words apart into pieces that may each name a procedure, the most
///     likely first
/// @param vague whether the words name a kind of act but no matter: "cấp giấy phép"
/// @param dated whether the message itself names the day that it asks about
public record Subject(String query, List<List<Piece>> splits, boolean vague, boolean dated) {

  public Subject {
    splits = splits.stream().map(List::copyOf).toList();
  }

  /// Words that are one piece and name something.
  public static Subject of(String query) {
    return new Subject(query, List.of(), false, false);
  }
}
