package vn.motcua.assistant.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.found.EventMatch;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Decides whether a message speaks of a whole life event and not of one procedure of it.
final class Events {

  private static final int LEAST_STEPS = 2;

  /// What can be wished of a whole event; a fee or a form is a matter of one procedure.
  private static final Set<Intent> OF_ALL =
      Set.of(Intent.GENERAL, Intent.HOW, Intent.DOCUMENTS, Intent.WHERE, Intent.CONDITION);

  /// Wishes that do not point to one procedure by themselves.
  private static final Set<Intent> OPEN = Set.of(Intent.GENERAL, Intent.HOW);

  private final Catalogue catalogue;
  private final Calibration lines;

  Events(Catalogue catalogue, Calibration lines) {
    this.catalogue = catalogue;
    this.lines = lines;
  }

  /// The event, where the message is like it. Who asks what there is to do may use words of one
  /// procedure of it; who does not must be clearly nearer to the event.
  ///
  /// @param best score of the best procedure
  Optional<Decision> decide(Understanding understanding, EventMatch match, double best) {
    if (match.likeness() < lines.event() || !speaksOfAll(understanding, match, best)) {
      return Optional.empty();
    }
    var procedures = new ArrayList<Procedure>();
    var day = understanding.question().asOf();
    match
        .event()
        .steps()
        .forEach(step -> catalogue.find(step.code(), day).ifPresent(procedures::add));
    return procedures.size() < LEAST_STEPS
        ? Optional.empty()
        : Optional.of(new Decision.Event(match.event(), procedures, hits(procedures, match)));
  }

  private boolean speaksOfAll(Understanding understanding, EventMatch match, double best) {
    var sure = match.likeness() >= lines.certain();
    var wishes = understanding.intents();
    if (understanding.has(Cue.WHOLE)) {
      return OF_ALL.containsAll(wishes) && match.lead() >= -lines.eventLead();
    }
    return (sure ? OF_ALL : OPEN).containsAll(wishes)
        && match.lead() >= lines.eventLead()
        && (sure || best < lines.sure());
  }

  private static List<Hit> hits(List<Procedure> procedures, EventMatch match) {
    return procedures.stream()
        .map(procedure -> Hit.of(procedure, match.likeness(), match.event().name()))
        .toList();
  }
}
