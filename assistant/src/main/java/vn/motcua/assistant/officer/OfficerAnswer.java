package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.DeadlineQuestion;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.FormalAddress;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Makes of the answer that a citizen would get the one for an officer: the law first, in its own
/// words where it is at hand, then the answer, how the time is counted, related procedures and what
/// changed lately, all in formal address.
public final class OfficerAnswer {

  private static final int MOST_BASES = 5;
  private static final int MOST_QUOTED = 4;
  private static final int MOST_RELATED = 5;

  private final LawWords words;
  private final RecentChanges recent;
  private final Deadlines deadlines;
  private final Catalogue catalogue;

  /// @param catalogue where related procedures and changes are looked up
  /// @param regulations the law texts that were imported
  /// @param deadlines how time is counted
  public OfficerAnswer(Catalogue catalogue, Regulations regulations, Deadlines deadlines) {
    var known = KnownRegulations.embedded();
    this.words = new LawWords(regulations, known);
    this.recent = new RecentChanges(catalogue, known, SystemChanges.embedded());
    this.deadlines = deadlines;
    this.catalogue = catalogue;
  }

  /// The answer for an officer.
  ///
  /// @param draft the answer as a citizen would get it
  /// @param laws the articles that a search for the message found, best first
  public Draft over(
      Draft draft, Understanding understanding, Decision decision, List<ArticleHit> laws) {
    var question = understanding.question();
    var wording = Wording.in(question.language());
    var day = question.asOf();
    var cited = new Cited(draft.citations());
    var sections = new ArrayList<Section>();
    procedure(decision).flatMap(p -> bases(p, day, cited, wording)).ifPresent(sections::add);
    var texts = searches(decision) ? laws : List.<ArticleHit>of();
    found(texts, day, cited, wording).ifPresent(sections::add);
    ordered(draft.sections()).forEach(sections::add);
    procedure(decision).ifPresent(p -> sections.addAll(around(p, day, cited, question.language())));
    others(texts, day, cited, wording).ifPresent(sections::add);
    return formal(draft, decision, sections, cited, texts, wording);
  }

  private static boolean searches(Decision decision) {
    return switch (decision) {
      case Decision.Answer _, Decision.Several _, Decision.Event _ -> true;
      case Decision.AskBack _, Decision.AskFact _, Decision.NotFound _ -> true;
      case Decision.Judged _, Decision.Place _, Decision.Law _, Decision.Known _ -> false;
      case Decision.WhichKnown _, Decision.Changed _, Decision.Fill _ -> false;
      case Decision.Due _, Decision.Overdue _, Decision.AskDay _, Decision.Guide _ -> false;
    };
  }

  private static Optional<Procedure> procedure(Decision decision) {
    return decision instanceof Decision.Answer answer
        ? Optional.of(answer.procedure())
        : Optional.empty();
  }

  private Optional<Section> bases(
      Procedure procedure, LocalDate day, Cited cited, Wording wording) {
    var items =
        procedure.legalBases().stream()
            .filter(basis -> basis.inForceOn(day))
            .flatMap(basis -> words.of(basis, day, cited, wording).stream())
            .limit(MOST_BASES)
            .toList();
    return section(Section.Kind.LEGAL_BASIS, "section.BASISWORDS", items, wording);
  }

  private Optional<Section> found(
      List<ArticleHit> laws, LocalDate day, Cited cited, Wording wording) {
    var items =
        laws.stream().limit(MOST_QUOTED).map(hit -> words.of(hit, day, cited, wording)).toList();
    return section(Section.Kind.LEGAL_BASIS, "section.LAWFOUND", items, wording);
  }

  private Optional<Section> others(
      List<ArticleHit> laws, LocalDate day, Cited cited, Wording wording) {
    var items =
        laws.stream().skip(MOST_QUOTED).map(hit -> words.named(hit, day, cited, wording)).toList();
    return section(Section.Kind.RELATED, "section.LAWOTHER", items, wording);
  }

  /// The law before all else.
  private static Stream<Section> ordered(List<Section> sections) {
    return Stream.concat(
        sections.stream().filter(section -> section.kind() == Section.Kind.LEGAL_BASIS),
        sections.stream().filter(section -> section.kind() != Section.Kind.LEGAL_BASIS));
  }

  private List<Section> around(Procedure procedure, LocalDate day, Cited cited, Language language) {
    var wording = Wording.in(language);
    return Stream.of(
            counted(procedure, day, cited, language),
            related(procedure, cited, wording),
            recent.of(procedure, day, cited, wording))
        .flatMap(Optional::stream)
        .toList();
  }

  /// How the time is counted for what is received on the day asked about.
  private Optional<Section> counted(
      Procedure procedure, LocalDate day, Cited cited, Language language) {
    var due =
        deadlines.of(
            new DeadlineQuestion(
                procedure, null, Filed.inTheMorning(day), DeadlineQuestion.Where.UNSAID, day),
            language);
    if (due.dueAt() == null) {
      return Optional.empty();
    }
    var items =
        Stream.concat(Stream.of(due.answer()), due.steps().stream())
            .map(item -> renumbered(item, due.citations(), cited))
            .toList();
    return section(Section.Kind.TIME, "section.COUNTED", items, Wording.in(language));
  }

  private static Section.Item renumbered(Section.Item item, List<Citation> own, Cited cited) {
    var ids =
        own.stream()
            .filter(citation -> item.citations().contains(citation.id()))
            .map(cited::id)
            .toList();
    return new Section.Item(item.text(), ids);
  }

  private Optional<Section> related(Procedure procedure, Cited cited, Wording wording) {
    var items =
        procedure.related().stream()
            .flatMap(code -> catalogue.find(code).stream())
            .limit(MOST_RELATED)
            .map(other ->
                cited.item(
                    wording.of("officer.related", other.name(), other.code()),
                    new Citation(
                        "",
                        Citation.Kind.PROCEDURE,
                        other.code(),
                        "Tên thủ tục",
                        other.name(),
                        null,
                        null,
                        null)))
            .toList();
    return section(Section.Kind.RELATED, "section.RELATED", items, wording);
  }

  private static Optional<Section> section(
      Section.Kind kind, String title, List<Section.Item> items, Wording wording) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(kind, wording.of(title), items));
  }

  private static Draft formal(
      Draft draft,
      Decision decision,
      List<Section> sections,
      Cited cited,
      List<ArticleHit> laws,
      Wording wording) {
    var byLaw = decision instanceof Decision.NotFound && !laws.isEmpty();
    return new Draft(
        byLaw ? Reply.Status.PARTIAL : draft.status(),
        byLaw ? Intent.REGULATION : draft.intent(),
        byLaw ? wording.of("officer.bylaw") : FormalAddress.of(draft.lead()),
        byLaw ? List.of() : draft.leadCitations(),
        draft.procedures(),
        sections.stream().map(OfficerAnswer::formal).toList(),
        cited.all(),
        draft.questions().stream()
            .map(ask -> new Reply.FollowUp(ask.id(), FormalAddress.of(ask.text()), ask.choices()))
            .toList(),
        draft.actions(),
        draft.warnings().stream().map(FormalAddress::of).toList(),
        draft.verdicts(),
        draft.asOf());
  }

  private static Section formal(Section section) {
    return new Section(
        section.kind(),
        FormalAddress.of(section.title()),
        section.items().stream()
            .map(item -> new Section.Item(FormalAddress.of(item.text()), item.citations()))
            .toList());
  }
}
