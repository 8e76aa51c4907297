package vn.motcua.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.analysis.VietnameseAnalyzer;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJsonWriter;

/// Writes a whole index into an empty folder. The index is never changed afterwards: new knowledge
/// makes a new one.
///
/// Records, passages and phrases are written one kind after the other, each to segments of its own:
/// a field that every document of a segment has is looked up in a fraction of the time.
public final class IndexBuilder {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// Enough for each kind of document of the whole catalogue to become one segment.
  private static final int BUFFER_MB = 128;

  private final Phrasing phrasing;
  private final Analyzer analyzer;

  /// A builder; it can write any number of indexes.
  public IndexBuilder() {
    this(Vernacular.shipped());
  }

  /// @param vernacular what is said in the index; whoever searches it must use the same
  public IndexBuilder(Vernacular vernacular) {
    phrasing = new Phrasing(vernacular);
    analyzer = analyzer(vernacular.terms());
  }

  /// Writes `procedures`, which must be in a fixed order, into `folder`.
  ///
  /// @throws UncheckedIOException if the folder cannot be written
  public void write(Path folder, List<IndexedProcedure> procedures, Edition edition) {
    var config =
        new IndexWriterConfig(analyzer)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(BUFFER_MB);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      for (var procedure : procedures) {
        writer.addDocument(record(procedure));
      }
      writer.flush();
      for (var procedure : procedures) {
        for (var passage : passages(procedure)) {
          writer.addDocument(passage(procedure.procedure().code(), passage));
        }
      }
      writer.flush();
      for (var procedure : procedures) {
        for (var phrase : phrases(procedure)) {
          writer.addDocument(phrase(procedure.procedure().code(), phrase));
        }
      }
      writer.setLiveCommitData(edition.toCommitData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the index in " + folder, e);
    }
  }

  /// Writes everyday wordings alone, as phrases of their procedures, into an empty directory: an index
  /// to be searched beside a whole one.
  void writePhrases(Directory directory, Map<String, List<String>> wordings) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var entry : new TreeMap<>(wordings).entrySet()) {
        for (var wording : entry.getValue()) {
          var phrase = phrasing.phrase(wording);
          if (!phrase.isEmpty()) {
            writer.addDocument(phrase(entry.getKey(), phrase));
          }
        }
      }
      writer.commit();
    }
  }

  private Document record(IndexedProcedure indexed) {
    var procedure = indexed.procedure();
    var heading = procedure.heading();
    var document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.TYPE_RECORD, Field.Store.NO));
    document.add(new StringField(Fields.CODE, heading.code(), Field.Store.YES));
    document.add(new BinaryDocValuesField(Fields.CODE, new BytesRef(heading.code())));
    document.add(new BinaryDocValuesField(Fields.NAME, new BytesRef(heading.name())));
    document.add(new BinaryDocValuesField(Fields.LEVEL, new BytesRef(levels(procedure))));
    heading
        .levels()
        .forEach(l -> document.add(new StringField(Fields.LEVEL, l.name(), Field.Store.NO)));
    document.add(new BinaryDocValuesField(Fields.FIELD, new BytesRef(normal(heading.field()))));
    document.add(new LongField(Fields.AS_OF, procedure.asOf().toEpochDay(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.MUCH_USED, isWritten(procedure) ? 1 : 0));
    document.add(new StoredField(Fields.RECORD, json(procedure)));
    indexed.imported().ifPresent(p -> document.add(new StoredField(Fields.IMPORTED, json(p))));
    addText(document, indexed);
    return document;
  }

  private static void addText(Document document, IndexedProcedure indexed) {
    var all =
        Stream.concat(
                indexed.wordings().stream(),
                records(indexed).flatMap(IndexBuilder::words).distinct())
            .collect(Collectors.joining(" . "));
    var papers = records(indexed).flatMap(IndexBuilder::papers).collect(Collectors.joining(" . "));
    add(document, Fields.TEXT, all);
    add(document, Fields.TEXT_FOLDED, all);
    add(document, Fields.TEXT_PAIRS, all);
    add(document, Fields.PAPERS_FOLDED, papers);
  }

  private static Stream<String> words(Procedure procedure) {
    return Stream.of(
            Stream.of(procedure.name(), procedure.heading().field()),
            procedure.evidence().stream().map(row -> row.group() + " " + row.text()),
            procedure.statements().stream().map(statement -> statement.text()),
            procedure.outputs().stream().map(output -> output.name()),
            procedure.channels().stream().map(channel -> channel.text()))
        .flatMap(part -> part);
  }

  /// The rows and statements of a record, one by one: a question often asks of a single one.
  private static List<String> passages(IndexedProcedure indexed) {
    return records(indexed).flatMap(IndexBuilder::passages).distinct().toList();
  }

  private static Stream<String> passages(Procedure procedure) {
    return Stream.concat(
        procedure.evidence().stream().map(row -> row.text()),
        procedure.statements().stream().map(statement -> statement.text()));
  }

  /// The record as it is answered from, and the official one behind it.
  private static Stream<Procedure> records(IndexedProcedure indexed) {
    return Stream.concat(Stream.of(indexed.procedure()), indexed.imported().stream());
  }

  private static Document passage(String code, String text) {
    var document = new Document();
    document.add(new BinaryDocValuesField(Fields.PASSAGE_OF, new BytesRef(code)));
    add(document, Fields.PASSAGE_FOLDED, text);
    add(document, Fields.PASSAGE_PAIRS, text);
    return document;
  }

  private static Stream<String> papers(Procedure procedure) {
    return Stream.of(
            procedure.evidence().stream().map(row -> row.label()),
            procedure.outputs().stream().map(output -> output.name()),
            procedure.forms().stream().map(form -> form.label()))
        .flatMap(part -> part);
  }

  /// The name, the name without its bracketed part, its gloss, and the wordings, each once.
  private List<Phrase> phrases(IndexedProcedure indexed) {
    var texts = new LinkedHashSet<String>();
    var name = indexed.procedure().name();
    texts.add(name);
    var bracket = name.indexOf('(');
    if (bracket > 0) {
      texts.add(name.substring(0, bracket).strip());
    }
    indexed.procedure().heading().english().ifPresent(texts::add);
    texts.addAll(indexed.wordings());
    return texts.stream().map(phrasing::phrase).filter(phrase -> !phrase.isEmpty()).toList();
  }

  /// The syllables of a phrase are cut already and stored, filler left out.
  private static Document phrase(String code, Phrase phrase) {
    var document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.TYPE_PHRASE, Field.Store.NO));
    document.add(new StoredField(Fields.PHRASE_OF, code));
    document.add(new StoredField(Fields.PHRASE, phrase.text()));
    document.add(
        new TextField(Fields.SYLLABLES, String.join(" ", phrase.syllables()), Field.Store.YES));
    add(document, Fields.FOLDED, String.join(" ", phrase.folded()));
    add(document, Fields.PAIRS, String.join(" ", phrase.pairs()));
    return document;
  }

  private static void add(Document document, String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
  }

  private static Analyzer analyzer(EverydayTerms terms) {
    var syllables = VietnameseAnalyzer.syllables().replacing(terms);
    var folded = VietnameseAnalyzer.folded().replacing(terms);
    var pairs = VietnameseAnalyzer.foldedPairs().replacing(terms);
    return new PerFieldAnalyzerWrapper(
        new WhitespaceAnalyzer(),
        Map.of(
            Fields.TEXT, syllables,
            Fields.TEXT_FOLDED, folded,
            Fields.TEXT_PAIRS, pairs,
            Fields.PAPERS_FOLDED, folded,
            Fields.PASSAGE_FOLDED, folded,
            Fields.PASSAGE_PAIRS, pairs));
  }

  static String normal(String field) {
    return VietnameseText.normal(field);
  }

  private static boolean isWritten(Procedure procedure) {
    return procedure.kind() == Procedure.Kind.WRITTEN || procedure.kind() == Procedure.Kind.MERGED;
  }

  private static String levels(Procedure procedure) {
    return procedure.heading().levels().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String json(Procedure procedure) {
    return JSON.writeValueAsString(ProcedureJsonWriter.write(procedure));
  }
}
