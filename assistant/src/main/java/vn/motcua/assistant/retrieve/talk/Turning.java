package vn.motcua.assistant.retrieve.talk;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.fit.Mishaps;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;

/// Whether a message turns from the procedure that was spoken of to another.
///
/// @param finder looks procedures up
/// @param variants tells what a procedure is about
/// @param naming tells whether a message names what it finds
public record Turning(Finder finder, Variants variants, Naming naming) {

  /// An act of its own names another procedure if that is found this well; set by `evaluation
  /// talks`, as are those below.
  static final double MEANT_ACT = 0.45;

  /// The same for what sounds like a follow-up: "còn lý lịch tư pháp thì sao".
  static final double MEANT_BESIDE = 0.561;

  /// The same for words that name neither: who tells a circumstance often uses those of another
  /// procedure.
  private static final double MEANT_WORDS = 0.68;

  /// The same for an act that only tells what was done, and for who tells how old somebody is: "đã
  /// ly hôn rồi", "em trai 30 tuổi chưa vợ".
  private static final double MEANT_TOLD = 0.8;

  /// The same, looked up by another.
  Turning with(Finder other) {
    return new Turning(other, variants, naming.with(other));
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
  public boolean tellsOfAnotherLoss(Understanding understanding, Retrieval alone) {
    var name = finder.record(understanding.context().focus()).map(Procedure::name).orElse("");
    var found = alone.best().map(Hit::name).orElse("");
    return happensAgain(understanding)
        && variants.isOfAnother(understanding.question().text(), found, name);
  }

  /// Whether the message tells of another paper what was told of the one spoken of: "căn cước cũng
  /// mất" after a licence that was lost.
  private boolean happensAgain(Understanding understanding) {
    var told = Mishaps.toldIn(understanding.situation());
    return !told.isEmpty()
        && told.stream().allMatch(Spoken.told(understanding.context(), finder)::is);
  }

  /// Whether the words are those of the name of what they find.
  public boolean isNamed(Retrieval alone) {
    return naming.isNamed(alone, "");
  }

  /// Whether the message tells anything of the case that was not told of the procedure spoken of.
  public boolean isNews(Understanding understanding) {
    return understanding.situation().addsTo(Spoken.told(understanding.context(), finder));
  }
}
