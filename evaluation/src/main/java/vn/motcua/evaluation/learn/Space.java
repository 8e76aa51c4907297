package vn.motcua.evaluation.learn;

import java.util.Random;

/// The points while they are being learned.
final class Space {

  private static final double SMOOTHING = 0.05;
  private static final double NEGLIGIBLE = 3e-4;
  private static final double FIRST_SPREAD = 0.1;
  private static final double TINY = 1e-8;

  private final int size;
  private final int procedures;
  private final double rate;
  private final float sharpness;
  private final float[][] points;
  private final float[][] pointSteps;
  private final float[] weights;
  private final float[] weightSteps;
  private final float[][] targets;
  private final float[][] targetSteps;

  /// The targets at length 1, by number and then by procedure: so the product with all of them is
  /// one run through memory.
  private final float[][] units;

  private final float[] lengths;
  private final float[] shares;

  Space(float[] rarity, int procedures, int size, double rate, double sharpness, Random chance) {
    this.size = size;
    this.procedures = procedures;
    this.rate = rate;
    this.sharpness = (float) sharpness;
    weights = rarity;
    weightSteps = new float[rarity.length];
    points = drawn(rarity.length, size, chance);
    pointSteps = new float[rarity.length][size];
    targets = drawn(procedures, size, chance);
    targetSteps = new float[procedures][size];
    units = new float[size][procedures];
    lengths = new float[procedures];
    shares = new float[procedures];
    for (var i = 0; i < procedures; i++) {
      normalise(i);
    }
  }

  private static float[][] drawn(int rows, int size, Random chance) {
    var drawn = new float[rows][size];
    for (var row : drawn) {
      for (var i = 0; i < size; i++) {
        row[i] = (float) (chance.nextGaussian() * FIRST_SPREAD);
      }
    }
    return drawn;
  }

  /// Moves the text of `traits` and the procedures towards or away from each other.
  void step(int[] traits, int procedure, float weight) {
    if (traits.length == 0) {
      return;
    }
    var text = new float[size];
    var length = place(traits, text);
    share(text);
    shares[procedure] -= (float) (1 - SMOOTHING);
    var pull = new float[size];
    for (var i = 0; i < procedures; i++) {
      var off = shares[i] - (float) (SMOOTHING / procedures);
      if (Math.abs(off) > NEGLIGIBLE) {
        moveTarget(i, off * sharpness * weight, text, pull);
      }
    }
    var along = dot(pull, text);
    for (var d = 0; d < size; d++) {
      pull[d] = (pull[d] - along * text[d]) / length;
    }
    for (var trait : traits) {
      moveTrait(trait, pull);
    }
  }

  private float place(int[] traits, float[] text) {
    for (var trait : traits) {
      var point = points[trait];
      var weight = weights[trait];
      for (var d = 0; d < size; d++) {
        text[d] += weight * point[d];
      }
    }
    var length = (float) Math.sqrt(dot(text, text) + TINY);
    for (var d = 0; d < size; d++) {
      text[d] /= length;
    }
    return length;
  }

  /// The share that each procedure has in the text.
  private void share(float[] text) {
    java.util.Arrays.fill(shares, 0);
    for (var d = 0; d < size; d++) {
      var number = text[d] * sharpness;
      var row = units[d];
      for (var i = 0; i < procedures; i++) {
        shares[i] += number * row[i];
      }
    }
    var sum = 0f;
    for (var i = 0; i < procedures; i++) {
      shares[i] = (float) Math.exp(shares[i] - sharpness);
      sum += shares[i];
    }
    for (var i = 0; i < procedures; i++) {
      shares[i] /= sum;
    }
  }

  private void moveTarget(int i, float off, float[] text, float[] pull) {
    var target = targets[i];
    var steps = targetSteps[i];
    var along = 0f;
    for (var d = 0; d < size; d++) {
      along += text[d] * units[d][i];
    }
    for (var d = 0; d < size; d++) {
      var unit = units[d][i];
      pull[d] += off * unit;
      var slope = off * (text[d] - along * unit) / lengths[i];
      steps[d] += slope * slope;
      target[d] -= (float) (rate * slope / Math.sqrt(steps[d] + TINY));
    }
    normalise(i);
  }

  private void moveTrait(int trait, float[] pull) {
    var point = points[trait];
    var steps = pointSteps[trait];
    var weight = weights[trait];
    var slopeOfWeight = dot(point, pull);
    for (var d = 0; d < size; d++) {
      var slope = weight * pull[d];
      steps[d] += slope * slope;
      point[d] -= (float) (rate * slope / Math.sqrt(steps[d] + TINY));
    }
    weightSteps[trait] += slopeOfWeight * slopeOfWeight;
    weights[trait] -= (float) (rate * slopeOfWeight / Math.sqrt(weightSteps[trait] + TINY));
  }

  private void normalise(int i) {
    var target = targets[i];
    lengths[i] = (float) Math.sqrt(dot(target, target) + TINY);
    for (var d = 0; d < size; d++) {
      units[d][i] = target[d] / lengths[i];
    }
  }

  private static float dot(float[] a, float[] b) {
    var sum = 0f;
    for (var d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  /// The points of the traits, each multiplied by its weight.
  float[][] traitPoints() {
    var weighed = new float[points.length][size];
    for (var i = 0; i < points.length; i++) {
      for (var d = 0; d < size; d++) {
        weighed[i][d] = weights[i] * points[i][d];
      }
    }
    return weighed;
  }

  float[][] procedurePoints() {
    return targets;
  }
}
