package vn.motcua.assistant.conversation;

import java.util.List;
import java.util.Optional;

/// A part of an answer with its own heading.
///
/// @param kind what it is about
/// @param title the heading people read
/// @param items the statements, each with the ids of its citations
public record Section(Kind kind, String title, List<Item> items) {

  /// What a section is about.
  public enum Kind {
    SUMMARY,
    STEPS,
    DOCUMENTS,
    NOT_REQUIRED,
    FEE,
    TIME,
    WHERE,
    HOW,
    FORM,
    RESULT,
    CONDITION,
    LEGAL_BASIS,
    RELATED,
    NEXT
  }

  /// A statement.
  ///
  /// @param text the words; `**bold**` is the only mark-up
  /// @param citations ids of the citations it rests on
  public record Item(String text, List<String> citations) {

    public Item {
      citations = List.copyOf(citations);
    }
  }

  public Section {
    items = List.copyOf(items);
  }

  /// A section of `items`; empty where it has nothing to say.
  public static Optional<Section> of(Kind kind, String title, List<Item> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(new Section(kind, title, items));
  }

  /// The same without the items of `told`, which may leave none.
  public Section without(List<Item> told) {
    var left = items.stream().filter(item -> !told.contains(item)).toList();
    return new Section(kind, title, left);
  }
}
