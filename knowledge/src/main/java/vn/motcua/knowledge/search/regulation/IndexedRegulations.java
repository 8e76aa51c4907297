package vn.motcua.knowledge.search.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.regulation.amendment.Amendments;
import vn.motcua.knowledge.source.ArticleJson;

/// The law texts of one index, which never changes. Articles stay on disk: only the vocabulary
/// and what Lucene keeps are in memory.
public final class IndexedRegulations implements Regulations, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Comparator<Amendment> BY_DAY =
      Comparator.comparing(Amendment::from, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Amendment::by);

  private final DirectoryReader reader;
  private final LeafReader leaf;
  private final IndexSearcher searcher;
  private final ArticleRanking ranking;
  private final ArticleHits hits;
  private final RegulationEdition edition;

  private IndexedRegulations(DirectoryReader reader, ArticleWeights weights) throws IOException {
    this.reader = reader;
    if (reader.leaves().size() != 1) {
      throw new IllegalStateException("An index of law texts has one segment");
    }
    leaf = reader.leaves().getFirst().reader();
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(
        new BM25Similarity((float) weights.saturation(), (float) weights.lengthPart()));
    edition = RegulationEdition.of(reader.getIndexCommit().getUserData());
    var vocabulary = vocabulary();
    ranking = new ArticleRanking(leaf, searcher, vocabulary, weights);
    hits = new ArticleHits(weights);
  }

  /// Opens the index in `folder`.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static IndexedRegulations open(Path folder) {
    return open(folder, ArticleWeights.standard());
  }

  /// Opens the index in `folder` with weights that are being tried out.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static IndexedRegulations open(Path folder, ArticleWeights weights) {
    try {
      return new IndexedRegulations(DirectoryReader.open(FSDirectory.open(folder)), weights);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + folder, e);
    }
  }

  /// The edition of the index in `folder`, without opening the rest of it.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static RegulationEdition editionOf(Path folder) {
    try (var directory = FSDirectory.open(folder)) {
      return RegulationEdition.of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the index in " + folder, e);
    }
  }

  private Vocabulary vocabulary() throws IOException {
    var last = leaf.maxDoc() - 1;
    var bytes = searcher.storedFields().document(last).getBinaryValue(ArticleFields.VOCABULARY);
    return Vocabulary.of(bytes.bytes, bytes.offset, bytes.length);
  }

  @Override
  public List<ArticleHit> search(ArticleQuery query) {
    try {
      var ranked = ranking.rank(query.text(), query.asOf());
      var found = new ArrayList<ArticleHit>();
      for (var candidate : ranked.candidates().stream().limit(query.limit()).toList()) {
        found.add(
            hits.of(candidate, article(candidate.document()), ranked.clauses(), query.explain()));
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The candidates of the first stage with what was measured of each, best first; for the
  /// programs that set and judge the weights.
  public List<ArticleCandidate> candidates(String text) {
    try {
      var all = new ArrayList<ArticleCandidate>();
      for (var candidate : ranking.rank(text, null).candidates()) {
        all.add(new ArticleCandidate(id(candidate.document()), candidate.measures()));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Article> find(RegulationKey number, String article) {
    return all(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(ArticleFields.NUMBER, number.value())), Occur.FILTER)
            .add(
                new TermQuery(
                    new Term(ArticleFields.ARTICLE, article.strip().toLowerCase(Locale.ROOT))),
                Occur.FILTER)
            .build());
  }

  @Override
  public List<Article> articles(RegulationKey number) {
    return inOrder(new TermQuery(new Term(ArticleFields.NUMBER, number.value())));
  }

  @Override
  public List<Amendment> amending(RegulationKey number, String article) {
    var place = ArticleFields.place(number, article);
    return all(new TermQuery(new Term(ArticleFields.AMENDS, place))).stream()
        .flatMap(changing -> Amendments.in(changing).stream())
        .filter(order -> ArticleFields.place(order.target(), order.place().article()).equals(place))
        .sorted(BY_DAY)
        .toList();
  }

  @Override
  public List<Article> named(LegalReference reference) {
    try {
      var found = NamedLaw.query(reference, leaf).map(this::inOrder).orElse(List.of());
      return reference.article() == null ? ofChapter(reference.chapter(), found) : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The articles of one chapter; all where no heading names that chapter.
  private static List<Article> ofChapter(@Nullable String chapter, List<Article> articles) {
    if (chapter == null) {
      return articles;
    }
    var heading = Pattern.compile("(?iu)chương\\s+" + chapter + "(?![\\p{L}\\d])");
    var found =
        articles.stream()
            .filter(article -> heading.matcher(article.heading().chapter()).find())
            .toList();
    return found.isEmpty() ? articles : found;
  }

  private List<Article> inOrder(Query query) {
    return all(query).stream()
        .sorted(Comparator.comparing(IndexedRegulations::place).thenComparing(Article::id))
        .toList();
  }

  /// `9` before `10` before `10a`, appendices after all articles.
  private static String place(Article article) {
    var number = article.heading().article();
    if (!number.isEmpty() && Character.isLetter(number.charAt(0))) {
      return "A" + number;
    }
    var digits = number.replaceAll("\\D.*", "");
    return "0".repeat(Math.max(0, 6 - digits.length())) + number;
  }

  @Override
  public Optional<Article> byRecord(String id) {
    return all(new TermQuery(new Term(ArticleFields.ID, id))).stream().findFirst();
  }

  @Override
  public RegulationEdition edition() {
    return edition;
  }

  /// Every article as it was imported, read one by one, in the order of the index.
  public Iterator<Article> imported() {
    return IntStream.range(0, Math.max(0, leaf.maxDoc() - 1)).mapToObj(this::asImported).iterator();
  }

  /// The article with this record id as it was imported.
  public Optional<Article> imported(String id) {
    try {
      var found = searcher.search(new TermQuery(new Term(ArticleFields.ID, id)), 1).scoreDocs;
      return found.length == 0 ? Optional.empty() : Optional.of(asImported(found[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Article> all(Query query) {
    try {
      var found = new ArrayList<Article>();
      for (var hit : searcher.search(query, MOST_ARTICLES).scoreDocs) {
        found.add(article(hit.doc));
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Article asImported(int document) {
    try {
      return ArticleJson.trusted(
          JSON.readTree(searcher.storedFields().document(document).get(ArticleFields.RECORD)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id(int document) throws IOException {
    var ids = DocValues.getBinary(leaf, ArticleFields.ID);
    return ids.advanceExact(document) ? ids.binaryValue().utf8ToString() : "";
  }

  private Article article(int document) throws IOException {
    var article = asImported(document);
    var ends = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf, ArticleFields.TO));
    if (ends == null || !ends.advanceExact(document) || ends.longValue() == Long.MAX_VALUE) {
      return article;
    }
    var by =
        searcher
            .storedFields()
            .document(document, Set.of(ArticleFields.ENDED_BY))
            .get(ArticleFields.ENDED_BY);
    var last = LocalDate.ofEpochDay(ends.longValue());
    return article.holding(new Validity(article.validity().from(), last, by));
  }

  @Override
  public void close() {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
