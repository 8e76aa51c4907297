package vn.motcua.assistant.llm.prose;

import java.util.List;
import vn.motcua.assistant.conversation.ModelCall;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Sentence;

/// What reading the sentences of a model found.
///
/// @param kept those without a fault, in the order in which they are shown
/// @param faults what is wrong
/// @param isWhole whether what is kept can stand by itself
record Proof(List<Sentence> kept, List<Found> faults, boolean isWhole) {

  /// A fault.
  ///
  /// @param sentence its place, from 1; 0 for the answer as a whole
  /// @param text what was written; empty for the answer as a whole
  record Found(int sentence, String text, Fault fault) {}

  Proof {
    kept = List.copyOf(kept);
    faults = List.copyOf(faults);
  }

  /// Nothing that could be read.
  static Proof unread() {
    var fault = new Found(0, "", new Fault(Fault.Kind.UNREAD, ""));
    return new Proof(List.of(), List.of(fault), false);
  }

  /// Whether whoever wrote this is not asked again.
  boolean isGrave() {
    return faults.stream().anyMatch(found -> found.fault().kind().isGrave());
  }

  /// The same for the record of the call.
  List<ModelCall.Dropped> dropped() {
    return faults.stream()
        .map(found ->
            new ModelCall.Dropped(found.text(), found.fault().kind().word(), found.fault().words()))
        .toList();
  }
}
