package vn.motcua.evaluation.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What Lucene finds as it comes: its own tokens in lower case, BM25, any word may match.
public final class PlainSearch implements AutoCloseable {

  private static final String CODE = "code";
  private static final String WORDS = "words";

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final String field;
  private final Analyzer analyzer = new StandardAnalyzer();

  private PlainSearch(Directory directory, String field) throws IOException {
    this.directory = directory;
    this.field = field;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /// A search over `texts`, by code, in their order.
  public static PlainSearch over(Map<String, String> texts) {
    try {
      var directory = new ByteBuffersDirectory();
      try (var analyzer = new StandardAnalyzer();
          var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (var text : texts.entrySet()) {
          var document = new Document();
          document.add(new StringField(CODE, text.getKey(), Field.Store.YES));
          document.add(new TextField(WORDS, text.getValue(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      return new PlainSearch(directory, WORDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A search over a field of the index in `folder`.
  public static PlainSearch in(Path folder, String field) {
    try {
      return new PlainSearch(FSDirectory.open(folder), field);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + folder, e);
    }
  }

  /// The codes found, best first, ties broken by the order in the index.
  public List<String> find(String text, int limit) {
    try {
      var codes = new ArrayList<String>();
      var stored = searcher.storedFields();
      for (var document : documents(text, limit)) {
        codes.add(String.valueOf(stored.document(document, Set.of(CODE)).get(CODE)));
      }
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The numbers of the documents found, best first.
  public List<Integer> documents(String text, int limit) {
    try {
      var found = searcher.search(query(text), limit).scoreDocs;
      return Stream.of(found).map(hit -> hit.doc).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String text) throws IOException {
    var query = new BooleanQuery.Builder();
    for (var word : words(text)) {
      query.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
    }
    return query.build();
  }

  private Set<String> words(String text) throws IOException {
    var words = new LinkedHashSet<String>();
    try (var tokens = analyzer.tokenStream(field, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    }
    return words;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
