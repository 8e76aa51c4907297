package vn.motcua.assistant.retrieve.happen;

import java.util.Optional;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.retrieve.talk.Spoken;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.paper.PaperWish;

/// Stays with the procedure spoken of where a message only asks whether papers are due: however well
/// their names find the procedures that issue them, it is asked what the one spoken of wants.
///
/// @param finder looks procedures up
public record PapersAsked(Finder finder) {

  /// The procedure spoken of; empty where the message is about anything else.
  public Optional<Retrieval> of(Understanding understanding, Retrieval alone) {
    var focus = understanding.context().focus();
    return understanding
        .subject()
        .papers()
        .map(PaperWish::rest)
        .filter(String::isEmpty)
        .filter(_ -> !understanding.asksOfOutcome() && !understanding.has(Cue.CHANGE))
        .flatMap(_ -> Spoken.resumed(focus, understanding.context(), alone, finder));
  }
}
