package vn.motcua.evaluation.article;

import java.time.Duration;
import java.util.List;

/// What was found for one question.
///
/// @param asked the question
/// @param found record ids, best first
/// @param latency how long it took
public record LawOutcome(LawQuestion asked, List<String> found, Duration latency) {

  private static final double LN2 = Math.log(2);

  public LawOutcome {
    found = List.copyOf(found);
  }

  /// The share of the articles wanted among the first `k`.
  public double recall(int k) {
    return (double) found.stream().limit(k).filter(asked.gold()::contains).count()
        / Math.max(1, asked.gold().size());
  }

  /// One over the rank of the first article wanted, if that is among the first `k`; else zero.
  public double reciprocalRank(int k) {
    var rank = rank();
    return rank == 0 || rank > k ? 0 : 1.0 / rank;
  }

  /// The rank of the first article wanted, from 1; 0 where none was found.
  public int rank() {
    for (var at = 0; at < found.size(); at++) {
      if (asked.gold().contains(found.get(at))) {
        return at + 1;
      }
    }
    return 0;
  }

  /// Normalised discounted cumulative gain at `k`; an article counts or it does not.
  ///
  /// Source: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 2002.
  public double gain(int k) {
    var gain = 0.0;
    var ideal = 0.0;
    for (var at = 0; at < k; at++) {
      var worth = LN2 / Math.log(at + 2.0);
      gain += at < found.size() && asked.gold().contains(found.get(at)) ? worth : 0;
      ideal += at < asked.gold().size() ? worth : 0;
    }
    return ideal == 0 ? 0 : gain / ideal;
  }
}
