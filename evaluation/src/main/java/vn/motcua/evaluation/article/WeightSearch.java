package vn.motcua.evaluation.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;
import vn.motcua.knowledge.search.regulation.ArticleWeights;
import vn.motcua.knowledge.search.regulation.Feature;
import vn.motcua.knowledge.search.regulation.IndexedRegulations;
import vn.motcua.knowledge.search.regulation.Measures;

/// Sets the weights of the search over law texts. The first stage takes those that hand on most of
/// what is wanted, or little less in less time; the second is fitted on one half of the questions and judged on the other, both
/// ways, before it is fitted on all of them. Each question is taken as written, unaccented and
/// half-accented.
public final class WeightSearch {

  private static final int CANDIDATES = 200;

  /// Of first stages that hand on as much but for this, the quickest is taken: the one that looks
  /// for the fewest common words.
  private static final double WITHIN = 0.005;

  private static final List<ArticleWeights> FIRST_STAGES =
      Stream.of(0.8, 1.2)
          .flatMap(k1 -> Stream.of(0.3, 0.5, 0.75).map(b -> List.of(k1, b)))
          .flatMap(pair ->
              Stream.of(1.0, 1.75, 2.5).map(least -> stage(least, pair.get(0), pair.get(1))))
          .toList();

  private final Path index;
  private final Consumer<String> progress;
  private final List<String> record = new ArrayList<>();

  /// @param index folder of the index
  /// @param progress told what comes out
  public WeightSearch(Path index, Consumer<String> progress) {
    this.index = index;
    this.progress = progress;
  }

  private static ArticleWeights stage(double least, double k1, double b) {
    return new ArticleWeights(CANDIDATES, least, k1, b, new Measures());
  }

  /// What was found out on the way, line by line.
  public List<String> record() {
    return List.copyOf(record);
  }

  /// The best weights for `set`.
  public ArticleWeights search(TopicSet set) {
    var stage = firstStage(set.half(true));
    try (var regulations = IndexedRegulations.open(index, stage)) {
      var even = judged(set.half(true), regulations);
      var odd = judged(set.half(false), regulations);
      heldOut("even", Fitting.fit(flat(even)), odd);
      heldOut("odd", Fitting.fit(flat(odd)), even);
      return stage.with(
          Fitting.fit(Stream.concat(flat(even).stream(), flat(odd).stream()).toList()));
    }
  }

  private ArticleWeights firstStage(TopicSet set) {
    record Tried(ArticleWeights weights, double recall) {}
    var tried = new ArrayList<Tried>();
    for (var stage : FIRST_STAGES) {
      try (var regulations = IndexedRegulations.open(index, stage)) {
        var recall =
            Judged.all(set, regulations).stream().mapToDouble(Judged::recall).average().orElse(0);
        tried.add(new Tried(stage, recall));
      }
    }
    var most = tried.stream().mapToDouble(Tried::recall).max().orElse(0);
    var best =
        tried.stream()
            .filter(one -> one.recall() > most - WITHIN)
            .max(
                Comparator.comparingDouble((Tried one) -> one.weights().least())
                    .thenComparingDouble(Tried::recall))
            .orElseThrow();
    var weights = best.weights();
    say(
        "first stage, %s: least %.1f, saturation %.1f, length part %.2f hand on %.4f in %d; the best %.4f"
            .formatted(
                set.name(),
                weights.least(),
                weights.saturation(),
                weights.lengthPart(),
                best.recall(),
                CANDIDATES,
                most));
    return weights;
  }

  private static List<List<Judged>> judged(TopicSet set, IndexedRegulations regulations) {
    return Stream.of(Typing.values())
        .map(typing -> Judged.all(set.typed(typing), regulations))
        .toList();
  }

  private static List<Judged> flat(List<List<Judged>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private void heldOut(String half, Measures weights, List<List<Judged>> others) {
    for (var typing : Typing.values()) {
      var outcomes =
          others.get(List.of(Typing.values()).indexOf(typing)).stream()
              .map(judged -> judged.ranked(weights))
              .toList();
      say(
          "fitted on the %s half, judged on the other, %s: n %d, R@10 %.4f, MRR@10 %.4f"
              .formatted(
                  half,
                  typing.words(),
                  outcomes.size(),
                  outcomes.stream().mapToDouble(o -> o.recall(10)).average().orElse(0),
                  outcomes.stream().mapToDouble(o -> o.reciprocalRank(10)).average().orElse(0)));
    }
  }

  private void say(String line) {
    record.add(line);
    progress.accept(line);
  }

  /// The weights as the file that the search reads, the run's figures at its head.
  ///
  /// @param head what the run rests on: commit, texts, questions
  public static String file(ArticleWeights weights, List<String> head) {
    var lines = new ArrayList<String>();
    lines.add("# Weights of the search over law texts. Do not edit: evaluation article-weights");
    lines.add("# writes this file. What a feature is, says Feature.java.");
    head.forEach(line -> lines.add("# " + line));
    lines.add("candidates\t" + weights.candidates());
    lines.add("least\t" + weights.least());
    lines.add("saturation\t" + weights.saturation());
    lines.add("lengthPart\t" + weights.lengthPart());
    for (var feature : Feature.values()) {
      lines.add(
          String.format(Locale.ROOT, "%s\t%.4f", feature.name(), weights.features().get(feature)));
    }
    return String.join("\n", lines) + "\n";
  }
}
