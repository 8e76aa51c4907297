package vn.motcua.evaluation.safety.play;

import java.util.Random;

/// What a model says to what it is asked.
@FunctionalInterface
interface Script {

  /// The answer; the same to the same question with the same chance.
  Played play(Asked asked, Random chance);
}
