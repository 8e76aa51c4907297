package vn.motcua.assistant.compose.apart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.compose.page.ListMarks;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.CheckedDossier.Entry;
import vn.motcua.knowledge.procedure.Procedure;

/// Says of a dossier that was named paper by paper what is missing, what is there, what depends on
/// the case, what is not due and what could not be made out: a line each.
public final class DossierAnswer {

  /// Official words are shown up to this many characters.
  private static final int SHOWN = 200;

  private static final int MOST_OPEN = 6;

  /// The answer on a dossier that was checked.
  public Draft write(Decision.Checked decision, Wording wording) {
    var checked = Guessed.in(decision.appraisal().checked(), wording);
    var procedure = checked.procedure();
    var citations = new CitationBook();
    var name =
        citations.cite(procedure, "Tên thủ tục", procedure.name(), procedure.sources().getFirst());
    var page = new Lines(procedure, citations, wording);
    var sections = new ArrayList<Section>();
    page.add(sections, Section.Kind.DOCUMENTS, "missing", checked.missing());
    page.add(sections, Section.Kind.NEXT, "unsure", checked.unsure());
    page.add(sections, Section.Kind.CONDITION, "conditional", checked.conditional());
    page.add(sections, Section.Kind.SUMMARY, "present", checked.present());
    page.add(sections, Section.Kind.NOT_REQUIRED, "surplus", checked.surplus());
    var lead =
        wording.of("lead.procedure", Drafts.plain(procedure.name()), procedure.code())
            + " "
            + wording.of(summary(checked));
    return new Draft(
        checked.missing().isEmpty() && !checked.complete()
            ? Reply.Status.PARTIAL
            : Reply.Status.ANSWERED,
        Intent.DOCUMENTS,
        lead,
        List.of(name),
        Drafts.found(decision.hits()),
        sections,
        citations.all(),
        List.of(),
        List.of(documents(procedure, wording)),
        List.of(wording.of("checked.warning")),
        procedure.asOf());
  }

  /// The answer in a sentence: nothing is called whole that may not be.
  private static String summary(CheckedDossier checked) {
    if (!checked.missing().isEmpty()) {
      return "checked.lacks";
    }
    return checked.complete() ? "checked.whole" : "checked.open";
  }

  private static Reply.Action documents(Procedure procedure, Wording wording) {
    return new Reply.Action(
        Reply.Action.Kind.ASK,
        wording.of("action.DOCUMENTS"),
        wording.of(
            "action.value",
            wording.of("action.DOCUMENTS"),
            Drafts.plain(procedure.name()) + " (" + procedure.code() + ")"));
  }

  /// The lines of one answer.
  private record Lines(Procedure procedure, CitationBook citations, Wording wording) {

    void add(List<Section> sections, Section.Kind kind, String key, List<Entry> entries) {
      var items = new LinkedHashSet<Section.Item>();
      var most = kind == Section.Kind.DOCUMENTS ? entries.size() : MOST_OPEN;
      entries.stream().limit(most).forEach(entry -> items.add(item(entry)));
      if (entries.size() > most) {
        items.add(new Section.Item(wording.of("checked.more"), List.of()));
      }
      if (!items.isEmpty()) {
        sections.add(new Section(kind, wording.of("section.checked." + key), List.copyOf(items)));
      }
    }

    /// The paper, with the row of the dossier where there is one, else with what is said of it.
    private Section.Item item(Entry entry) {
      var said = Optional.ofNullable(entry.requirement()).orElse(entry.reason());
      var text = named(entry.paper(), Shortening.to(SHOWN, ListMarks.without(said)));
      var cited = new ArrayList<String>();
      entry.citations().forEach(citation -> cited.add(citations.cite(citation)));
      cited.add(citations.cite(row(entry, text)));
      return new Section.Item(text, cited.stream().distinct().toList());
    }

    private static String named(String paper, String said) {
      return said.regionMatches(true, 0, paper, 0, paper.length())
          ? "**" + said.substring(0, paper.length()) + "**" + said.substring(paper.length())
          : "**" + paper + "**: " + said;
    }

    private Citation row(Entry entry, String text) {
      return new Citation(
          "",
          Citation.Kind.PROCEDURE,
          procedure.code(),
          entry.requirement() == null ? "Giấy tờ đã nêu" : "Thành phần hồ sơ",
          text,
          procedure.heading().page(),
          null,
          null);
    }
  }
}
