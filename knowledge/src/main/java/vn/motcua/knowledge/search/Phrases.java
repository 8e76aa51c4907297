package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Every name and wording of an index, in memory, by document.
final class Phrases {

  /// A phrase and the procedure it speaks of.
  record Coded(String code, String text, Measured measured) {}

  private record Read(int document, String code, Phrase phrase) {}

  /// In characters: most models read 512 tokens, of which Vietnamese needs one for about three.
  private static final int TEXT_LENGTH = 1_500;

  /// Null where a document is no phrase.
  private final @Nullable Coded[] byDocument;

  private final Likeness likeness;

  private Phrases(@Nullable Coded[] byDocument, Likeness likeness) {
    this.byDocument = byDocument;
    this.likeness = likeness;
  }

  static Phrases read(IndexSearcher searcher) throws IOException {
    var read = new ArrayList<Read>();
    var stored = searcher.storedFields();
    for (var document : documents(searcher, Fields.TYPE_PHRASE)) {
      var fields = stored.document(document);
      var phrase = Phrase.of(fields.get(Fields.PHRASE), words(fields.get(Fields.SYLLABLES)));
      read.add(new Read(document, fields.get(Fields.PHRASE_OF), phrase));
    }
    var likeness = new Likeness(new Weights(read.stream().map(Read::phrase).toList()));
    var all = new Coded[searcher.getIndexReader().maxDoc()];
    for (var one : read) {
      var measured = likeness.measured(one.phrase());
      all[one.document()] = new Coded(one.code(), one.phrase().text(), measured);
    }
    return new Phrases(all, likeness);
  }

  /// Every document of one type, in index order.
  static List<Integer> documents(IndexSearcher searcher, String type) throws IOException {
    var count = searcher.getIndexReader().maxDoc();
    if (count == 0) {
      return List.of();
    }
    var documents = new ArrayList<Integer>();
    for (var hit : searcher.search(new TermQuery(new Term(Fields.TYPE, type)), count).scoreDocs) {
      documents.add(hit.doc);
    }
    documents.sort(null);
    return documents;
  }

  Coded at(int document) {
    var coded = byDocument[document];
    if (coded == null) {
      throw new IllegalStateException("Document " + document + " is no phrase");
    }
    return coded;
  }

  /// Tells each document and the code of its procedure.
  void forEach(BiConsumer<Integer, String> take) {
    for (var document = 0; document < byDocument.length; document++) {
      var coded = byDocument[document];
      if (coded != null) {
        take.accept(document, coded.code());
      }
    }
  }

  /// The phrases of each procedure, as people read them.
  Map<String, List<String>> byCode() {
    var all = new TreeMap<String, List<String>>();
    for (var coded : inOrder()) {
      all.computeIfAbsent(coded.code(), code -> new ArrayList<>()).add(coded.text());
    }
    return all;
  }

  /// Of each procedure its name and then its wordings, as one text: whole phrases, as many as a
  /// model for sentences reads.
  SortedMap<String, String> texts() {
    var all = new TreeMap<String, StringBuilder>();
    for (var coded : inOrder()) {
      var text = all.computeIfAbsent(coded.code(), code -> new StringBuilder());
      var phrase = coded.text();
      if (text.isEmpty()) {
        text.append(phrase);
      } else if (text.length() + phrase.length() < TEXT_LENGTH) {
        text.append(". ").append(phrase);
      }
    }
    var texts = new TreeMap<String, String>();
    all.forEach((code, text) -> texts.put(code, text.toString()));
    return texts;
  }

  private List<Coded> inOrder() {
    return Arrays.stream(byDocument).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /// Compares with the weights that the phrases give.
  Likeness likeness() {
    return likeness;
  }

  private static List<String> words(String stored) {
    return List.of(stored.split(" "));
  }
}
