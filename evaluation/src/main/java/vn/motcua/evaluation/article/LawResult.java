package vn.motcua.evaluation.article;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.Regulations;

/// What came of a set of questions on law texts.
///
/// @param set the questions
/// @param outcomes one for each, in order
public record LawResult(LawSet set, List<LawOutcome> outcomes) {

  private static final int DEPTH = 20;
  private static final int JUDGED = 10;

  public LawResult {
    outcomes = List.copyOf(outcomes);
  }

  /// Asks every question, one after the other.
  public static LawResult of(LawSet set, Regulations regulations) {
    return new LawResult(
        set, set.questions().stream().map(asked -> ask(asked, regulations)).toList());
  }

  private static LawOutcome ask(LawQuestion asked, Regulations regulations) {
    var query = ArticleQuery.of(asked.text(), DEPTH);
    var start = System.nanoTime();
    var hits = regulations.search(query);
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new LawOutcome(asked, hits.stream().map(hit -> hit.article().id()).toList(), took);
  }

  /// The numbers about the set.
  public List<Measure> measures() {
    var latencies = Latencies.of(outcomes.stream().map(LawOutcome::latency).toList());
    var n = outcomes.size();
    return List.of(
        mean("recallAt1", "Điều luật đúng ở vị trí đầu", o -> o.recall(1)),
        mean("recallAt5", "Điều luật đúng trong 5 kết quả", o -> o.recall(5)),
        mean("recallAt10", "Điều luật đúng trong 10 kết quả", o -> o.recall(JUDGED)),
        mean("recallAt20", "Điều luật đúng trong 20 kết quả", o -> o.recall(DEPTH)),
        mean("mrrAt10", "Nghịch đảo thứ hạng trung bình", o -> o.reciprocalRank(JUDGED)),
        mean("ndcgAt10", "nDCG@10", o -> o.gain(JUDGED)),
        Measure.ofMillis("median", "Thời gian tìm, trung vị", n, latencies.millis(0.5)),
        Measure.ofMillis("p99", "Thời gian tìm, 99 %", n, latencies.millis(0.99)));
  }

  private Measure mean(String key, String label, ToDoubleFunction<LawOutcome> value) {
    return Measure.ofMean(key, label, outcomes.stream().mapToDouble(value).toArray());
  }

  /// The value of a measure.
  public double value(String key) {
    return measures().stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
