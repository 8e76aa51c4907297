package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Every name and wording of an index, in memory, by document.
final class Phrases {

  /// A phrase and the procedure it speaks of.
  record Coded(String code, Phrase phrase) {}

  private final Map<Integer, Coded> byDocument;
  private final Weights weights;

  private Phrases(Map<Integer, Coded> byDocument) {
    this.byDocument = byDocument;
    weights = new Weights(byDocument.values().stream().map(Coded::phrase).toList());
  }

  static Phrases read(IndexSearcher searcher) throws IOException {
    var all = new HashMap<Integer, Coded>();
    var stored = searcher.storedFields();
    for (var document : documents(searcher, Fields.TYPE_PHRASE)) {
      var fields = stored.document(document);
      var phrase = Phrase.of(fields.get(Fields.PHRASE), words(fields.get(Fields.SYLLABLES)));
      all.put(document, new Coded(fields.get(Fields.PHRASE_OF), phrase));
    }
    return new Phrases(all);
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
    var coded = byDocument.get(document);
    if (coded == null) {
      throw new IllegalStateException("Document " + document + " is no phrase");
    }
    return coded;
  }

  /// The phrases of each procedure, as people read them.
  Map<String, List<String>> byCode() {
    var all = new TreeMap<String, List<String>>();
    for (var coded : byDocument.values()) {
      all.computeIfAbsent(coded.code(), code -> new ArrayList<>()).add(coded.phrase().text());
    }
    return all;
  }

  Weights weights() {
    return weights;
  }

  private static List<String> words(String stored) {
    return List.of(stored.split(" "));
  }
}
