package vn.motcua.evaluation.retrieval;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;

/// What came of searching for every question of a set (TREC: a run).
///
/// @param set the questions
/// @param searched one for each, in order
public record Run(TopicSet set, List<Searched> searched) {

  /// How many results a search has to give for all that is measured.
  public static final int DEPTH = 20;

  private static final int TEN = 10;

  public Run {
    searched = List.copyOf(searched);
  }

  /// Searches for every question, one after the other.
  ///
  /// @param search gives codes or record ids, best first
  public static Run of(TopicSet set, Function<String, List<String>> search) {
    return new Run(set, set.topics().stream().map(topic -> search(topic, search)).toList());
  }

  private static Searched search(Topic topic, Function<String, List<String>> search) {
    var start = System.nanoTime();
    var found = search.apply(topic.text());
    return new Searched(topic, found, Duration.ofNanos(System.nanoTime() - start));
  }

  /// The numbers about the set.
  public List<Measure> measures() {
    return List.of(
        rate("hitAt1", "Đúng ngay ở vị trí đầu", 1),
        rate("hitAt5", "Đúng trong 5 kết quả đầu", 5),
        mean("recallAt10", "Phần đúng nằm trong 10 kết quả đầu (R@10)", s -> s.recall(TEN)),
        mean("recallAt20", "Phần đúng nằm trong 20 kết quả đầu (R@20)", s -> s.recall(DEPTH)),
        mean("mrrAt10", "Nghịch đảo thứ hạng (MRR@10)", s -> s.reciprocalRank(TEN)),
        mean("ndcgAt10", "Chất lượng thứ tự (nDCG@10)", s -> s.gain(TEN)),
        millis("median", "Thời gian tìm, trung vị", 0.5),
        millis("p99", "Thời gian tìm, 99 %", 0.99));
  }

  private Measure rate(String key, String label, int k) {
    return Measure.of(key, label, Rate.of(searched, one -> one.hit(k)));
  }

  private Measure mean(String key, String label, ToDoubleFunction<Searched> value) {
    return Measure.ofMean(key, label, searched.stream().mapToDouble(value).toArray());
  }

  private Measure millis(String key, String label, double quantile) {
    var latencies = Latencies.of(searched.stream().map(Searched::latency).toList());
    return Measure.ofMillis(key, label, searched.size(), latencies.millis(quantile));
  }

  /// The measure of that key.
  ///
  /// @throws IllegalArgumentException if there is none
  public Measure measure(String key) {
    return measures().stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No measure is called " + key));
  }

  /// The number of questions and the measures of these keys, in one line.
  public String line(String... keys) {
    return Arrays.stream(keys)
        .map(this::measure)
        .map(measure -> measure.key() + " " + measure.words())
        .collect(Collectors.joining("  ", String.format(Locale.ROOT, "n=%-4d ", size()), ""));
  }

  /// How many questions.
  public int size() {
    return searched.size();
  }

  /// The questions for which nothing that is wanted is among the first `k`.
  public List<Searched> missed(int k) {
    return searched.stream().filter(one -> !one.hit(k)).toList();
  }
}
