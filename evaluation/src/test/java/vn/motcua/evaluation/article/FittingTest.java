package vn.motcua.evaluation.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.knowledge.search.regulation.ArticleCandidate;
import vn.motcua.knowledge.search.regulation.Feature;
import vn.motcua.knowledge.search.regulation.Measures;

class FittingTest {

  /// The article wanted has the best title; its text says nothing, and all of them have ended.
  @Test
  void findsWhatTells() {
    var random = new Random(5);
    var questions = new ArrayList<Judged>();
    for (var i = 0; i < 40; i++) {
      var candidates = new ArrayList<ArticleCandidate>();
      for (var c = 0; c < 10; c++) {
        candidates.add(candidate(c, c == 3 ? 0.9 : random.nextDouble() * 0.8, random.nextDouble()));
      }
      questions.add(new Judged(new Topic("1", "?", Set.of("3")), candidates));
    }

    var weights = Fitting.fit(questions);

    assertThat(weights.get(Feature.TITLE)).isGreaterThan(10 * Math.abs(weights.get(Feature.TEXT)));
    assertThat(weights.get(Feature.ENDED)).isZero();
    assertThat(questions).allMatch(judged -> judged.ranked(weights).rank() == 1);
    assertThat(Fitting.fit(List.copyOf(questions)).toArray()).isEqualTo(weights.toArray());
  }

  private static ArticleCandidate candidate(int id, double title, double text) {
    var measures = new Measures();
    measures.set(Feature.TITLE, title);
    measures.set(Feature.TEXT, text);
    measures.set(Feature.ENDED, 1);
    return new ArticleCandidate(String.valueOf(id), measures);
  }
}
