package vn.motcua.assistant.compose.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.local.FilingPoint;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// Says when offices are open, as far as anything is known of it: the hours of counters that the
/// operator gave, and that what was spoken of can be filed online at any hour.
public final class HoursAnswer {

  private final Catalogue catalogue;
  private final Localities localities;

  /// @param catalogue where counters are known
  /// @param localities what is known of places
  public HoursAnswer(Catalogue catalogue, Localities localities) {
    this.catalogue = catalogue;
    this.localities = localities;
  }

  /// The fixed words with what is known behind them.
  public Draft over(Draft fixed, Understanding understanding, Wording wording) {
    var citations = new CitationBook();
    var sections = new ArrayList<Section>();
    var counters = counters(understanding, wording, citations);
    if (!counters.isEmpty()) {
      sections.add(new Section(Section.Kind.WHERE, wording.of("section.WHERE"), counters));
    }
    online(understanding)
        .map(found -> online(found, wording, citations))
        .ifPresent(item ->
            sections.add(new Section(Section.Kind.HOW, wording.of("section.HOW"), List.of(item))));
    sections.addAll(fixed.sections());
    var lead = counters.isEmpty() ? fixed.lead() : wording.of("hours.known");
    return fixed.citing(citations.all()).with(lead, sections);
  }

  private List<Section.Item> counters(
      Understanding understanding, Wording wording, CitationBook citations) {
    var place = understanding.situation().place();
    var day = understanding.question().asOf();
    var commune = localities.commune(place).map(Commune::name).orElse("");
    return localities.facts(place).stream()
        .flatMap(facts -> facts.pointsIn(commune, day).stream())
        .filter(point -> !point.hours().isEmpty())
        .map((FilingPoint point) -> Counters.item(point, wording, citations))
        .toList();
  }

  /// The procedure that was spoken of, where it can be filed online.
  private Optional<Procedure> online(Understanding understanding) {
    LocalDate day = understanding.question().asOf();
    return Optional.of(understanding.context().focus())
        .filter(code -> !code.isEmpty())
        .flatMap(code -> catalogue.find(code, day))
        .filter(found -> channel(found).isPresent());
  }

  private static Optional<FilingChannel> channel(Procedure procedure) {
    return procedure.channels().stream()
        .filter(channel -> channel.kind() == FilingChannel.Kind.ONLINE)
        .findFirst();
  }

  private static Section.Item online(Procedure procedure, Wording wording, CitationBook citations) {
    var channel = channel(procedure).orElseThrow();
    var place = procedure.name() + ", " + channel.kind().vietnamese();
    return new Section.Item(
        wording.of("hours.online", Drafts.plain(procedure.name())),
        List.of(citations.cite(procedure, "Cách thức thực hiện", place, channel.source())));
  }
}
