package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// Gives every place that an answer rests on one citation, numbered in order of first use.
final class CitationBook {

  private final Map<String, Citation> byPlace = new LinkedHashMap<>();

  /// The id of the citation of a place in a procedure's record.
  ///
  /// @param locator the place: `Lệ phí, nộp trực tuyến`
  /// @param quote what stands there
  String cite(Procedure procedure, String locator, String quote, Source source) {
    return cite(
        new Citation(
            "",
            Citation.Kind.PROCEDURE,
            procedure.code(),
            locator + " (" + source.title() + ")",
            quote,
            source.url() == null ? procedure.heading().page() : source.url(),
            source.from(),
            source.to()));
  }

  /// The id of `citation`, whose own id does not matter.
  String cite(Citation citation) {
    var place = citation.source() + "\n" + citation.locator() + "\n" + citation.quote();
    return byPlace.computeIfAbsent(place, p -> numbered(citation)).id();
  }

  private Citation numbered(Citation citation) {
    return new Citation(
        "c" + (byPlace.size() + 1),
        citation.kind(),
        citation.source(),
        citation.locator(),
        citation.quote(),
        citation.url(),
        citation.effectiveFrom(),
        citation.effectiveTo());
  }

  List<Citation> all() {
    return new ArrayList<>(byPlace.values());
  }
}
