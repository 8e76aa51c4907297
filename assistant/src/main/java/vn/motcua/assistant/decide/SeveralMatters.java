package vn.motcua.assistant.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;

/// Decides on a message that names several matters.
///
/// @param gaps the matters that the catalogue lacks
/// @param answers answers from a procedure
/// @param lines what scores mean
record SeveralMatters(Gaps gaps, Answers answers, Calibration lines) {

  private static final int SEVERAL = 2;

  /// Each matter by itself; a matter that has no answer of its own is named as missing.
  Optional<Decision> decide(Understanding understanding, Retrieval retrieval) {
    var found = new ArrayList<Decision.Answer>();
    var without = new LinkedHashMap<String, String>();
    for (var matter : retrieval.matters()) {
      var own = matter.found();
      var gap = gaps.officeForPart(own.query(), own.hits());
      if (gap.isPresent()) {
        without.put(own.query(), gap.get());
      } else if (own.bestScore() < lines.sure()) {
        without.put(own.query(), "");
      } else {
        answers.fromBest(own.hits(), understanding, matter.intents()).ifPresent(found::add);
      }
    }
    return found.isEmpty() || found.size() + without.size() < SEVERAL
        ? Optional.empty()
        : Optional.of(
            new Decision.Several(found.getFirst(), found.subList(1, found.size()), without));
  }
}
