package vn.motcua.assistant.retrieve;

import java.util.Optional;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.PaperWish;
import vn.motcua.assistant.understand.Understanding;

/// Stays with the procedure spoken of where a message only asks whether papers are due: however well
/// their names find the procedures that issue them, it is asked what the one spoken of wants.
///
/// @param staying goes back to the procedure spoken of
record PapersAsked(Staying staying) {

  /// The procedure spoken of; empty where the message is about anything else.
  Optional<Retrieval> of(Understanding understanding, Retrieval alone) {
    var focus = understanding.context().focus();
    return understanding
        .subject()
        .papers()
        .map(PaperWish::rest)
        .filter(String::isEmpty)
        .filter(_ -> !understanding.asksOfOutcome() && !understanding.has(Cue.CHANGE))
        .flatMap(_ -> staying.at(focus, understanding, alone));
  }
}
