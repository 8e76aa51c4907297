package vn.motcua.assistant.llm.understand;

import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;

/// What the rules make of a message, up to the decision.
///
/// @param understanding what it asks
/// @param retrieval what it may be about
/// @param decision what was decided
public record Grasp(Understanding understanding, Retrieval retrieval, Decision decision) {

  /// Everything that the rules do with what a message asks.
  @FunctionalInterface
  public interface Rules {
    /// What they make of it.
    Grasp grasp(Understanding understanding);
  }
}
