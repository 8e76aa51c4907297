package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.KnownRegulation.Gist;

/// Tells what is known of a regulation whose text is not at hand: its title, how it stands, what it
/// changes, and the gists of its articles, which are never shown as its text.
public final class KnownLawAnswer {

  /// The most gists of a whole regulation.
  private static final int MOST_GISTS = 8;

  /// The most regulations of one number to choose from.
  private static final int MOST_CHOICES = 4;

  /// What is known of the regulation, or of the article of it, that was asked for.
  public Draft write(Decision.Known decision, LocalDate day, Wording wording) {
    var known = decision.regulation();
    var page = new Page(known, day, wording, new CitationBook());
    var article = decision.article();
    var name = (article.isEmpty() ? "" : "Điều " + article + " ") + name(known);
    var lead = page.item("Tên văn bản", "**" + name + "**: " + known.title());
    var sections = new ArrayList<Section>();
    var gists = article.isEmpty() ? known.gists() : known.gists(article);
    var words = gists(gists, article, page);
    if (!words.isEmpty()) {
      sections.add(section(Section.Kind.SUMMARY, "section.KNOWNGIST", words, wording));
    }
    sections.add(section(Section.Kind.LEGAL_BASIS, "section.KNOWN", facts(page), wording));
    return new Draft(
        article.isEmpty() ? Reply.Status.ANSWERED : Reply.Status.PARTIAL,
        Intent.REGULATION,
        lead.text(),
        lead.citations(),
        Drafts.found(decision.hits()),
        sections,
        page.citations.all(),
        List.of(),
        List.of(LawDatabase.open(wording)),
        warnings(known, gists, wording),
        known.origin().asOf());
  }

  /// Asks which of several regulations of one number is meant.
  public Draft which(Decision.WhichKnown decision, Wording wording, LocalDate asOf) {
    var place = decision.article().isEmpty() ? "" : "Điều " + decision.article() + " ";
    var choices =
        decision.options().stream().limit(MOST_CHOICES).map(known -> place + name(known)).toList();
    return Drafts.asking(
        Intent.REGULATION, wording.of("law.which"), choices, decision.hits(), asOf);
  }

  private static List<Section.Item> gists(List<Gist> gists, String article, Page page) {
    var items = new ArrayList<Section.Item>();
    for (var gist : gists.stream().limit(MOST_GISTS).toList()) {
      items.add(page.item(gist.locator(), "**" + gist.locator() + "**: " + gist.words()));
    }
    if (gists.size() > MOST_GISTS) {
      items.add(new Section.Item(page.wording.of("known.morewords"), List.of()));
    }
    if (gists.isEmpty() && !article.isEmpty()) {
      items.add(new Section.Item(page.wording.of("known.noarticle"), List.of()));
    }
    return items;
  }

  private static List<Section.Item> facts(Page page) {
    var known = page.known;
    var links = known.links();
    var items = new ArrayList<Section.Item>();
    var asOf = Holding.DAY.format(known.origin().asOf());
    items.add(page.fact("known." + known.on(page.day).name(), asOf));
    if (known.validity().from() != null) {
      items.add(page.fact("known.since", Holding.DAY.format(known.validity().from())));
    }
    if (known.validity().to() != null) {
      items.add(page.fact("known.until", Holding.DAY.format(known.validity().to())));
    }
    known.replacedBy().ifPresent(by -> items.add(page.fact("known.replacedBy", by)));
    page.all("known.amendedBy", links.amendedBy(), items);
    page.all("known.amends", links.amends(), items);
    page.all("known.replaces", links.replaces(), items);
    if (known.issued() != null) {
      items.add(page.fact("known.issued", Holding.DAY.format(known.issued())));
    }
    if (known.issuer() != null) {
      items.add(page.fact("known.issuer", known.issuer()));
    }
    items.add(page.fact("known.source", known.origin().source()));
    items.add(new Section.Item(page.wording.of("known.text"), List.of()));
    return items;
  }

  private static List<String> warnings(KnownRegulation known, List<Gist> gists, Wording wording) {
    var doubtful =
        isDoubtful(known.origin().verification())
            || gists.stream().anyMatch(gist -> isDoubtful(gist.verification()));
    return doubtful ? List.of(wording.of("known.uncertain")) : List.of();
  }

  /// Whether people must be told that the text itself was not read.
  static boolean isDoubtful(Verification verification) {
    return verification == Verification.SECONDARY || verification == Verification.UNVERIFIED;
  }

  private static Section section(
      Section.Kind kind, String title, List<Section.Item> items, Wording wording) {
    return new Section(kind, wording.of(title), items);
  }

  /// `Nghị định 63/2010/NĐ-CP`.
  static String name(KnownRegulation known) {
    return Drafts.capital(known.kind()) + " " + known.number();
  }

  /// The statements on one regulation, each with its citation.
  private record Page(
      KnownRegulation known, LocalDate day, Wording wording, CitationBook citations) {

    Section.Item fact(String phrase, String part) {
      return item("Thông tin văn bản", wording.of(phrase, part));
    }

    void all(String phrase, List<String> numbers, List<Section.Item> items) {
      if (!numbers.isEmpty()) {
        items.add(fact(phrase, String.join(", ", numbers)));
      }
    }

    /// Where the regulation holds no more, or not yet, the words say so.
    Section.Item item(String place, String words) {
      var text = words + Holding.unless(known.validity(), day, words, wording);
      return new Section.Item(text, List.of(citations.cite(citation(place, text))));
    }

    private Citation citation(String place, String text) {
      return new Citation(
          "",
          Citation.Kind.REGULATION,
          known.number(),
          place + " (" + known.origin().source() + ")",
          text,
          null,
          known.validity().from(),
          known.validity().to());
    }
  }
}
