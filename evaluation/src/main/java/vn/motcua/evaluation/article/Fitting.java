package vn.motcua.evaluation.article;

import java.util.Arrays;
import java.util.List;
import vn.motcua.knowledge.search.regulation.Feature;
import vn.motcua.knowledge.search.regulation.Measures;

/// Finds weights that put the articles wanted before the other candidates.
///
/// The loss is the cross-entropy between the articles wanted and the softmax of the scores over
/// the candidates of a question, plus a penalty on large weights; it has one minimum, which Adam
/// walks to. No chance is involved: the same questions give the same weights.
///
/// Source: Cao et al., "Learning to rank: from pairwise approach to listwise approach", ICML 2007;
/// Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015.
final class Fitting {

  private static final int STEPS = 400;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.001;
  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;
  private static final double TINY = 1e-9;

  /// Whether an article has ended says nothing of whether it was meant: it is never fitted.
  private static final List<Feature> FEATURES =
      Arrays.stream(Feature.values()).filter(feature -> feature != Feature.ENDED).toList();

  private static final int COUNT = FEATURES.size();

  /// One question: a row of measures for each candidate, and its share of what is wanted.
  private static final class Example {
    private final float[][] rows;
    private final double[] share;

    Example(float[][] rows, double[] share) {
      this.rows = rows;
      this.share = share;
    }
  }

  private final List<Example> examples;
  private final double[] spread = new double[COUNT];

  private Fitting(List<Judged> judged) {
    examples = judged.stream().filter(one -> one.wanted() > 0).map(Fitting::example).toList();
    measureSpread();
  }

  /// The weights for these questions.
  static Measures fit(List<Judged> judged) {
    var fitting = new Fitting(judged);
    var found = fitting.minimum();
    var weights = new Measures();
    for (var at = 0; at < COUNT; at++) {
      weights.set(FEATURES.get(at), found[at] / fitting.spread[at]);
    }
    return weights;
  }

  private static Example example(Judged judged) {
    var size = judged.candidates().size();
    var rows = new float[size][COUNT];
    var share = new double[size];
    for (var row = 0; row < size; row++) {
      share[row] = judged.isWanted(row) ? 1.0 / judged.wanted() : 0;
      for (var at = 0; at < COUNT; at++) {
        rows[row][at] = (float) judged.value(row, FEATURES.get(at));
      }
    }
    return new Example(rows, share);
  }

  /// Divides each measure by its standard deviation, so that the penalty treats all alike.
  private void measureSpread() {
    for (var at = 0; at < COUNT; at++) {
      var sum = 0.0;
      var squares = 0.0;
      var n = 0;
      for (var example : examples) {
        for (var row : example.rows) {
          sum += row[at];
          squares += (double) row[at] * row[at];
          n++;
        }
      }
      var mean = sum / Math.max(1, n);
      spread[at] = Math.sqrt(Math.max(0, squares / Math.max(1, n) - mean * mean)) + TINY;
      if (spread[at] < 1e-6) {
        spread[at] = Double.POSITIVE_INFINITY; // it never differs, so it tells nothing
      }
    }
    for (var example : examples) {
      for (var row : example.rows) {
        for (var at = 0; at < COUNT; at++) {
          row[at] /= (float) spread[at];
        }
      }
    }
  }

  private double[] minimum() {
    var weights = new double[COUNT];
    var first = new double[COUNT];
    var second = new double[COUNT];
    for (var step = 1; step <= STEPS; step++) {
      var slope = slope(weights);
      for (var at = 0; at < COUNT; at++) {
        first[at] = FIRST_DECAY * first[at] + (1 - FIRST_DECAY) * slope[at];
        second[at] = SECOND_DECAY * second[at] + (1 - SECOND_DECAY) * slope[at] * slope[at];
        var mean = first[at] / (1 - Math.pow(FIRST_DECAY, step));
        var square = second[at] / (1 - Math.pow(SECOND_DECAY, step));
        weights[at] -= RATE * mean / (Math.sqrt(square) + TINY);
      }
    }
    return weights;
  }

  private double[] slope(double[] weights) {
    var slope = new double[COUNT];
    for (var example : examples) {
      var chance = softmax(example.rows, weights);
      for (var row = 0; row < chance.length; row++) {
        var error = (chance[row] - example.share[row]) / examples.size();
        for (var at = 0; at < COUNT; at++) {
          slope[at] += error * example.rows[row][at];
        }
      }
    }
    for (var at = 0; at < COUNT; at++) {
      slope[at] += 2 * PENALTY * weights[at];
    }
    return slope;
  }

  private static double[] softmax(float[][] rows, double[] weights) {
    var chance = new double[rows.length];
    var most = Double.NEGATIVE_INFINITY;
    for (var row = 0; row < rows.length; row++) {
      for (var at = 0; at < COUNT; at++) {
        chance[row] += weights[at] * rows[row][at];
      }
      most = Math.max(most, chance[row]);
    }
    var sum = 0.0;
    for (var row = 0; row < rows.length; row++) {
      chance[row] = Math.exp(chance[row] - most);
      sum += chance[row];
    }
    for (var row = 0; row < rows.length; row++) {
      chance[row] /= sum;
    }
    return chance;
  }
}
