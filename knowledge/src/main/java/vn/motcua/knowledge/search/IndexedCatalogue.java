package vn.motcua.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.change.History;
import vn.motcua.knowledge.change.HistoryFile;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.embedding.Nearness;
import vn.motcua.knowledge.source.ProcedureJson;

/// The procedures of one index, which never changes.
public final class IndexedCatalogue implements Catalogue, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ReaderWithWordings reader;
  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final Edition edition;
  private final History history;

  private IndexedCatalogue(ReaderWithWordings reader, Judgement judgement, History history)
      throws IOException {
    this.reader = reader;
    this.history = history;
    searcher = new IndexSearcher(reader.reader());
    searcher.setQueryCache(null);
    edition = Edition.of(reader.commit());
    ranking = Ranking.over(searcher, judgement);
  }

  /// Opens the index in `folder`.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static IndexedCatalogue open(Path folder) {
    return open(folder, Judgement.shipped());
  }

  /// Opens the index in `folder`, to be ranked by `judgement`.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static IndexedCatalogue open(Path folder, Judgement judgement) {
    return open(folder, judgement, Map.of());
  }

  /// The same, which also finds procedures by `wordings` that an installation added, by code.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  static IndexedCatalogue open(
      Path folder, Judgement judgement, Map<String, List<String>> wordings) {
    try {
      var reader = ReaderWithWordings.open(folder, judgement.vernacular(), wordings);
      return new IndexedCatalogue(reader, judgement, HistoryFile.read(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + folder, e);
    }
  }

  /// The edition of the index in `folder`, without opening the rest of it.
  ///
  /// @throws UncheckedIOException if there is none, or it cannot be read
  public static Edition editionOf(Path folder) {
    try (var directory = FSDirectory.open(folder)) {
      return Edition.of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the index in " + folder, e);
    }
  }

  @Override
  public Optional<Procedure> find(String code) {
    return stored(code, Fields.RECORD);
  }

  @Override
  public Optional<Procedure> find(String code, LocalDate day) {
    return find(code).map(now -> history.on(now.code(), day, now).orElse(now));
  }

  /// What changed up to this index, and how the records read before.
  @Override
  public History history() {
    return history;
  }

  /// The official record of this code as it was imported, if it was.
  public Optional<Procedure> imported(String code) {
    return stored(code, Fields.IMPORTED);
  }

  /// Every code, in order.
  public List<String> codes() {
    return ranking.codes();
  }

  /// The names and wordings of each procedure, by code, as one text of limited length.
  SortedMap<String, String> texts() {
    return ranking.texts();
  }

  /// Whether a question is compared word by word: it names something, and no code.
  boolean compares(Query query) {
    return ranking.compares(query);
  }

  @Override
  public List<Hit> search(Query query) {
    return search(query, Nearness.UNKNOWN);
  }

  /// @param nearness of the procedures in meaning, where it is known
  List<Hit> search(Query query, Nearness nearness) {
    try {
      return ranking.rank(query, nearness);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What speaks for each procedure, in no order; for setting weights.
  public Collection<Evidence> evidence(Query query) {
    try {
      return ranking.evidence(query, Nearness.UNKNOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Edition edition() {
    return edition;
  }

  /// An office may publish a procedure under a code with a suffix of its own, so the whole code
  /// goes first.
  private Optional<Procedure> stored(String code, String field) {
    return exactly(code.strip(), field).or(() -> exactly(baseOf(code), field));
  }

  private Optional<Procedure> exactly(String code, String field) {
    try {
      var found = searcher.search(new TermQuery(new Term(Fields.CODE, code)), 1);
      if (found.scoreDocs.length == 0) {
        return Optional.empty();
      }
      var json = searcher.storedFields().document(found.scoreDocs[0].doc).get(field);
      return Optional.ofNullable(json).map(JSON::readTree).map(ProcedureJson::trusted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `1.004222.000.00.00.H41` is procedure `1.004222` at one office.
  private static String baseOf(String code) {
    var named = Phrasing.codeIn(code);
    return named.isEmpty() ? code.strip() : named;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
