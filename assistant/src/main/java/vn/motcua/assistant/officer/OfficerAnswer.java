package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Draft;
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
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Makes of the answer that a citizen would get the one for an officer: what is asked, then the law
/// in its own words where it is at hand, how the time is counted, related procedures and what changed
/// lately, all in formal address. Who only names a procedure gets the law first.
public final class OfficerAnswer {

  private static final int MOST_BASES = 4;
  private static final int MOST_QUOTED = 4;
  private static final int MOST_RELATED = 5;

  /// Of the first 300 questions of law-a-dev, 99 % find their first article with this or more.
  private static final double LEAST = 0.65;

  /// The same for messages that seem to ask for no law; 90 % of those questions reach it.
  private static final double LEAST_IDLE = 0.8;

  /// Talk that no law belongs to.
  private static final Set<Topic> PLAIN =
      Set.of(
          Topic.GREETING,
          Topic.THANKS,
          Topic.ABOUT,
          Topic.UPSET,
          Topic.ACT_FOR_ME,
          Topic.CREDENTIALS,
          Topic.ID_PICTURE);

  private final Desk desk = new Desk();
  private final Unanswered unanswered = new Unanswered();
  private final RulesAsked asked = new RulesAsked();
  private final LawWords words;
  private final RecentChanges recent;
  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final double certain;

  /// @param catalogue where related procedures and changes are looked up
  /// @param regulations the law texts that were imported
  /// @param deadlines how time is counted
  /// @param certain a procedure that is found this well is meant
  public OfficerAnswer(
      Catalogue catalogue, Regulations regulations, Deadlines deadlines, double certain) {
    var known = KnownRegulations.embedded();
    this.words = new LawWords(regulations, known);
    this.recent = new RecentChanges(catalogue, known, SystemChanges.embedded());
    this.deadlines = deadlines;
    this.catalogue = catalogue;
    this.certain = certain;
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
    var texts = fits(decision, laws) ? laws : List.<ArticleHit>of();
    var acts = desk.acts(question.text(), decision);
    if (desk.answers(decision, acts, texts.isEmpty())) {
      return atTheDesk(draft, acts, texts, day, wording);
    }
    var law =
        isCertain(decision)
            ? basesFirst(procedure(decision), texts, understanding, cited, wording)
            : foundFirst(procedure(decision), texts, understanding, cited, wording);
    var beside =
        procedure(decision).isPresent()
            ? desk.beside(acts, day, cited, wording)
            : Optional.<Section>empty();
    beside.ifPresent(sections::add);
    var own =
        beside.map(rules -> unanswered.without(draft.sections(), rules)).orElse(draft.sections());
    sections.addAll(ordered(own, law.first(), decision, understanding));
    procedure(decision).ifPresent(p -> sections.addAll(around(p, understanding, cited)));
    desk.supplement(decision, day, cited, wording).ifPresent(sections::add);
    sections.addAll(law.last());
    return formal(draft, decision, sections, cited, texts, wording);
  }

  /// The rules of the desk, and the articles that the message finds behind them.
  private Draft atTheDesk(
      Draft draft, List<DeskAct> acts, List<ArticleHit> texts, LocalDate day, Wording wording) {
    var cited = new Cited(List.of());
    var own = desk.sections(acts, day, cited, wording);
    var law =
        Stream.of(found(texts, day, cited, wording), others(texts, day, cited, wording))
            .flatMap(Optional::stream);
    return desk.write(draft, Stream.concat(own.stream(), law).toList(), cited, wording);
  }

  /// Sections on the law: those that open the answer, and what is only named at its end.
  private record Lawful(List<Section> first, List<Section> last) {}

  private Lawful basesFirst(
      Optional<Procedure> procedure,
      List<ArticleHit> laws,
      Understanding understanding,
      Cited cited,
      Wording wording) {
    var day = understanding.question().asOf();
    var bases = procedure.flatMap(p -> bases(p, laws.isEmpty(), understanding, cited, wording));
    var rest = unshown(laws, cited);
    var found = found(rest, day, cited, wording);
    return new Lawful(
        Stream.of(bases, found).flatMap(Optional::stream).toList(),
        others(rest, day, cited, wording).stream().toList());
  }

  /// Where the procedure may not be the one that is meant, what the question finds goes before what
  /// the procedure rests on.
  private Lawful foundFirst(
      Optional<Procedure> procedure,
      List<ArticleHit> laws,
      Understanding understanding,
      Cited cited,
      Wording wording) {
    var day = understanding.question().asOf();
    var found = found(laws, day, cited, wording);
    var others = others(laws, day, cited, wording);
    var bases = procedure.flatMap(p -> bases(p, laws.isEmpty(), understanding, cited, wording));
    return new Lawful(
        Stream.of(found, bases).flatMap(Optional::stream).toList(), others.stream().toList());
  }

  /// What the legal bases have not shown already.
  private static List<ArticleHit> unshown(List<ArticleHit> laws, Cited cited) {
    return laws.stream().filter(hit -> !cited.showed(hit.article())).toList();
  }

  private boolean isCertain(Decision decision) {
    return decision instanceof Decision.Answer answer
        && !answer.hits().isEmpty()
        && answer.hits().getFirst().score() >= certain;
  }

  /// Whether articles were found that are worth showing beside what was decided.
  private static boolean fits(Decision decision, List<ArticleHit> laws) {
    var least = isIdle(decision) ? LEAST_IDLE : LEAST;
    return searches(decision) && !laws.isEmpty() && laws.getFirst().score() >= least;
  }

  private static boolean isIdle(Decision decision) {
    return decision instanceof Decision.Guide
        || (decision instanceof Decision.AskBack ask
            && ask.reason() == Decision.AskBack.Reason.NOTHING_NAMED);
  }

  /// Whether what was decided leaves room for articles that the message finds.
  private static boolean searches(Decision decision) {
    return switch (decision) {
      case Decision.Answer _, Decision.Several _, Decision.Event _ -> true;
      case Decision.AskBack _, Decision.AskFact _, Decision.NotFound _, Decision.Judged _ -> true;
      case Decision.Law(var match, var _) ->
          match.articles().isEmpty() || !match.reference().namesPlace();
      case Decision.Guide(var topic) -> !PLAIN.contains(topic);
      case Decision.Place _, Decision.Known _, Decision.WhichKnown _ -> false;
      case Decision.Changed _, Decision.Fill _, Decision.Due _ -> false;
      case Decision.Overdue _, Decision.AskDay _, Decision.Checked _ -> false;
    };
  }

  private static Optional<Procedure> procedure(Decision decision) {
    return decision instanceof Decision.Answer answer
        ? Optional.of(answer.procedure())
        : Optional.empty();
  }

  /// The rules around the procedure that bear on the question, those of one article as one; where
  /// none does, and no text was found either, a line says so.
  private Optional<Section> bases(
      Procedure procedure,
      boolean alone,
      Understanding understanding,
      Cited cited,
      Wording wording) {
    var day = understanding.question().asOf();
    var bases = procedure.legalBases().stream().filter(basis -> basis.inForceOn(day)).toList();
    var own = bases.stream().flatMap(basis -> words.of(basis, day).stream()).toList();
    var others = bases.stream().flatMap(basis -> words.around(basis, day).stream()).toList();
    var items =
        asked.bearing(own, others, procedure, understanding).stream()
            .filter(rule -> rule.quotes() == null || !cited.showed(rule.quotes()))
            .collect(Collectors.groupingBy(Rule::article, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .limit(MOST_BASES)
            .map(rules -> words.item(rules, day, cited, wording))
            .toList();
    var none = items.isEmpty() && alone && !(own.isEmpty() && others.isEmpty());
    return section(
        Section.Kind.LEGAL_BASIS,
        "section.BASISWORDS",
        none ? List.of(new Section.Item(wording.of("officer.norule"), List.of())) : items,
        wording);
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

  /// Of one procedure what is asked goes first and its ground second; where nothing but the procedure
  /// is named, or the law itself is asked for, that goes before all else. Fixed words stand as they
  /// are.
  private static List<Section> ordered(
      List<Section> own, List<Section> law, Decision decision, Understanding understanding) {
    if (decision instanceof Decision.Guide) {
      return Stream.concat(own.stream(), law.stream()).toList();
    }
    var bases = own.stream().filter(OfficerAnswer::isLaw);
    var rest = own.stream().filter(section -> !isLaw(section));
    if (procedure(decision).isEmpty() || opensWithLaw(own, understanding)) {
      return Stream.of(law.stream(), bases, rest).flatMap(each -> each).toList();
    }
    var told = own.stream().filter(section -> !isLaw(section) && !isAside(section));
    var aside = own.stream().filter(OfficerAnswer::isAside);
    return Stream.of(told, law.stream(), bases, aside).flatMap(each -> each).toList();
  }

  private static boolean opensWithLaw(List<Section> own, Understanding understanding) {
    var pertinent = Wording.in(understanding.question().language()).of("section.PERTINENT");
    return switch (understanding.intents().getFirst()) {
      case LEGAL_BASIS, REGULATION -> true;
      case GENERAL ->
          !RulesAsked.isDefinite(understanding)
              && own.stream().noneMatch(section -> section.title().equals(pertinent));
      default -> false;
    };
  }

  private static boolean isAside(Section section) {
    return section.kind() == Section.Kind.RELATED;
  }

  private static boolean isLaw(Section section) {
    return section.kind() == Section.Kind.LEGAL_BASIS;
  }

  /// What belongs to a procedure as a whole is left out where something definite is asked.
  private List<Section> around(Procedure procedure, Understanding understanding, Cited cited) {
    var question = understanding.question();
    var wording = Wording.in(question.language());
    var whole = !RulesAsked.isDefinite(understanding);
    var timed =
        understanding.intents().stream()
            .anyMatch(i -> i == Intent.TIME || i == Intent.DEADLINE || i == Intent.GENERAL);
    return Stream.of(
            timed
                ? counted(procedure, question.asOf(), cited, question.language())
                : Optional.<Section>empty(),
            whole ? related(procedure, cited, wording) : Optional.<Section>empty(),
            recent.of(procedure, question.asOf(), cited, wording))
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
