package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.compose.fact.PenaltyWords;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.search.Hit;

/// Says that nothing fits well enough, whom to ask instead, and what only sounds alike.
public final class NotFoundAnswer {

  /// The answer where nothing was found; `asOf` is the day of the knowledge.
  public Draft write(
      Understanding understanding, Decision.NotFound none, Wording wording, LocalDate asOf) {
    var ofFine = PenaltyWords.isAlone(understanding) && none.gap().isEmpty();
    var citations = new CitationBook();
    var names = new ShortNames(none.near());
    var sections = new ArrayList<Section>();
    if (!none.near().isEmpty()) {
      sections.add(near(none.near(), names, citations, wording));
    }
    sections.add(
        new Section(
            Section.Kind.NEXT,
            wording.of("section.NEXT"),
            ofFine ? PenaltyWords.items(wording) : next(understanding, none.gap(), wording)));
    var actions =
        new ArrayList<>(none.near().stream().map(hit -> ask(hit, names, wording)).toList());
    actions.add(Drafts.portal(wording));
    return new Draft(
        Reply.Status.DECLINED,
        Intent.OUT_OF_SCOPE,
        wording.of(
            ofFine ? "penalty.lead" : none.gap().isEmpty() ? "notfound.lead" : "notfound.gap"),
        List.of(),
        Drafts.found(none.hits()),
        sections,
        citations.all(),
        List.of(),
        actions,
        List.of(),
        asOf);
  }

  private static Section near(
      List<Hit> near, ShortNames names, CitationBook citations, Wording wording) {
    var items =
        near.stream()
            .map(hit ->
                new Section.Item(
                    wording.of("ask.choice", names.of(hit), hit.code()),
                    List.of(citations.cite(name(hit)))))
            .toList();
    return new Section(Section.Kind.RELATED, wording.of("section.NEAR"), items);
  }

  private static Citation name(Hit hit) {
    return new Citation(
        "", Citation.Kind.PROCEDURE, hit.code(), "Tên thủ tục", hit.name(), null, null, null);
  }

  private static List<Section.Item> next(
      Understanding understanding, String office, Wording wording) {
    var items = new ArrayList<Section.Item>();
    if (!office.isEmpty()) {
      items.add(new Section.Item(wording.of("notfound.office", office), List.of()));
    }
    items.add(new Section.Item(wording.of("notfound.portal"), List.of()));
    items.add(new Section.Item(wording.of("notfound.rephrase"), List.of()));
    if (understanding.has(Cue.PENALTY)) {
      items.add(new Section.Item(wording.of("penalty.none"), List.of()));
    }
    return items;
  }

  private static Reply.Action ask(Hit hit, ShortNames names, Wording wording) {
    return new Reply.Action(
        Reply.Action.Kind.ASK,
        Shortening.to(Drafts.LABEL, names.of(hit)),
        wording.of(
            "action.value",
            wording.of("action.DOCUMENTS"),
            Drafts.plain(hit.name()) + " (" + hit.code() + ")"));
  }
}
