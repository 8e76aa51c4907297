package vn.motcua.assistant.retrieve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Context;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Stays with the procedure that was spoken of, where a message says nothing that leads away from it.
final class Staying {

  /// A follow-up that finds less than this names nothing of its own.
  static final double NAMES_NOTHING = 0.235;

  /// Who tells a circumstance may use the words of another procedure; found better than this, that
  /// one is meant. Set by `evaluation questions`, follow-ups of the project's own set.
  private static final double MEANT = 0.45;

  /// The same for who says that something is lacking: that is mostly a paper of the procedure.
  private static final double MEANT_LACKING = 0.56;

  /// An act of its own names another procedure if that is found this well; set by `evaluation
  /// talks`, as are those below.
  static final double MEANT_ACT = 0.45;

  /// The same for what sounds like a follow-up: "còn lý lịch tư pháp thì sao".
  private static final double MEANT_BESIDE = 0.561;

  /// The same for words that name neither: who tells a circumstance often uses those of another
  /// procedure.
  private static final double MEANT_WORDS = 0.68;

  /// The same for an act that only tells what was done, and for who tells how old somebody is: "đã
  /// ly hôn rồi", "em trai 30 tuổi chưa vợ".
  private static final double MEANT_TOLD = 0.8;

  /// A listed procedure is named by a few words if found this well, and not much worse than the best.
  private static final double MEANT_LISTED = 0.36;

  static final double NEAR_BEST = 0.15;

  /// Who goes on telling of a life event finds less than this, and names no procedure.
  private static final double TELLS_ON = 0.4;

  /// A message before is found this well where it names its procedure.
  private static final double NAMED = 0.55;

  /// What happens to papers: who tells it again tells it of another paper.
  private static final Set<CaseFact> HAPPENING =
      EnumSet.of(CaseFact.LOST, CaseFact.DAMAGED, CaseFact.EXPIRED, CaseFact.WRONG);

  /// What makes another procedure of the one spoken of.
  private static final Set<CaseFact> TURNING =
      EnumSet.of(
          CaseFact.LOST,
          CaseFact.DAMAGED,
          CaseFact.EXPIRED,
          CaseFact.WRONG,
          CaseFact.FIRST,
          CaseFact.AGAIN,
          CaseFact.FOREIGN,
          CaseFact.ABROAD,
          CaseFact.STATELESS,
          CaseFact.DEATH);

  private final Finder finder;
  private final Mentions mentions;
  private final Naming naming;
  private final Variants variants;

  Staying(Finder finder, Mentions mentions, Variants variants) {
    this.finder = finder;
    this.mentions = mentions;
    this.variants = variants;
    naming = new Naming(finder, mentions);
  }

  /// The same, looked up by another.
  Staying with(Finder other) {
    return new Staying(other, mentions, variants);
  }

  /// The procedure spoken of, where the message only tells how things are: "không có hợp đồng thì
  /// sao", "tôi là công chức". Another procedure that is found well is meant, unless what is said
  /// to be lacking belongs to the one spoken of.
  Optional<Retrieval> told(Understanding understanding, Retrieval alone) {
    if (!understanding.tells() || turns(understanding)) {
      return Optional.empty();
    }
    var code = understanding.context().focus();
    var isKnown =
        understanding.has(Cue.LACKING)
            && finder.record(code).filter(record -> mentions.of(alone.query(), record)).isPresent();
    var meant = understanding.has(Cue.LACKING) ? MEANT_LACKING : MEANT;
    return alone.bestScore() < meant || isKnown ? at(code, understanding, alone) : Optional.empty();
  }

  /// The procedure spoken of, where the message does not clearly turn to another matter: then it is
  /// a circumstance or a wish within the talk. A case that makes a neighbour of that procedure of it
  /// ("cháu mới 10 tuổi") leads to the neighbour.
  Optional<Retrieval> within(Understanding understanding, Retrieval alone) {
    if (understanding.context().focus().isEmpty() || leadsAway(understanding, alone)) {
      return Optional.empty();
    }
    var spoken = Spoken.of(understanding.context(), finder);
    var all = alone.situation().after(spoken.told());
    var now = finder.search(spoken.words(), all).hits();
    var code = understanding.context().focus();
    var name = finder.record(code).map(Procedure::name).orElse("");
    var focus = finder.coded(code);
    var hits = others(focus.map(hit -> first(hit, now)).orElse(now), name, all);
    return variant(understanding, name, all, alone)
        .or(() ->
            now.stream()
                .limit(1)
                .filter(hit -> understanding.situation().turns() && !hit.code().equals(code))
                .filter(hit -> hit.score() >= MEANT && spoken.finds(hit))
                .filter(hit -> !variants.isPlainer(hit.name(), name))
                .findFirst())
        .or(() -> focus)
        .map(hit -> new Retrieval(spoken.words() + " " + alone.query(), first(hit, hits), all));
  }

  /// `hits` with the procedure for a foreign element behind the first, where somebody lives abroad:
  /// that may or may not make such an element.
  private List<Hit> others(List<Hit> hits, String name, Situation all) {
    return all.is(CaseFact.ABROAD) && !all.is(CaseFact.FOREIGN)
        ? variants
            .foreign(name, finder.search(name + " có yếu tố nước ngoài", all).hits())
            .flatMap(hit -> finder.coded(hit.code()))
            .map(hit -> first(hits.getFirst(), first(hit, hits)))
            .orElse(hits)
        : hits;
  }

  /// What is told now makes of the procedure spoken of, if it makes another of it. A loss of another
  /// thing makes none.
  private Optional<Hit> variant(
      Understanding understanding, String name, Situation all, Retrieval alone) {
    var message = understanding.question().text();
    var best = alone.best().map(Hit::name).orElse("");
    return variants
        .calledFor(name, understanding.situation(), all, message)
        .filter(row ->
            !row.facts().contains(CaseFact.LOST) || !variants.isOfAnother(message, best, name))
        .flatMap(row -> new CaseVariant(finder, variants).of(name, row, all).stream())
        .findFirst();
  }

  /// Whether a message names another matter than the procedure spoken of. Plain facts name none, but
  /// for a loss that is told a second time.
  boolean leadsAway(Understanding understanding, Retrieval alone) {
    if (understanding.has(Cue.PLAIN) && !tellsOfAnotherLoss(understanding, alone)) {
      return understanding.has(Cue.CHANGE);
    }
    if (understanding.subject().vague() && !understanding.has(Cue.ACT)) {
      return understanding.has(Cue.CHANGE);
    }
    return understanding.has(Cue.CHANGE)
        || alone.bestScore() >= enough(understanding)
        || (alone.bestScore() >= MEANT_ACT && naming.asksOfAnother(understanding, alone));
  }

  /// Whether anything particular is asked.
  static boolean asks(Understanding understanding) {
    return !understanding.intents().equals(List.of(Intent.GENERAL));
  }

  private double enough(Understanding understanding) {
    if (understanding.has(Cue.OWN_ACT)
        || understanding.has(Cue.INSTEAD)
        || happensAgain(understanding)) {
      return MEANT_ACT;
    }
    var asks = asks(understanding);
    if (understanding.has(Cue.ACT) || understanding.situation().named().isPresent()) {
      return asks ? MEANT_BESIDE : MEANT_TOLD;
    }
    return understanding.has(Cue.FOLLOW_UP) || understanding.has(Cue.BESIDE)
        ? MEANT_BESIDE
        : MEANT_WORDS;
  }

  /// The same, where the paper is named: "tôi mất cả căn cước".
  private boolean tellsOfAnotherLoss(Understanding understanding, Retrieval alone) {
    var name = finder.record(understanding.context().focus()).map(Procedure::name).orElse("");
    var found = alone.best().map(Hit::name).orElse("");
    return happensAgain(understanding)
        && variants.isOfAnother(understanding.question().text(), found, name);
  }

  /// Whether the message tells of another paper what was told of the one spoken of: "căn cước cũng
  /// mất" after a licence that was lost.
  private boolean happensAgain(Understanding understanding) {
    var now = understanding.situation();
    return HAPPENING.stream().anyMatch(now::is)
        && HAPPENING.stream().filter(now::is).allMatch(told(understanding.context())::is);
  }

  /// Whether the words are those of the name of what they find.
  boolean isNamed(Retrieval alone) {
    return naming.isNamed(alone, "");
  }

  /// Whether the message tells anything of the case that was not told of the procedure spoken of.
  boolean isNews(Understanding understanding) {
    return understanding.situation().addsTo(told(understanding.context()));
  }

  private Situation told(Context context) {
    return context.focus().isEmpty()
        ? context.earlier().getFirst().situation()
        : Spoken.of(context, finder).told();
  }

  /// The first procedure of the life event that the last reply told of, where the message asks
  /// nothing and names nothing clearly: it goes on telling what happened.
  Optional<Retrieval> begun(Understanding understanding, Retrieval alone) {
    var context = understanding.context();
    return understanding.has(Cue.ASKS_NOTHING)
            && !context.askedBack()
            && context.listed().contains(context.offered())
            && !understanding.has(Cue.CHANGE)
            && alone.bestScore() < TELLS_ON
            && !naming.isNamed(alone, "")
        ? at(context.offered(), understanding, alone)
        : Optional.empty();
  }

  /// The one of the procedures listed for a life event that the message names by a few of its words,
  /// where nothing else is clearly meant.
  Optional<Retrieval> listed(Understanding understanding, Retrieval alone) {
    if (!mayPick(understanding) || alone.bestScore() >= MEANT_BESIDE) {
      return Optional.empty();
    }
    var least = Math.max(MEANT_LISTED, alone.bestScore() - NEAR_BEST);
    return alone.hits().stream()
        .filter(hit -> hit.score() >= least)
        .map(Hit::code)
        .filter(understanding.context().listed()::contains)
        .filter(code -> !code.equals(understanding.context().focus()))
        .findFirst()
        .flatMap(code -> at(code, understanding, alone));
  }

  /// Who speaks of one of them already has to say that another is meant.
  private static boolean mayPick(Understanding understanding) {
    return !understanding.has(Cue.CHANGE)
        && (understanding.context().focus().isEmpty()
            || understanding.has(Cue.FOLLOW_UP)
            || understanding.has(Cue.OWN_ACT));
  }

  private static boolean turns(Understanding understanding) {
    return TURNING.stream().anyMatch(understanding.situation()::is);
  }

  /// The likeliest of the procedures that the last reply offered, where the message asks something
  /// of them and picks none: "lệ phí?". What was asked before goes first where it names one.
  Optional<Retrieval> offered(Understanding understanding, Retrieval alone) {
    var context = understanding.context();
    if (!asks(understanding)
        || !namesNothing(understanding, alone)
        || understanding.situation().turns()) {
      return Optional.empty();
    }
    var before = before(context);
    return !context.askedBack() && before.bestScore() >= NAMED
        ? Optional.empty()
        : at(context.offered(), understanding, alone);
  }

  private static boolean namesNothing(Understanding understanding, Retrieval alone) {
    return alone.bestScore() < NAMES_NOTHING || understanding.subject().vague();
  }

  /// The procedure with this code, with what was told before.
  Optional<Retrieval> at(String code, Understanding understanding, Retrieval alone) {
    return finder.coded(code).map(focus -> with(focus, understanding.context(), alone));
  }

  private Retrieval with(Hit focus, Context context, Retrieval alone) {
    var spoken =
        focus.code().equals(context.focus())
            ? Spoken.of(context, finder)
            : Spoken.latest(context, finder);
    return new Retrieval(
        spoken.words() + " " + alone.query(),
        first(focus, spoken.hits()),
        alone.situation().after(spoken.told()));
  }

  private Retrieval before(Context context) {
    var before = context.earlier().getFirst();
    return finder.search(before.query(), before.situation());
  }

  /// `others` with `focus` in front.
  static List<Hit> first(Hit focus, List<Hit> others) {
    return Stream.concat(
            Stream.of(focus), others.stream().filter(hit -> !hit.code().equals(focus.code())))
        .toList();
  }
}
