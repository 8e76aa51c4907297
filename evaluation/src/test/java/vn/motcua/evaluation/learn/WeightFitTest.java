package vn.motcua.evaluation.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.learn.WeightFit.Choice;
import vn.motcua.evaluation.learn.WeightFit.Found;
import vn.motcua.knowledge.search.Clue;
import vn.motcua.knowledge.search.ClueWeights;

class WeightFitTest {

  /// Right ones are close; all other clues are chance.
  private static List<Choice> made(long seed) {
    var chance = new Random(seed);
    var choices = new ArrayList<Choice>();
    for (var i = 0; i < 60; i++) {
      choices.add(
          new Choice(List.of(found(chance, true), found(chance, false), found(chance, false))));
    }
    return choices;
  }

  private static Found found(Random chance, boolean right) {
    var clues =
        Stream.of(Clue.values())
            .map(clue ->
                clue == Clue.CLOSE && right
                    ? 0.6 + 0.4 * chance.nextDouble()
                    : chance.nextDouble() / 2)
            .toList();
    return new Found(clues, right);
  }

  @Test
  void givesMostWeightToTheClueThatTellsRightFromWrong() {
    var seed = System.nanoTime();
    var weights = WeightFit.of(made(seed));
    assertThat(Arrays.stream(weights.inOrder()).min().orElseThrow())
        .as("seed %d", seed)
        .isNotNegative();
    assertThat(most(weights)).as("seed %d", seed).isEqualTo(Clue.CLOSE.name());
  }

  private static String most(ClueWeights weights) {
    return weights.lines().stream()
        .map(line -> line.split("\t"))
        .max(Comparator.comparingDouble(cells -> Double.parseDouble(cells[1])))
        .orElseThrow()[0];
  }

  @Test
  void givesWeightsThatAddUpToOne() {
    var sum = 0.0;
    for (var weight : WeightFit.of(made(1)).inOrder()) {
      sum += weight;
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }
}
