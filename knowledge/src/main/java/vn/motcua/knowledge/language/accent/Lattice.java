package vn.motcua.knowledge.language.accent;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.language.accent.AccentRestoration.Restored;

/// The syllables that may have been meant, place by place, and the best way through them.
///
/// States are pairs of neighbours, because the model looks two syllables back. Scores are logarithms;
/// the best path through each choice is found forwards and backwards, and what it lacks to the best
/// of all says how sure that one is.
final class Lattice {

  /// One syllable that may have been meant.
  ///
  /// @param id its number in the model
  /// @param cost what speaks against it whatever stands beside it, a logarithm from 0 up
  record Choice(int id, String syllable, double cost) {}

  private static final List<Choice> EDGE = List.of(new Choice(SyllableModel.BOUNDARY, "", 0));

  private final SyllableModel model;
  private final List<List<Choice>> places = new ArrayList<>(List.of(EDGE, EDGE));

  Lattice(SyllableModel model) {
    this.model = model;
  }

  void add(List<Choice> choices) {
    places.add(choices);
  }

  List<Restored> best() {
    places.add(EDGE);
    var steps = steps();
    var forward = forward(steps);
    var backward = backward(steps);
    var result = new ArrayList<Restored>();
    for (var at = 2; at < places.size() - 1; at++) {
      result.add(chosen(places.get(at), forward.get(at), backward.get(at)));
    }
    return result;
  }

  /// For each place from the third on, what each triple of choices that ends there adds.
  private List<double[][][]> steps() {
    var steps = new ArrayList<double[][][]>();
    for (var at = 2; at < places.size(); at++) {
      steps.add(steps(places.get(at - 2), places.get(at - 1), places.get(at)));
    }
    return steps;
  }

  private double[][][] steps(List<Choice> first, List<Choice> second, List<Choice> third) {
    var steps = new double[first.size()][second.size()][third.size()];
    for (var a = 0; a < first.size(); a++) {
      for (var b = 0; b < second.size(); b++) {
        for (var c = 0; c < third.size(); c++) {
          steps[a][b][c] =
              model.logProbability(first.get(a).id(), second.get(b).id(), third.get(c).id())
                  - third.get(c).cost();
        }
      }
    }
    return steps;
  }

  /// For each place, the best score of what leads to each pair of choices there and before.
  private List<double[][]> forward(List<double[][][]> steps) {
    var best = new ArrayList<double[][]>();
    best.add(new double[1][1]);
    best.add(new double[1][1]);
    for (var step : steps) {
      var before = best.getLast();
      var here = new double[step[0].length][step[0][0].length];
      for (var b = 0; b < here.length; b++) {
        for (var c = 0; c < here[b].length; c++) {
          here[b][c] = Double.NEGATIVE_INFINITY;
          for (var a = 0; a < step.length; a++) {
            here[b][c] = Math.max(here[b][c], before[a][b] + step[a][b][c]);
          }
        }
      }
      best.add(here);
    }
    return best;
  }

  /// For each place, the best score of what can follow each pair of choices before and there.
  private List<double[][]> backward(List<double[][][]> steps) {
    var best = new ArrayList<double[][]>();
    best.add(new double[places.get(places.size() - 2).size()][1]);
    for (var step : steps.reversed()) {
      var after = best.getLast();
      var here = new double[step.length][step[0].length];
      for (var a = 0; a < here.length; a++) {
        for (var b = 0; b < here[a].length; b++) {
          here[a][b] = Double.NEGATIVE_INFINITY;
          for (var c = 0; c < after[b].length; c++) {
            here[a][b] = Math.max(here[a][b], step[a][b][c] + after[b][c]);
          }
        }
      }
      best.add(here);
    }
    best.add(new double[1][1]);
    return best.reversed();
  }

  private static Restored chosen(List<Choice> choices, double[][] before, double[][] after) {
    var through = new double[choices.size()];
    var best = 0;
    for (var c = 0; c < through.length; c++) {
      through[c] = Double.NEGATIVE_INFINITY;
      for (var b = 0; b < before.length; b++) {
        through[c] = Math.max(through[c], before[b][c] + after[b][c]);
      }
      best = through[c] > through[best] ? c : best;
    }
    var share = 0.0;
    for (var score : through) {
      share += Math.exp(score - through[best]);
    }
    return new Restored(choices.get(best).syllable(), 1 / share);
  }
}
