package vn.motcua.knowledge.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;

/// How much each clue counts. The weights are not negative and add up to 1, so that a score is at
/// most 1.
public final class ClueWeights {

  private final Map<Clue, Double> weights;

  /// @param weights of every clue, not negative; they are scaled to add up to 1
  public ClueWeights(Map<Clue, Double> weights) {
    if (weights.size() != Clue.values().length
        || weights.values().stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException(
          "One weight, not negative, for each of %s wanted, got %s"
              .formatted(Arrays.toString(Clue.values()), weights));
    }
    var sum = weights.values().stream().mapToDouble(weight -> weight).sum();
    this.weights = new EnumMap<>(weights);
    this.weights.replaceAll((clue, weight) -> weight / sum);
  }

  /// The weights that ship with the knowledge (`weights.tsv`, written by `evaluation tune`).
  public static ClueWeights shipped() {
    var weights = new EnumMap<Clue, Double>(Clue.class);
    weights.put(Clue.MEANING, 0.0);
    for (var line : ResourceLines.of(ClueWeights.class, "weights.tsv")) {
      var cells = line.split("\t", -1);
      weights.put(Clue.valueOf(cells[0]), Double.valueOf(cells[1]));
    }
    return new ClueWeights(weights);
  }

  /// The same weights but nothing for `clue`.
  public ClueWeights without(Clue clue) {
    var rest = new EnumMap<>(weights);
    rest.put(clue, 0.0);
    return new ClueWeights(rest);
  }

  /// `clue` gets `share` of the whole, 0 to 1, and the others what is left, as they shared before.
  public ClueWeights with(Clue clue, double share) {
    var all = new EnumMap<>(without(clue).weights);
    all.replaceAll((other, weight) -> weight * (1 - share));
    all.put(clue, share);
    return new ClueWeights(all);
  }

  /// The score of what speaks for a procedure, 0 to 1.
  public double score(Evidence evidence) {
    var sum = 0.0;
    for (var weight : weights.entrySet()) {
      sum += weight.getValue() * evidence.of(weight.getKey());
    }
    return Math.clamp(sum, 0, 1);
  }

  /// The weights in the order of [Clue].
  public double[] inOrder() {
    return Stream.of(Clue.values()).mapToDouble(clue -> weights.getOrDefault(clue, 0.0)).toArray();
  }

  /// What the score is made of, one line for each clue that speaks.
  List<String> why(Evidence evidence) {
    var matched = evidence.matched().isEmpty() ? "" : ": " + evidence.matched();
    return Stream.concat(
            Stream.of(String.format(Locale.ROOT, "score %.3f%s", score(evidence), matched)),
            weights.entrySet().stream()
                .filter(weight -> evidence.of(weight.getKey()) > 0)
                .map(weight -> why(weight.getKey(), weight.getValue(), evidence)))
        .toList();
  }

  private static String why(Clue clue, double weight, Evidence evidence) {
    var value = evidence.of(clue);
    return String.format(Locale.ROOT, "%s %.3f × %.3f = %.3f", clue, value, weight, value * weight);
  }

  /// One line for each clue, as `weights.tsv` has them.
  public List<String> lines() {
    return weights.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s\t%.4f", entry.getKey(), entry.getValue()))
        .toList();
  }
}
