package vn.motcua.knowledge.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/// Finds, by BM25, the documents worth a closer look.
final class Candidates {

  /// Is told what was found.
  interface Found {

    /// @param share of the best score that any document could reach for the question
    void at(int document, double share);
  }

  private static final float ACCENTED = 0.5f;
  private static final float PAIR = 1.5f;
  private static final float PAPER = 0.5f;

  private final IndexSearcher searcher;

  Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The phrases that share words with the question, best first.
  void phrases(Phrase question, int limit, Found found) throws IOException {
    new WordsQuery(searcher)
        .with(Fields.SYLLABLES, question.syllables(), ACCENTED)
        .with(Fields.FOLDED, question.folded(), 1)
        .with(Fields.PAIRS, question.pairs(), PAIR)
        .best(limit, found);
  }

  /// The records whose text fits, best first.
  void texts(Phrase question, int limit, Found found) throws IOException {
    new WordsQuery(searcher)
        .with(Fields.TEXT, question.syllables(), ACCENTED)
        .with(Fields.TEXT_FOLDED, question.folded(), 1)
        .with(Fields.TEXT_PAIRS, question.pairs(), PAIR)
        .withExtra(Fields.PAPERS_FOLDED, question.folded(), PAPER)
        .best(limit, found);
  }

  /// The rows and statements that fit, best first.
  void passages(Phrase question, int limit, Found found) throws IOException {
    new WordsQuery(searcher)
        .with(Fields.PASSAGE_FOLDED, question.folded(), 1)
        .with(Fields.PASSAGE_PAIRS, question.pairs(), PAIR)
        .best(limit, found);
  }
}
