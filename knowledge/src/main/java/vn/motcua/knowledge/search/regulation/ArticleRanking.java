package vn.motcua.knowledge.search.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Ranks articles in two stages. BM25 over all words and pairs, without marks, finds candidates;
/// a weighted sum of [Feature]s, read from the articles' words in order, sorts them. What the
/// question names by number goes before everything.
final class ArticleRanking {

  private static final int MOST_NAMED = 5_000;
  private static final int MOST_NAMED_ARTICLES = 20;

  /// How much words count that were not asked for but mean the same.
  private static final double OTHER_WORDS = 0.5;

  private final LeafReader leaf;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final ArticleWeights weights;
  private final QuestionWords questionWords = new QuestionWords();
  private final LawTerms terms = new LawTerms();

  ArticleRanking(
      LeafReader leaf, IndexSearcher searcher, Vocabulary vocabulary, ArticleWeights weights) {
    this.leaf = leaf;
    this.searcher = searcher;
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /// An article beside a question.
  ///
  /// @param document its number in the index
  /// @param score its place in the order
  /// @param pinned whether the question names it by number
  /// @param passages the passages that fit best, the best first; none where it has no text
  record Candidate(
      int document, double score, boolean pinned, List<Integer> passages, Measures measures) {}

  /// The candidates, best first, and the clauses that were named.
  record Ranked(List<Candidate> candidates, List<String> clauses) {}

  Ranked rank(String text, @Nullable LocalDate day) throws IOException {
    var law = NamedLaw.in(text, leaf);
    var pinned = documents(law.article(), MOST_NAMED_ARTICLES);
    var asked = asked(law.rest());
    var candidates = compare(asked, documents(asked, law, pinned, day), law, pinned, day);
    candidates.sort(
        Comparator.comparing(Candidate::pinned)
            .thenComparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::document));
    return new Ranked(candidates, law.clauses());
  }

  private Asked asked(String text) {
    var rest = questionWords.of(text);
    var asked = new Asked(vocabulary, this::frequency, rest.definition());
    rest.stretches().forEach(stretch -> asked.add(stretch, 1));
    rest.stretches().stream()
        .flatMap(stretch -> terms.othersFor(stretch).stream())
        .forEach(other -> asked.add(other, OTHER_WORDS));
    return asked;
  }

  private int frequency(String pair) {
    try {
      return leaf.docFreq(new Term(ArticleFields.ALL, pair));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScoreDoc[] documents(
      Asked asked, NamedLaw law, Set<Integer> pinned, @Nullable LocalDate day) throws IOException {
    var found = firstStage(asked, law, day);
    var named = Arrays.stream(found).map(hit -> hit.doc).collect(Collectors.toSet());
    var added =
        pinned.stream().filter(doc -> !named.contains(doc)).map(doc -> new ScoreDoc(doc, 0));
    return Stream.concat(Arrays.stream(found), added)
        .sorted(Comparator.comparingInt(hit -> hit.doc))
        .toArray(ScoreDoc[]::new);
  }

  private ScoreDoc[] firstStage(Asked asked, NamedLaw law, @Nullable LocalDate day)
      throws IOException {
    var builder = new BooleanQuery.Builder();
    var least = least(asked);
    asked.words().stream()
        .filter(word -> word.weight() > least)
        .forEach(word -> builder.add(term(word.folded()), Occur.SHOULD));
    asked.pairs().stream()
        .filter(pair -> pair.weight() > least)
        .forEach(pair -> builder.add(term(pair.folded()), Occur.SHOULD));
    var regulation = law.regulation();
    if (builder.build().clauses().isEmpty() && regulation != null) {
      builder.add(new ConstantScoreQuery(regulation), Occur.SHOULD);
    }
    var words = builder.build();
    return words.clauses().isEmpty()
        ? new ScoreDoc[0]
        : searcher.search(inForce(words, day), weights.candidates()).scoreDocs;
  }

  /// Common words are not looked for, unless they are most of the question, as in a small
  /// collection all words are.
  private double least(Asked asked) {
    var rare =
        asked.words().stream()
            .mapToDouble(Asked.Word::weight)
            .filter(weight -> weight > weights.least())
            .sum();
    return rare < asked.weight() / 2 ? 0 : weights.least();
  }

  private static TermQuery term(String words) {
    return new TermQuery(new Term(ArticleFields.ALL, words));
  }

  private static Query inForce(Query words, @Nullable LocalDate day) {
    if (day == null) {
      return words;
    }
    var at = day.toEpochDay();
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(LongField.newRangeQuery(ArticleFields.FROM, Long.MIN_VALUE, at), Occur.FILTER)
        .add(LongField.newRangeQuery(ArticleFields.TO, at, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private Set<Integer> documents(@Nullable Query query, int most) throws IOException {
    return query == null
        ? Set.of()
        : Arrays.stream(searcher.search(new ConstantScoreQuery(query), most).scoreDocs)
            .map(hit -> hit.doc)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Candidate> compare(
      Asked asked, ScoreDoc[] found, NamedLaw law, Set<Integer> pinned, @Nullable LocalDate day)
      throws IOException {
    var all = new ArrayList<Candidate>(found.length);
    var words = leaf.getBinaryDocValues(ArticleFields.WORDS);
    var ends = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf, ArticleFields.TO));
    var statutes = leaf.getNumericDocValues(ArticleFields.STATUTE);
    var named = documents(law.regulation(), MOST_NAMED);
    var comparison = new Comparison(asked, vocabulary);
    for (var hit : found) {
      var measures = new Measures();
      if (words != null && words.advanceExact(hit.doc)) {
        comparison.measure(words.binaryValue(), measures);
      }
      measures.set(Feature.FIRST_STAGE, hit.score / (asked.weight() + asked.pairWeight()));
      measures.set(Feature.NAMED, named.contains(hit.doc) ? 1 : 0);
      measures.set(Feature.STATUTE, value(statutes, hit.doc));
      measures.set(Feature.ENDED, ended(ends, hit.doc, day) ? 1 : 0);
      all.add(
          new Candidate(
              hit.doc,
              weights.score(measures),
              pinned.contains(hit.doc),
              comparison.bestPassages(),
              measures));
    }
    return all;
  }

  private static double value(@Nullable NumericDocValues values, int document) throws IOException {
    return values != null && values.advanceExact(document) ? (double) values.longValue() : 0;
  }

  private static boolean ended(
      @Nullable NumericDocValues ends, int document, @Nullable LocalDate day) throws IOException {
    return ends != null
        && ends.advanceExact(document)
        && ends.longValue() < (day == null ? Long.MAX_VALUE : day.toEpochDay());
  }
}
