package vn.motcua.assistant.retrieve.found;

import vn.motcua.knowledge.event.LifeEvent;

/// A life event that a message may speak of.
///
/// @param event the event
/// @param likeness how like its nearest wording the message is, 0 to 1
/// @param rival how like the message is to what the best procedure is called, on the same scale
public record EventMatch(LifeEvent event, double likeness, double rival) {

  /// How much more like the event than like the procedure.
  public double lead() {
    return likeness - rival;
  }
}
