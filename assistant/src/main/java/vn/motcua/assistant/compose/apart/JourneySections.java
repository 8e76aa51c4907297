package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.journey.Advice;
import vn.motcua.knowledge.journey.Basis;
import vn.motcua.knowledge.journey.Deadline;
import vn.motcua.knowledge.journey.Journey;
import vn.motcua.knowledge.journey.NotNeeded;
import vn.motcua.knowledge.journey.Stop;
import vn.motcua.knowledge.procedure.Procedure;

/// Writes the way through a life event, short enough for a phone: first, then, in one go, by when,
/// not needed; what concerns few people comes last. Every line cites what it rests on; what is not
/// in force on the day asked about is left out.
final class JourneySections {

  private final LifeEvent event;
  private final Journey journey;
  private final Map<String, Procedure> procedures;
  private final LocalDate day;
  private final CitationBook citations;
  private final Wording wording;

  JourneySections(
      Decision.Event decision,
      Journey journey,
      LocalDate day,
      CitationBook citations,
      Wording wording) {
    this.event = decision.event();
    this.journey = journey;
    this.procedures =
        decision.procedures().stream()
            .collect(Collectors.toMap(Procedure::code, Function.identity()));
    this.day = day;
    this.citations = citations;
    this.wording = wording;
  }

  List<Section> write() {
    var first = Stream.concat(advice(journey.first()), stops(Stop.Phase.FIRST));
    var together = Stream.concat(advice(journey.together()), stops(Stop.Phase.TOGETHER));
    var notes =
        event.notes().stream().map(note -> new Section.Item(note, List.of(cite(event, note))));
    return Stream.of(
            section(Section.Kind.STEPS, "journey.first", first),
            section(Section.Kind.STEPS, "journey.then", stops(Stop.Phase.THEN)),
            section(Section.Kind.HOW, "journey.together", together),
            section(Section.Kind.TIME, "journey.deadlines", deadlines()),
            section(Section.Kind.NOT_REQUIRED, "journey.notNeeded", notNeeded()),
            section(Section.Kind.NEXT, "section.NEXT", notes),
            section(Section.Kind.RELATED, "journey.ifNeeded", stops(Stop.Phase.IF_NEEDED)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Section> section(
      Section.Kind kind, String title, Stream<Section.Item> statements) {
    var items = statements.toList();
    return Section.of(kind, wording.of(title), items);
  }

  private Stream<Section.Item> advice(List<Advice> all) {
    return all.stream()
        .filter(advice -> advice.basis().inForceOn(day))
        .map(advice -> item(advice.text(), advice.basis()));
  }

  private Stream<Section.Item> deadlines() {
    return journey.deadlines().stream()
        .filter(deadline -> deadline.basis().inForceOn(day))
        .map(deadline -> item(words(deadline), deadline.basis()));
  }

  private String words(Deadline deadline) {
    return deadline.late().isEmpty()
        ? deadline.text()
        : wording.of("journey.late", deadline.text(), deadline.late());
  }

  private Stream<Section.Item> notNeeded() {
    return journey.notNeeded().stream()
        .filter(paper -> paper.basis().inForceOn(day))
        .map(paper -> item(words(paper), paper.basis()));
  }

  private String words(NotNeeded paper) {
    return wording.of("journey.paper", paper.paper(), paper.why(), paper.condition());
  }

  private Section.Item item(String text, Basis basis) {
    var shown = basis.source().uncertain() ? text + " " + wording.of("unverified") : text;
    return new Section.Item(shown, List.of(cite(text, basis)));
  }

  private Stream<Section.Item> stops(Stop.Phase phase) {
    return journey.stops().stream()
        .filter(stop -> stop.phase() == phase)
        .flatMap(
            stop -> Stream.ofNullable(procedures.get(stop.code())).map(found -> stop(stop, found)));
  }

  private Section.Item stop(Stop stop, Procedure procedure) {
    var when = stop.when().isEmpty() ? "" : wording.of("journey.when", stop.when());
    var text =
        wording.of(
            "journey.stop", stop.what(), stop.code(), stop.who(), stop.office().vietnamese(), when);
    var cited = new ArrayList<String>();
    cited.add(
        citations.cite(procedure, "Tên thủ tục", procedure.name(), procedure.sources().getFirst()));
    where(procedure).ifPresent(cited::add);
    cited.add(cite(event, stop.what() + ": " + stop.who() + ". " + stop.when()));
    return new Section.Item(text.strip(), cited);
  }

  private Optional<String> where(Procedure procedure) {
    var authority = procedure.authority();
    var office = authority.receives().isEmpty() ? authority.decides() : authority.receives();
    return office.isEmpty() || !authority.source().inForceOn(day)
        ? Optional.empty()
        : Optional.of(citations.cite(procedure, "Nơi tiếp nhận", office, authority.source()));
  }

  private String cite(LifeEvent cited, String words) {
    return EventAnswer.cite(cited, words, citations);
  }

  private String cite(String statement, Basis basis) {
    var source = basis.source();
    return citations.cite(
        new Citation(
            "",
            basis.ofProcedure() ? Citation.Kind.PROCEDURE : Citation.Kind.REGULATION,
            basis.number(),
            basis.locator() + " (" + source.title() + ")",
            statement.replace("**", ""),
            source.url(),
            source.from(),
            source.to()));
  }
}
