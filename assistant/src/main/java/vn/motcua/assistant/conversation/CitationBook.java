package vn.motcua.assistant.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// Gives every place that an answer rests on one citation, numbered in order of first use.
public final class CitationBook {

  private final Map<String, Citation> byPlace = new LinkedHashMap<>();

  /// The id of the citation of a place in a procedure's record.
  ///
  /// @param locator the place: `Lệ phí, nộp trực tuyến`
  /// @param quote what stands there
  public String cite(Procedure procedure, String locator, String quote, Source source) {
    return cite(
        new Citation(
            "",
            Citation.Kind.PROCEDURE,
            procedure.code(),
            locator + " (" + source.title() + ")",
            quote,
            source.address().orElse(procedure.heading().page()),
            source.from(),
            source.to()));
  }

  /// The id of `citation`, whose own id does not matter.
  public String cite(Citation citation) {
    var place = citation.source() + "\n" + citation.locator() + "\n" + citation.quote();
    return byPlace.computeIfAbsent(place, p -> citation.withId("c" + (byPlace.size() + 1))).id();
  }

  /// Every citation, in order of first use.
  public List<Citation> all() {
    return new ArrayList<>(byPlace.values());
  }
}
