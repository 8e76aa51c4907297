package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Finds, by BM25, the documents worth a closer look.
final class Candidates {

  /// A question of more different words than this is searched by its first ones.
  private static final int MAX_WORDS = 120;

  private static final float ACCENTED = 0.5f;
  private static final float PAIR = 1.5f;
  private static final float PAPER = 0.5f;

  private final IndexSearcher searcher;

  Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The documents of the phrases that share words with the question, best first.
  List<Integer> phrases(Phrase question, int limit) throws IOException {
    var query = new BooleanQuery.Builder();
    add(query, Fields.SYLLABLES, question.syllables(), ACCENTED);
    add(query, Fields.FOLDED, question.folded(), 1);
    add(query, Fields.PAIRS, IndexBuilder.pairs(question.folded()), PAIR);
    var found = new ArrayList<Integer>();
    for (var hit : searcher.search(query.build(), limit).scoreDocs) {
      found.add(hit.doc);
    }
    return found;
  }

  /// The documents of the records whose text fits, with their share of the best score that any
  /// text could reach for this question.
  Map<Integer, Double> texts(Phrase question, int limit) throws IOException {
    var query = new BooleanQuery.Builder();
    add(query, Fields.TEXT, question.syllables(), ACCENTED);
    add(query, Fields.TEXT_FOLDED, question.folded(), 1);
    add(query, Fields.TEXT_PAIRS, IndexBuilder.pairs(question.folded()), PAIR);
    add(query, Fields.PAPERS_FOLDED, question.folded(), PAPER);
    var most =
        reachable(Fields.TEXT, question.syllables(), ACCENTED)
            + reachable(Fields.TEXT_FOLDED, question.folded(), 1)
            + reachable(Fields.TEXT_PAIRS, IndexBuilder.pairs(question.folded()), PAIR);
    var shares = new LinkedHashMap<Integer, Double>();
    for (var hit : searcher.search(query.build(), limit).scoreDocs) {
      shares.put(hit.doc, hit.score / most);
    }
    return shares;
  }

  /// The procedures with a row or statement that fits, with the share of the best score that any
  /// could reach.
  Map<String, Double> passages(Phrase question, int limit) throws IOException {
    var pairs = IndexBuilder.pairs(question.folded());
    var query = new BooleanQuery.Builder();
    add(query, Fields.PASSAGE_FOLDED, question.folded(), 1);
    add(query, Fields.PASSAGE_PAIRS, pairs, PAIR);
    var most =
        reachable(Fields.PASSAGE_FOLDED, question.folded(), 1)
            + reachable(Fields.PASSAGE_PAIRS, pairs, PAIR);
    var shares = new LinkedHashMap<String, Double>();
    for (var hit : searcher.search(query.build(), limit).scoreDocs) {
      shares.putIfAbsent(codeOf(hit.doc), hit.score / most);
    }
    return shares;
  }

  private String codeOf(int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var codes = DocValues.getBinary(leaf.reader(), Fields.PASSAGE_OF);
    codes.advanceExact(document - leaf.docBase);
    return codes.binaryValue().utf8ToString();
  }

  /// The most that BM25 could give for these words.
  private double reachable(String field, List<String> words, float weight) throws IOException {
    var documents = searcher.collectionStatistics(field);
    var count = documents == null ? 1 : documents.docCount();
    var most = 0.0;
    for (var word : new LinkedHashSet<>(words)) {
      var frequency = searcher.getIndexReader().docFreq(new Term(field, word));
      most += weight * Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    }
    return Math.max(most, Double.MIN_NORMAL);
  }

  private static void add(
      BooleanQuery.Builder query, String field, List<String> words, float weight) {
    for (var word : new LinkedHashSet<>(words).stream().limit(MAX_WORDS).toList()) {
      query.add(new BoostQuery(new TermQuery(new Term(field, word)), weight), Occur.SHOULD);
    }
  }
}
