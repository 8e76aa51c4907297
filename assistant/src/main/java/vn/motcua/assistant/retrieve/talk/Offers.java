package vn.motcua.assistant.retrieve.talk;

import java.util.Optional;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.knowledge.search.Hit;

/// Takes one of the procedures that replies offered or listed, where a message goes on with them.
///
/// @param finder looks procedures up
/// @param naming tells whether a message names what it finds
public record Offers(Finder finder, Naming naming) {

  /// A listed procedure is named by a few words if found this well.
  private static final double MEANT_LISTED = 0.36;

  /// Who goes on telling of a life event finds less than this, and names no procedure.
  private static final double TELLS_ON = 0.4;

  /// A message before is found this well where it names its procedure.
  private static final double NAMED = 0.55;

  /// The same, looked up by another.
  public Offers with(Finder other) {
    return new Offers(other, naming.with(other));
  }

  /// The first procedure of the life event that the last reply told of, where the message asks
  /// nothing and names nothing clearly: it goes on telling what happened.
  public Optional<Retrieval> begun(Understanding understanding, Retrieval alone) {
    var context = understanding.context();
    return understanding.has(Cue.ASKS_NOTHING)
            && !context.askedBack()
            && context.listed().contains(context.offered())
            && !understanding.has(Cue.CHANGE)
            && alone.bestScore() < TELLS_ON
            && !naming.isNamed(alone, "")
        ? Spoken.resumed(context.offered(), understanding.context(), alone, finder)
        : Optional.empty();
  }

  /// The one of the procedures listed for a life event that the message names by a few of its words,
  /// where nothing else is clearly meant.
  public Optional<Retrieval> listed(Understanding understanding, Retrieval alone) {
    if (!mayPick(understanding) || alone.bestScore() >= Turning.MEANT_BESIDE) {
      return Optional.empty();
    }
    return alone
        .nearBest(MEANT_LISTED)
        .map(Hit::code)
        .filter(understanding.context().listed()::contains)
        .filter(code -> !code.equals(understanding.context().focus()))
        .findFirst()
        .flatMap(code -> Spoken.resumed(code, understanding.context(), alone, finder));
  }

  /// Who speaks of one of them already has to say that another is meant.
  private static boolean mayPick(Understanding understanding) {
    return !understanding.has(Cue.CHANGE)
        && (understanding.context().focus().isEmpty()
            || understanding.has(Cue.FOLLOW_UP)
            || understanding.has(Cue.OWN_ACT));
  }

  /// The likeliest of the procedures that the last reply offered, where the message asks something
  /// of them and picks none: "lệ phí?". What was asked before goes first where it names one.
  public Optional<Retrieval> offered(Understanding understanding, Retrieval alone) {
    var context = understanding.context();
    if (!Turning.asks(understanding)
        || !namesNothing(understanding, alone)
        || understanding.situation().turns()) {
      return Optional.empty();
    }
    var before = before(context);
    return !context.askedBack() && before.bestScore() >= NAMED
        ? Optional.empty()
        : Spoken.resumed(context.offered(), understanding.context(), alone, finder);
  }

  private static boolean namesNothing(Understanding understanding, Retrieval alone) {
    return alone.bestScore() < Spoken.NAMES_NOTHING || understanding.subject().vague();
  }

  private Retrieval before(Context context) {
    var before = context.earlier().getFirst();
    return finder.search(before.query(), before.situation());
  }
}
