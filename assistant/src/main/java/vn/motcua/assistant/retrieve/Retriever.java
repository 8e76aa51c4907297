package vn.motcua.assistant.retrieve;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.retrieve.alone.Kernel;
import vn.motcua.assistant.retrieve.alone.Linked;
import vn.motcua.assistant.retrieve.alone.Matters;
import vn.motcua.assistant.retrieve.alone.OldAge;
import vn.motcua.assistant.retrieve.alone.Transfers;
import vn.motcua.assistant.retrieve.fit.Remedies;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.found.SearchFailed;
import vn.motcua.assistant.retrieve.happen.AskedBenefit;
import vn.motcua.assistant.retrieve.happen.Happened;
import vn.motcua.assistant.retrieve.happen.PapersAsked;
import vn.motcua.assistant.retrieve.happen.ToRemedy;
import vn.motcua.assistant.retrieve.order.CaseVariant;
import vn.motcua.assistant.retrieve.order.LostPaper;
import vn.motcua.assistant.retrieve.order.NextStep;
import vn.motcua.assistant.retrieve.order.Outcomes;
import vn.motcua.assistant.retrieve.order.Outlived;
import vn.motcua.assistant.retrieve.order.Permits;
import vn.motcua.assistant.retrieve.order.Referral;
import vn.motcua.assistant.retrieve.search.EventFinder;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.retrieve.search.FoldedWords;
import vn.motcua.assistant.retrieve.search.LawFinder;
import vn.motcua.assistant.retrieve.talk.Besides;
import vn.motcua.assistant.retrieve.talk.Mentions;
import vn.motcua.assistant.retrieve.talk.Naming;
import vn.motcua.assistant.retrieve.talk.Neighbours;
import vn.motcua.assistant.retrieve.talk.Offers;
import vn.motcua.assistant.retrieve.talk.Recalling;
import vn.motcua.assistant.retrieve.talk.Spoken;
import vn.motcua.assistant.retrieve.talk.Staying;
import vn.motcua.assistant.retrieve.talk.Turning;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Finds procedures; a message that cannot stand by itself is read together with the one before.
public final class Retriever {

  /// How many messages back a follow-up may lean.
  private static final int REACH = 4;

  /// A message that finds less than this is read with the one before it: one that sounds like a
  /// follow-up sooner. Set by `evaluation questions`, follow-ups of the project's own set.
  private static final double STANDS_ALONE = 0.55;

  private static final double STRONG_ENOUGH = 0.36;

  /// A follow-up of more syllables that are no filler tells its own story.
  private static final int FEW_SYLLABLES = 6;

  /// What was spoken of before need not fit better than the few words of the follow-up, which fit
  /// something by chance.
  private static final double TURNS = 0.75;

  private final Calibration lines;
  private final EverydayTerms terms;
  private final Filler filler;
  private final Finder finder;
  private final Matters matters;
  private final Variants variants;
  private final Mentions mentions;
  private final Staying staying;
  private final Offers offers;
  private final Neighbours neighbours;
  private final EventFinder events;
  private final LawFinder laws;
  private final Outcomes outcomes;
  private final Referral referral;
  private final Remedies remedies;
  private final Transfers transfers;

  /// @param catalogue where procedures are looked up
  /// @param events the life events to recognise
  /// @param regulations where places in the law are looked up
  /// @param lines what scores mean
  public Retriever(
      Catalogue catalogue, LifeEvents events, Regulations regulations, Calibration lines) {
    this.lines = lines;
    this.terms = new EverydayTerms();
    this.filler = new Filler();
    this.finder = new Finder(catalogue);
    this.matters = new Matters(finder, lines.second());
    var words = new FoldedWords(terms, filler);
    this.mentions = new Mentions(words);
    this.variants = new Variants(terms);
    var naming = new Naming(finder, mentions);
    this.staying = new Staying(finder, mentions, variants, new Turning(finder, variants, naming));
    this.offers = new Offers(finder, naming);
    this.neighbours = new Neighbours(finder, variants, naming, lines);
    this.events = new EventFinder(events, words);
    this.laws = new LawFinder(regulations);
    this.outcomes = new Outcomes();
    this.referral = new Referral(finder);
    this.remedies = new Remedies();
    this.transfers = new Transfers(finder, terms, lines.sure());
  }

  /// The same for one question, whose searches `finder` makes.
  private Retriever(Retriever all, Finder finder) {
    this.lines = all.lines;
    this.terms = all.terms;
    this.filler = all.filler;
    this.finder = finder;
    this.matters = all.matters.with(finder);
    this.variants = all.variants;
    this.mentions = all.mentions;
    this.staying = all.staying.with(finder);
    this.offers = all.offers.with(finder);
    this.neighbours = all.neighbours.with(finder);
    this.events = all.events;
    this.laws = all.laws;
    this.outcomes = all.outcomes;
    this.referral = all.referral.with(finder);
    this.remedies = all.remedies;
    this.transfers = all.transfers.with(finder);
  }

  /// What `understanding` may be about.
  ///
  /// @throws SearchFailed if the knowledge cannot be searched; that is never "nothing found"
  public Retrieval retrieve(Understanding understanding) {
    var searched = new Retriever(this, finder.forOneQuestion());
    var found = searched.inOrder(understanding, searched.found(understanding));
    var subject = understanding.subject();
    var lawful = subject.law().map(law -> found.with(laws.find(law))).orElse(found);
    return subject.changed().map(days -> lawful.with(laws.find(days))).orElse(lawful);
  }

  /// In an order that fits what is told of the case and asked of a permit.
  private Retrieval inOrder(Understanding understanding, Retrieval found) {
    var fitting = new CaseVariant(finder, variants).order(understanding, found);
    var permits = new Permits(finder, outcomes).order(understanding, fitting);
    var copied = new LostPaper(finder).order(understanding, permits);
    var outlived = new Outlived(finder).order(understanding, copied);
    var next = new NextStep(finder).after(understanding, outlived);
    return referral.after(understanding, next);
  }

  /// The articles of law that fit the message, best first, for those who work with the law.
  ///
  /// @throws SearchFailed if the texts cannot be searched
  public List<ArticleHit> laws(Understanding understanding) {
    return laws.search(understanding.question().text());
  }

  private Retrieval found(Understanding understanding) {
    var asked = alone(understanding.query(), known(understanding));
    var alone = new OldAge(finder, lines.sure()).of(understanding, transfers.of(asked));
    if (understanding.context().earlier().isEmpty()) {
      return byItself(understanding, alone);
    }
    var toRemedy = new ToRemedy(finder, variants, remedies);
    var happened = new Happened(finder, toRemedy, staying.turning(), remedies, terms, filler);
    return transfers
        .spokenOf(understanding, alone)
        .or(() -> happened.of(understanding, alone))
        .orElseGet(() -> happened.held(understanding, alone, inTalk(understanding, alone)));
  }

  /// What is found within a talk.
  private Retrieval inTalk(Understanding understanding, Retrieval alone) {
    var onSpoken =
        new AskedBenefit(finder, terms)
            .of(understanding)
            .or(() -> new PapersAsked(finder).of(understanding, alone))
            .or(() -> new Besides(staying, finder, mentions).of(understanding, alone));
    if (onSpoken.isPresent()) {
      return onSpoken.get();
    }
    if (understanding.has(Cue.NEEDED) && !understanding.situation().turns()) {
      return staying
          .within(understanding, alone)
          .or(() -> ofEarlier(understanding, alone))
          .orElse(alone);
    }
    var recalling = new Recalling(finder, staying.turning());
    var stays =
        recalling
            .back(understanding, alone)
            .or(() -> recalling.both(understanding, alone))
            .or(() -> staying.told(understanding, alone))
            .or(() -> offers.offered(understanding, alone));
    if (stays.isPresent()) {
      return stays.get();
    }
    var leans = understanding.has(Cue.FOLLOW_UP) || namesLittle(understanding.query());
    return turned(understanding, alone, leans)
        .or(() -> offers.listed(understanding, alone))
        .or(() -> neighbours.onTheSame(understanding, alone))
        .or(() -> staying.within(understanding, alone))
        .or(() -> offers.begun(understanding, alone))
        .orElseGet(() -> loose(understanding, alone, leans));
  }

  /// What is found where there is no procedure to stay with.
  private Retrieval loose(Understanding understanding, Retrieval alone, boolean leans) {
    var isSpokenOf = !understanding.context().focus().isEmpty();
    var near = isLong(understanding) ? alone : neighbours.inField(understanding, alone);
    return isSpokenOf || alone.bestScore() >= (leans ? STANDS_ALONE : STRONG_ENOUGH)
        ? byItself(understanding, near)
        : leaning(understanding, alone);
  }

  /// The case; who only tells how things are still speaks of the one before: "sổ đỏ đứng tên mẹ"
  /// after a death is a matter of heirs. An age holds for whoever begins no matter of their own.
  private static Situation known(Understanding understanding) {
    var earlier = understanding.context().earlier().stream().limit(1);
    var now = understanding.situation();
    if (understanding.has(Cue.OWN_ACT)) {
      return now;
    }
    return earlier
        .map(Context.Earlier::situation)
        .map(before -> understanding.tells() ? now.after(before) : now.aged(before))
        .findFirst()
        .orElse(now);
  }

  private Retrieval byItself(Understanding understanding, Retrieval alone) {
    var parts = matters.of(understanding, alone);
    var found =
        parts.isEmpty()
            ? new Linked(finder).plainly(understanding, withoutStory(understanding, alone))
            : alone;
    return found
        .with(
            events
                .find(understanding.query(), understanding.situation(), found.hits())
                .orElse(null))
        .inParts(parts);
  }

  /// What is asked of a paper, names a kind of act alone or whose owner changes, is no story.
  private Retrieval withoutStory(Understanding understanding, Retrieval alone) {
    var subject = understanding.subject();
    return subject.vague() || subject.papers().isPresent() || transfers.isAct(alone.query())
        ? alone
        : new Kernel(finder, lines).of(alone);
  }

  /// What was spoken of before, once a short follow-up says that the case is another: "thế mất thì
  /// sao", "còn cho người nước ngoài".
  private Optional<Retrieval> turned(Understanding understanding, Retrieval alone, boolean leans) {
    var now = understanding.situation();
    var names =
        !understanding.subject().vague()
            && alone.bestScore() >= STANDS_ALONE
            && (understanding.has(Cue.ACT) || staying.turning().isNamed(alone));
    var mayLean = leans || understanding.context().askedBack();
    if (!now.turns()
        || !mayLean
        || names
        || isLong(understanding)
        || !staying.turning().isNews(understanding)) {
      return Optional.empty();
    }
    var before = understanding.context().earlier().getFirst();
    var found = finder.turned(before.query(), now, now.after(before.situation()));
    return found.bestScore() >= Math.max(STRONG_ENOUGH, TURNS * alone.bestScore())
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean isLong(Understanding understanding) {
    return filler.without(terms.officialSyllables(understanding.query())).size() > FEW_SYLLABLES;
  }

  /// The message with the latest before it that helps.
  private Retrieval leaning(Understanding understanding, Retrieval alone) {
    var found =
        understanding.context().earlier().stream()
            .limit(REACH)
            .map(before -> together(before, alone))
            .filter(both -> !both.hits().isEmpty())
            .toList();
    return found.stream()
        .filter(both -> both.bestScore() >= STRONG_ENOUGH)
        .findFirst()
        .orElse(found.isEmpty() ? alone : found.getFirst());
  }

  /// What the messages before were about: "and do I need my marriage certificate?" is no question
  /// on marriage.
  private Optional<Retrieval> ofEarlier(Understanding understanding, Retrieval alone) {
    return understanding.context().earlier().stream()
        .limit(REACH)
        .map(before -> alone(before.query(), alone.situation().after(before.situation())))
        .filter(before -> before.bestScore() >= STRONG_ENOUGH)
        .findFirst()
        .map(before ->
            new Retrieval(before.query() + " " + alone.query(), before.hits(), before.situation()));
  }

  /// One syllable beside filler ("how long until I have the book?") names no procedure.
  private boolean namesLittle(String message) {
    return filler.without(terms.officialSyllables(message)).size() <= 1;
  }

  private Retrieval alone(String message, Situation situation) {
    return finder.search(message, situation);
  }

  /// An earlier message with this one; the earlier one alone where this one names nothing; no hits
  /// where the earlier one does not help.
  private Retrieval together(Context.Earlier before, Retrieval alone) {
    var situation = alone.situation().after(before.situation());
    var earlier = alone(before.query(), situation);
    if (alone.hits().isEmpty()) {
      return earlier;
    }
    var words = earlier.hits().isEmpty() ? before.query() : earlier.query();
    var both = finder.search(words + " " + alone.query(), situation);
    if (alone.bestScore() < Spoken.NAMES_NOTHING && agree(both, earlier)) {
      return new Retrieval(both.query(), earlier.hits(), situation);
    }
    return both.bestScore() > alone.bestScore() ? both : new Retrieval(words, List.of(), situation);
  }

  private static boolean agree(Retrieval one, Retrieval other) {
    return one.best().map(Hit::code).equals(other.best().map(Hit::code));
  }
}
