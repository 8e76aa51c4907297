package vn.motcua.evaluation.learn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import vn.motcua.knowledge.search.Clue;
import vn.motcua.knowledge.search.ClueWeights;

/// Finds the weights under which the right procedures get the largest shares (softmax over the
/// procedures found for each question), by gradient steps from equal weights. Weights never become
/// negative: a clue that speaks for a procedure must not speak against it.
final class WeightFit {

  /// A procedure that was found.
  ///
  /// @param clues in the order of [Clue]
  /// @param right whether it is a right one
  record Found(List<Double> clues, boolean right) {}

  /// What was found for one question; at least one of it is right.
  record Choice(List<Found> found) {}

  private static final int STEPS = 300;
  private static final double RATE = 0.2;
  private static final double FIRST = 3;
  private static final double SHRINK = 1e-3;
  private static final double FORGET = 0.9;
  private static final double FORGET_SQUARES = 0.999;
  private static final double TINY = 1e-8;

  private WeightFit() {}

  /// The weights that fit `choices`.
  static ClueWeights of(List<Choice> choices) {
    var count = Clue.values().length;
    var weights = new double[count];
    Arrays.fill(weights, FIRST);
    var mean = new double[count];
    var squares = new double[count];
    for (var step = 1; step <= STEPS; step++) {
      var slope = slope(choices, weights);
      for (var i = 0; i < count; i++) { // Adam: Kingma and Ba, 2015
        mean[i] = FORGET * mean[i] + (1 - FORGET) * slope[i];
        squares[i] = FORGET_SQUARES * squares[i] + (1 - FORGET_SQUARES) * slope[i] * slope[i];
        var average = mean[i] / (1 - Math.pow(FORGET, step));
        var spread = Math.sqrt(squares[i] / (1 - Math.pow(FORGET_SQUARES, step)));
        weights[i] = Math.max(0, weights[i] - RATE * average / (spread + TINY));
      }
    }
    return weights(weights);
  }

  private static double[] slope(List<Choice> choices, double[] weights) {
    var slope = new double[weights.length];
    for (var choice : choices) {
      addSlope(choice, weights, slope);
    }
    for (var i = 0; i < slope.length; i++) {
      slope[i] = slope[i] / choices.size() + 2 * SHRINK * weights[i];
    }
    return slope;
  }

  private static void addSlope(Choice choice, double[] weights, double[] slope) {
    var found = choice.found();
    var shares = new double[found.size()];
    var all = 0.0;
    var good = 0.0;
    for (var i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(product(found.get(i).clues(), weights));
      all += shares[i];
      good += found.get(i).right() ? shares[i] : 0;
    }
    for (var i = 0; i < shares.length; i++) {
      var off = shares[i] / all - (found.get(i).right() ? shares[i] / good : 0);
      for (var k = 0; k < slope.length; k++) {
        slope[k] += off * found.get(i).clues().get(k);
      }
    }
  }

  static double product(List<Double> clues, double[] weights) {
    var sum = 0.0;
    for (var i = 0; i < weights.length; i++) {
      sum += clues.get(i) * weights[i];
    }
    return sum;
  }

  private static ClueWeights weights(double[] weights) {
    var named = new EnumMap<Clue, Double>(Clue.class);
    var clues = Clue.values();
    for (var i = 0; i < clues.length; i++) {
      named.put(clues[i], weights[i]);
    }
    return new ClueWeights(named).without(Clue.MEANING); // never seen here, and the operator's
  }
}
