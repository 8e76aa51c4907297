package vn.motcua.assistant.understand;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.assistant.understand.cue.AskedPenalty;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.cue.CueReader;
import vn.motcua.assistant.understand.law.AskedChange;
import vn.motcua.assistant.understand.law.AskedLaw;
import vn.motcua.assistant.understand.message.English;
import vn.motcua.assistant.understand.message.Parts;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.assistant.understand.message.Preface;
import vn.motcua.assistant.understand.message.Typed;
import vn.motcua.assistant.understand.message.Vagueness;
import vn.motcua.assistant.understand.paper.AskedPapers;
import vn.motcua.assistant.understand.talk.ChangedMind;
import vn.motcua.assistant.understand.talk.Dialogue;
import vn.motcua.assistant.understand.talk.EarlierMessages;
import vn.motcua.assistant.understand.talk.PlainFacts;
import vn.motcua.assistant.understand.talk.Residence;
import vn.motcua.assistant.understand.talk.Wanting;
import vn.motcua.assistant.understand.wish.Despite;
import vn.motcua.assistant.understand.wish.MatterReader;
import vn.motcua.assistant.understand.wish.PaperConcern;
import vn.motcua.assistant.understand.wish.PaperConcernReader;
import vn.motcua.assistant.understand.wish.PaperPieces;
import vn.motcua.assistant.understand.wish.PermitWishes;
import vn.motcua.assistant.understand.wish.WishReader;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;

/// Reads a message by rules alone. Read [#understand] first: each of its readers reads one thing.
public final class Interpreter {

  /// What is said to be polite asks nothing: it does not keep the wish of the message before.
  private static final Set<Topic> POLITE = Set.of(Topic.THANKS, Topic.GREETING);

  /// What only the record of a procedure tells.
  private static final Set<Intent> OF_RECORDS = Set.of(Intent.FEE, Intent.DOCUMENTS, Intent.TIME);

  private final EverydayTerms terms = new EverydayTerms();
  private final PhraseRules<Topic> topics =
      new PhraseRules<>(Interpreter.class, "topics.tsv", Topic.class, terms);
  private final Parts parts =
      new Parts(new PhraseRules<>(Interpreter.class, "intents.tsv", Intent.class, terms));
  private final CueReader cues = new CueReader(terms);
  private final PlainFacts facts = new PlainFacts(new Meant(), cues::wishesAct);
  private final Vagueness vagueness = new Vagueness(terms);
  private final SituationReader situations = new SituationReader(terms, new Reading());
  private final Residence residence = new Residence(facts, situations);
  private final AskedLaw askedLaw = new AskedLaw(terms);
  private final AskedChange askedChange = new AskedChange(terms);
  private final Wanting wanting;
  private final EarlierMessages earlier;
  private final PaperConcernReader concerns;
  private final MatterReader matters;
  private final WishReader wishes;

  /// An interpreter with the rules that ship with it.
  public Interpreter() {
    this(EvidenceTypes.embedded());
  }

  /// The same.
  ///
  /// @param evidence the kinds of paper
  public Interpreter(EvidenceTypes evidence) {
    var askedPenalty = new AskedPenalty(words -> evidence.read(words).type().isPresent());
    var changedMind = new ChangedMind();
    wanting = new Wanting(changedMind, cues::in, facts, parts::intents);
    var papers = new AskedPapers(evidence);
    earlier = new EarlierMessages(situations, changedMind, cues, facts, papers);
    concerns = new PaperConcernReader(papers, vagueness);
    matters =
        new MatterReader(
            situations,
            askedPenalty,
            vagueness,
            parts,
            new PaperPieces(terms, evidence),
            new Despite(cues::wishesAct, vagueness::isVague));
    wishes = new WishReader(parts, askedPenalty, vagueness);
  }

  /// A message in its conversation.
  ///
  /// @param said what it says; the choice that it makes where it makes one
  /// @param wanted the words of it that say what is wanted now
  private record Heard(
      Question question, Dialogue dialogue, String said, boolean isChoice, Wanting.Wanted wanted) {

    String text() {
      return wanted.text();
    }
  }

  /// What `sent` asks.
  public Understanding understand(Question sent) {
    var heard = heard(English.spoken(sent));
    var question = heard.question();
    var message = Message.of(heard.text(), terms);
    var topic = topic(heard, message);
    var concern = concerns.in(filed(heard, topic, message), heard.dialogue(), question);
    var found = found(heard, message, concern);
    var home = residence.home(heard.dialogue(), question);
    var matter = matters.in(heard.text(), concern, found, home, question);
    var hints = matter.isDespite() ? with(found, Cue.DESPITE) : found;
    return new Understanding(
        matter.read().day() == null ? question : question.on(matter.read().day()),
        topic,
        subject(heard, matter, concern, found),
        new Wishes(intents(heard, topic, concern, found), hints),
        situation(heard, matter.read()),
        earlier.context(heard.dialogue(), question));
  }

  private Heard heard(Question question) {
    var dialogue = new Dialogue(question);
    var read = Typed.read(question.text());
    var typed = dialogue.replies().isEmpty() ? read : Preface.without(read);
    var chosen = dialogue.chosen(typed);
    var said = chosen.orElse(typed);
    var wanted = chosen.isEmpty() ? wanting.in(said, dialogue) : Wanting.all(said);
    return new Heard(question, dialogue, said, chosen.isPresent(), wanted);
  }

  /// A wish that is taken back belongs to the topic too.
  private Topic topic(Heard heard, Message message) {
    var whole = heard.wanted().instead() ? Message.of(heard.said(), terms) : message;
    var found = topics.labels(whole).stream().findFirst().orElse(Topic.PROCEDURE);
    return found == Topic.HOURS && asksMoreThanHours(heard.text()) ? Topic.PROCEDURE : found;
  }

  /// The words that may tell when somebody filed: a day on which an office is open is none.
  private String filed(Heard heard, Topic topic, Message message) {
    return topic == Topic.PROCEDURE && topics.labels(message).contains(Topic.HOURS)
        ? withoutHours(heard.text()).map(Piece::text).collect(Collectors.joining(", "))
        : heard.text();
  }

  private Stream<Piece> withoutHours(String text) {
    return parts.clauses(text).stream()
        .filter(clause -> !topics.labels(clause.text()).contains(Topic.HOURS));
  }

  /// Whether a clause of its own asks what a record tells, beside one on the hours of an office.
  private boolean asksMoreThanHours(String text) {
    return withoutHours(text)
        .anyMatch(clause -> !Collections.disjoint(clause.intents(), OF_RECORDS));
  }

  /// The hints in a message, and whether it asks nothing.
  private List<Cue> found(Heard heard, Message message, PaperConcern concern) {
    var text = heard.text();
    var instead = heard.wanted().instead();
    var plain = !heard.dialogue().focus().isEmpty() && !instead && facts.isAll(text);
    var asksNothing = plain || (parts.intents(text).isEmpty() && !facts.asks(text));
    return Stream.of(
            cues.in(message, text, concern.outcome().map(PermitWishes.Outcome::kind)).stream(),
            Stream.of(Cue.INSTEAD).filter(_ -> instead),
            residence.cues(text, plain, heard.question()).stream(),
            Stream.of(Cue.ASKS_NOTHING).filter(_ -> asksNothing))
        .flatMap(each -> each)
        .toList();
  }

  private static List<Cue> with(List<Cue> found, Cue more) {
    return Stream.concat(found.stream(), Stream.of(more)).toList();
  }

  private Subject subject(
      Heard heard, MatterReader.Named matter, PaperConcern concern, List<Cue> found) {
    var query = matter.query();
    return new Subject(
        query,
        concern.wish().isPresent() ? List.of() : matters.splits(query),
        matters.clauses(query, found),
        vagueness.isVague(query),
        matter.read().day() != null,
        concern.asked().orElse(null),
        askedLaw.in(heard.text()).orElse(null),
        askedChange.in(heard.text()).orElse(null),
        concern.filing().map(PaperConcern.Filing::wish).orElse(null),
        concern.dossier().orElse(null));
  }

  private List<Intent> intents(Heard heard, Topic topic, PaperConcern concern, List<Cue> found) {
    if (concern.filing().isPresent()) {
      return List.of(Intent.DEADLINE);
    } else if (POLITE.contains(topic)) {
      return wishes.own(heard.text());
    } else if (concern.dossier().isPresent()) {
      return List.of(Intent.DOCUMENTS);
    }
    return wishes.of(heard.text(), found, heard.dialogue(), heard.isChoice());
  }

  /// The case, with where the person says that they live.
  private Situation situation(Heard heard, SituationReader.Read read) {
    var told = heard.wanted().aside() ? aside(heard, read.situation()) : read.situation();
    return residence.lived(heard.said(), heard.question()).map(told::at).orElse(told);
  }

  /// What stands beside what is asked tells of the case too, but of no other place.
  private Situation aside(Heard heard, Situation now) {
    var all = situations.read(heard.said(), "", heard.question().asOf()).situation();
    return now.after(all).at(now.place());
  }
}
