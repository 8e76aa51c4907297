package vn.motcua.assistant.decide;

import java.util.Optional;
import vn.motcua.assistant.decide.choice.Strangers;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;

/// Knows whom to ask on a matter that the catalogue lacks.
///
/// @param gaps the matters that it lacks
/// @param strangers passes over procedures that are not for whoever asks
record Lacking(Gaps gaps, Strangers strangers) {

  /// The office to turn to; empty where the catalogue has the matter.
  Optional<String> office(Understanding understanding, Retrieval retrieval) {
    if (isToldOfFocus(understanding, retrieval)) {
      return Optional.empty();
    }
    var hits = strangers.hits(retrieval);
    return gaps.officeFor(retrieval.query(), hits)
        .or(() -> gaps.officeFor(understanding.query(), hits));
  }

  /// Whether the message asks nothing, wishes nothing else and is answered from the procedure spoken
  /// of: whatever it names is a part of that matter.
  private static boolean isToldOfFocus(Understanding understanding, Retrieval retrieval) {
    var focus = understanding.context().focus();
    return understanding.has(Cue.ASKS_NOTHING)
        && (understanding.has(Cue.PLAIN) || !understanding.has(Cue.OWN_ACT))
        && !understanding.has(Cue.INSTEAD)
        && retrieval.best().filter(hit -> hit.code().equals(focus)).isPresent();
  }
}
