package vn.motcua.evaluation.safety.play;

/// What a model says to what it is asked.
@FunctionalInterface
interface Script {

  /// The answer; the same to the same question.
  Played play(Asked asked);
}
