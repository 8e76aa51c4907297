package vn.motcua.assistant.compose.place;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.search.Hit;

/// Says which commune of today a place is, and leads on to what becomes of papers with the old name.
public final class PlaceAnswer {

  private final Localities localities;
  private final UnitLines units;

  /// @param localities what is known of places
  public PlaceAnswer(Localities localities) {
    this.localities = localities;
    units = new UnitLines(localities);
  }

  /// What became of `place`; `hits` are procedures that the message may be about, `asOf` is the day of
  /// the knowledge.
  public Draft write(
      NamedPlace place,
      List<Hit> hits,
      Understanding understanding,
      Wording wording,
      LocalDate asOf) {
    var citations = new CitationBook();
    var lines = units.lines(place, wording, citations);
    lines.addAll(units.parts(place, wording, citations));
    var reading = localities.read(place);
    var question = wording.of("unit.which");
    return new Draft(
        status(lines, reading),
        Intent.PLACE,
        lines.isEmpty() ? wording.of("unit.unknown") : wording.of("unit.lead"),
        lines.isEmpty() ? List.of() : List.of(citations.cite(Drafts.noDistricts())),
        Drafts.found(hits),
        lines.isEmpty()
            ? List.of()
            : List.of(new Section(Section.Kind.WHERE, wording.of("section.PLACE"), lines)),
        citations.all(),
        lines.isEmpty() || reading instanceof AddressReading.Ambiguous
            ? List.of(new Reply.FollowUp("q1", question, List.of()))
            : List.of(),
        lines.isEmpty()
            ? List.of()
            : List.of(
                new Reply.Action(
                    Reply.Action.Kind.ASK, wording.of("unit.papers"), wording.of("unit.papers"))),
        understanding.question().asOf().isBefore(UnitLines.REFORM)
            ? List.of(wording.of("unit.early"))
            : List.of(),
        asOf);
  }

  private static Reply.Status status(List<Section.Item> lines, AddressReading reading) {
    return lines.isEmpty() || reading instanceof AddressReading.Ambiguous
        ? Reply.Status.CLARIFY
        : Reply.Status.ANSWERED;
  }
}
