package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The words of a question as a query, any of which may be there, and the most that BM25 could give
/// for them. Each word is looked up in the index once, for both.
final class WordsQuery {

  /// A question of more different words than this is searched by its first ones.
  private static final int MAX_WORDS = 120;

  private final IndexSearcher searcher;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private double most;

  WordsQuery(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Also looks for `words`, each once, in `field`.
  WordsQuery with(String field, List<String> words, float weight) throws IOException {
    most += add(field, words, weight);
    return this;
  }

  /// The same, but what is found there comes on top of what a document could reach.
  WordsQuery withExtra(String field, List<String> words, float weight) throws IOException {
    add(field, words, weight);
    return this;
  }

  private double add(String field, List<String> words, float weight) throws IOException {
    var documents = searcher.collectionStatistics(field);
    var count = documents == null ? 1 : documents.docCount();
    var sum = 0.0;
    var added = 0;
    for (var word : new LinkedHashSet<>(words)) {
      var term = new Term(field, word);
      var states = TermStates.build(searcher, term, true);
      var frequency = states.docFreq();
      sum += weight * Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
      if (added++ < MAX_WORDS && frequency > 0) {
        query.add(new BoostQuery(new TermQuery(term, states), weight), Occur.SHOULD);
      }
    }
    return sum;
  }

  /// Tells the `limit` best documents, best first. How many fit at all is not counted.
  void best(int limit, Candidates.Found found) throws IOException {
    var reachable = Math.max(most, Double.MIN_NORMAL);
    var collector = new TopScoreDocCollectorManager(limit, limit);
    for (var hit : searcher.search(query.build(), collector).scoreDocs) {
      found.at(hit.doc, hit.score / reachable);
    }
  }
}
