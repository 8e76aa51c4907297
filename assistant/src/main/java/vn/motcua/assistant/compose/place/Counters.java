package vn.motcua.assistant.compose.place;

import java.util.List;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.local.FilingPoint;

/// Puts counters into words, as the operator knows them.
final class Counters {

  private Counters() {}

  /// Name and address, with hours and telephone where they are known.
  static Section.Item item(FilingPoint point, Wording wording, CitationBook citations) {
    var words = new StringBuilder(wording.of("point", point.name(), point.address()));
    if (!point.hours().isEmpty()) {
      words.append(" ").append(wording.of("point.hours", point.hours()));
    }
    if (!point.phone().isEmpty()) {
      words.append(" ").append(wording.of("point.phone", point.phone()));
    }
    var source = point.source();
    var citation =
        new Citation(
            "",
            Citation.Kind.PLACE,
            source.title(),
            point.name(),
            words.toString(),
            source.url(),
            source.from(),
            source.to());
    return new Section.Item(
        source.uncertain() ? words + " " + wording.of("unverified") : words.toString(),
        List.of(citations.cite(citation)));
  }
}
