package vn.motcua.assistant.officer;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;

/// Statements that are added to an answer, with citations numbered on from those it has.
final class Cited {

  private final List<Citation> all;

  Cited(List<Citation> before) {
    all = new ArrayList<>(before);
  }

  /// The id of `citation`, whose own id does not matter.
  String id(Citation citation) {
    for (var other : all) {
      if (numbered(citation, other.id()).equals(other)) {
        return other.id();
      }
    }
    var id = "c" + (all.size() + 1);
    all.add(numbered(citation, id));
    return id;
  }

  /// A statement that says what it cites.
  Section.Item item(String text, Citation citation) {
    return new Section.Item(text, List.of(id(citation)));
  }

  List<Citation> all() {
    return List.copyOf(all);
  }

  private static Citation numbered(Citation citation, String id) {
    return new Citation(
        id,
        citation.kind(),
        citation.source(),
        citation.locator(),
        citation.quote(),
        citation.url(),
        citation.effectiveFrom(),
        citation.effectiveTo());
  }
}
