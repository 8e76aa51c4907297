package vn.motcua.evaluation.retrieval;

import java.time.Duration;
import java.util.List;

/// What was found for one question.
///
/// @param topic the question
/// @param found codes or record ids, best first
/// @param latency how long it took
public record Searched(Topic topic, List<String> found, Duration latency) {

  private static final double LN2 = Math.log(2);

  public Searched {
    found = List.copyOf(found);
  }

  /// The rank of the first that is wanted, from 1; 0 where none was found.
  public int rank() {
    for (var at = 0; at < found.size(); at++) {
      if (isWanted(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  /// Whether one that is wanted is among the first `k`.
  public boolean hit(int k) {
    return rank() > 0 && rank() <= k;
  }

  /// The share of what is wanted that is among the first `k`.
  public double recall(int k) {
    return (double) found.stream().limit(k).filter(topic.wanted()::contains).count()
        / Math.max(1, topic.wanted().size());
  }

  /// One over the rank of the first that is wanted, if that is among the first `k`; else zero.
  public double reciprocalRank(int k) {
    return hit(k) ? 1.0 / rank() : 0;
  }

  /// Normalised discounted cumulative gain at `k`; what was found is wanted or it is not.
  ///
  /// Source: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 2002.
  public double gain(int k) {
    var gain = 0.0;
    var ideal = 0.0;
    for (var at = 0; at < k; at++) {
      var worth = LN2 / Math.log(at + 2.0);
      gain += at < found.size() && isWanted(at) ? worth : 0;
      ideal += at < topic.wanted().size() ? worth : 0;
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private boolean isWanted(int at) {
    return topic.wanted().contains(found.get(at));
  }
}
