package vn.motcua.knowledge.search.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.source.ArticleJson;

/// Writes a whole index of law texts into an empty folder; it is never changed afterwards.
///
/// The words are found on all processors, the index is written by one thread and merged in order,
/// so that the same articles give the same index.
public final class RegulationIndexBuilder {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int AT_ONCE = 512;
  private static final double BUFFER_MEGABYTES = 96;
  private static final int LONGEST_NUMBER = 5;
  private static final Set<String> STATUTES = Set.of("luat", "bo luat", "hien phap");
  private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})(?=/|$)");

  private final Vocabulary vocabulary = new Vocabulary();
  private final Words words = new Words();

  /// A builder for one index.
  public RegulationIndexBuilder() {}

  /// Writes `articles`, which must be in a fixed order.
  ///
  /// @param facts what the articles say about whole regulations
  /// @throws UncheckedIOException if the folder cannot be written
  public void write(
      Path folder, Iterable<Article> articles, RegulationFacts facts, RegulationEdition edition) {
    var config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(new LogDocMergePolicy());
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      var some = new ArrayList<Article>(AT_ONCE);
      for (var article : articles) {
        some.add(article);
        if (some.size() == AT_ONCE) {
          add(writer, some, facts);
          some.clear();
        }
      }
      add(writer, some, facts);
      writer.addDocument(vocabulary());
      writer.forceMerge(1);
      writer.setLiveCommitData(edition.toCommitData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the index in " + folder, e);
    }
  }

  private void add(IndexWriter writer, List<Article> some, RegulationFacts facts)
      throws IOException {
    var prepared =
        some.parallelStream()
            .map(article -> ArticleWords.of(facts.dated(article), facts.title(article), words))
            .map(found -> new Prepared(found, document(found, facts)))
            .toList();
    for (var article : prepared) {
      article
          .document()
          .add(new BinaryDocValuesField(ArticleFields.WORDS, numbers(article.words())));
      writer.addDocument(article.document());
    }
  }

  private record Prepared(ArticleWords words, Document document) {}

  private Document vocabulary() {
    var document = new Document();
    document.add(new StringField(ArticleFields.VOCABULARY, "all", Field.Store.NO));
    document.add(new StoredField(ArticleFields.VOCABULARY, vocabulary.toBytes()));
    return document;
  }

  private static Document document(ArticleWords words, RegulationFacts facts) {
    var article = words.article();
    var document = new Document();
    exact(document, ArticleFields.ID, article.id());
    document.add(new BinaryDocValuesField(ArticleFields.ID, new BytesRef(article.id())));
    exact(document, ArticleFields.ARTICLE, article.heading().article().toLowerCase(Locale.ROOT));
    article.key().ifPresent(key -> number(document, key.value()));
    var type = bare(article.heading().type().replaceFirst("(?i) số$", ""));
    exact(document, ArticleFields.TYPE, type);
    document.add(new NumericDocValuesField(ArticleFields.STATUTE, statute(article, type) ? 1 : 0));
    facts.names(article).forEach(name -> exact(document, ArticleFields.NAME, bare(name)));
    facts.changedBy(article).forEach(place -> exact(document, ArticleFields.AMENDS, place));
    var validity = article.validity();
    var from = validity.from();
    var to = validity.to();
    var by = validity.endedBy();
    document.add(day(ArticleFields.FROM, from == null ? Long.MIN_VALUE : from.toEpochDay()));
    document.add(day(ArticleFields.TO, to == null ? Long.MAX_VALUE : to.toEpochDay()));
    if (by != null) {
      document.add(new StoredField(ArticleFields.ENDED_BY, by));
    }
    document.add(TermStream.field(ArticleFields.ALL, words.allTerms()));
    document.add(
        new StoredField(ArticleFields.RECORD, JSON.writeValueAsString(ArticleJson.write(article))));
    return document;
  }

  /// Laws end in QH and the number of the National Assembly.
  private static boolean statute(Article article, String type) {
    return STATUTES.contains(type)
        || (type.isEmpty() && article.heading().number().matches(".*/QH\\d+"));
  }

  private static void number(Document document, String key) {
    exact(document, ArticleFields.NUMBER, key);
    var slash = key.indexOf('/');
    var alone = slash < 0 ? key : key.substring(0, slash);
    exact(document, ArticleFields.NUMBER_ALONE, withoutZeros(alone));
    var year = YEAR.matcher(key);
    if (year.find()) {
      exact(document, ArticleFields.YEAR, year.group(1));
      exact(document, ArticleFields.NUMBER_AND_YEAR, withoutZeros(alone) + "/" + year.group(1));
    }
  }

  /// `06` and `6` are the same number.
  static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  private static Field day(String name, long day) {
    return new LongField(name, day, Field.Store.YES);
  }

  private static void exact(Document document, String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(field, value, Field.Store.NO));
    }
  }

  static String bare(String words) {
    return VietnameseText.fold(VietnameseText.normal(words)).strip();
  }

  private BytesRef numbers(ArticleWords words) {
    var length = 0;
    var distinct = new HashSet<Integer>();
    for (var passage : words.passages()) {
      length += passage.size();
    }
    var size = length + words.title().size() + words.header().size() + words.passages().size() + 2;
    var bytes = new byte[LONGEST_NUMBER * size];
    var out = new ByteArrayDataOutput(bytes);
    try {
      write(out, words.title(), Vocabulary.PART_END, distinct);
      write(out, words.header(), Vocabulary.PART_END, distinct);
      for (var passage : words.passages()) {
        write(out, passage, Vocabulary.PASSAGE_END, distinct);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    vocabulary.count(distinct, length);
    return new BytesRef(bytes, 0, out.getPosition());
  }

  private void write(ByteArrayDataOutput out, List<Word> words, int end, Set<Integer> distinct)
      throws IOException {
    for (var word : words) {
      var number = vocabulary.add(word.normal());
      distinct.add(number);
      out.writeVInt(number);
    }
    out.writeVInt(end);
  }
}
