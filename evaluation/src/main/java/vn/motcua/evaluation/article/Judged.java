package vn.motcua.evaluation.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.evaluation.retrieval.Searched;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.knowledge.search.regulation.ArticleCandidate;
import vn.motcua.knowledge.search.regulation.Feature;
import vn.motcua.knowledge.search.regulation.IndexedRegulations;
import vn.motcua.knowledge.search.regulation.Measures;

/// The candidates of one question with what was measured of each.
///
/// @param asked the question
/// @param candidates found by the first stage
public record Judged(Topic asked, List<ArticleCandidate> candidates) {

  public Judged {
    candidates = List.copyOf(candidates);
  }

  /// The candidates of every question of `set`.
  static List<Judged> all(TopicSet set, IndexedRegulations regulations) {
    return set.topics().stream()
        .map(asked -> new Judged(asked, regulations.candidates(asked.text())))
        .toList();
  }

  boolean isWanted(int candidate) {
    return asked.wanted().contains(candidates.get(candidate).record());
  }

  long wanted() {
    return IntStream.range(0, candidates.size()).filter(this::isWanted).count();
  }

  /// The share of the articles wanted that are among the candidates.
  double recall() {
    return (double) wanted() / Math.max(1, asked.wanted().size());
  }

  /// What these weights make of it.
  Searched ranked(Measures weights) {
    var order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingDouble(
            (ArticleCandidate candidate) -> -weights.times(candidate.measures())));
    var found = order.stream().map(ArticleCandidate::record).toList();
    return new Searched(asked, found, Duration.ZERO);
  }

  double value(int candidate, Feature feature) {
    return candidates.get(candidate).measures().get(feature);
  }
}
