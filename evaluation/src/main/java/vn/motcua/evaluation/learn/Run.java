package vn.motcua.evaluation.learn;

import java.util.List;
import java.util.function.Function;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.question.Case;

/// How often a right procedure is found first, and among the first five (TREC: a run).
record Run(Rate atOne, Rate atFive) {

  private static final int FIVE = 5;

  /// @param search gives codes, best first
  static Run of(List<Case> cases, Function<String, List<String>> search) {
    var found = cases.stream().mapToInt(one -> rank(one, search.apply(one.text()))).toArray();
    return new Run(share(found, 1), share(found, FIVE));
  }

  /// The place of the first right code, from 1; a very large number where there is none.
  private static int rank(Case one, List<String> codes) {
    for (var i = 0; i < codes.size(); i++) {
      if (one.codes().contains(codes.get(i))) {
        return i + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static Rate share(int[] ranks, int within) {
    var hits = 0;
    for (var rank : ranks) {
      hits += rank <= within ? 1 : 0;
    }
    return new Rate(hits, ranks.length);
  }

  @Override
  public String toString() {
    return "n=%d hit@1 %.3f %s hit@5 %.3f %s"
        .formatted(
            atOne.cases(), atOne.value(), atOne.interval(), atFive.value(), atFive.interval());
  }
}
