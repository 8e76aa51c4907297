package vn.motcua.assistant.retrieve.talk;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.retrieve.found.Matter;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.search.Hit;

/// Comes back to procedures that were spoken of before the last.
///
/// @param finder looks procedures up
/// @param turning tells whether a message leads elsewhere
public record Recalling(Finder finder, Turning turning) {

  /// The last two procedures spoken of, each a matter of its own, where the message asks of both
  /// together: "cả hai hết bao nhiêu".
  public Optional<Retrieval> both(Understanding understanding, Retrieval alone) {
    var spoken =
        understanding.context().spokenOf().stream()
            .limit(2)
            .flatMap(code -> finder.coded(code).stream())
            .toList();
    if (!understanding.has(Cue.BOTH)
        || !Turning.asks(understanding)
        || spoken.size() < 2
        || turning.leadsAway(understanding, alone)) {
      return Optional.empty();
    }
    var matters = spoken.stream().map(hit -> matter(hit, understanding, alone)).toList();
    return Optional.of(
        new Retrieval(alone.query(), spoken, alone.situation()).inParts(matters.reversed()));
  }

  private static Matter matter(Hit hit, Understanding understanding, Retrieval alone) {
    return new Matter(
        understanding.intents(), new Retrieval(hit.name(), List.of(hit), alone.situation()));
  }

  /// A procedure spoken of before the last, where the person changes their mind and it is found
  /// nearly as well as the best.
  public Optional<Retrieval> back(Understanding understanding, Retrieval alone) {
    if (!understanding.has(Cue.INSTEAD) || alone.bestScore() < Turning.MEANT_ACT) {
      return Optional.empty();
    }
    var spoken = understanding.context().spokenOf().stream().skip(1).toList();
    return alone
        .nearBest(0)
        .filter(hit -> spoken.contains(hit.code()))
        .findFirst()
        .map(alone::opening);
  }
}
