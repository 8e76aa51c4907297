package vn.motcua.knowledge.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import vn.motcua.knowledge.procedure.Level;

/// What a search needs to know of every record, in memory.
final class Records {

  /// One record's heading.
  private record Known(
      String code,
      String name,
      List<Level> levels,
      String field,
      LocalDate asOf,
      boolean muchUsed) {}

  private final Map<String, Known> byCode;
  private final Map<Integer, String> codes;

  private Records(Map<String, Known> byCode, Map<Integer, String> codes) {
    this.byCode = byCode;
    this.codes = codes;
  }

  static Records read(IndexSearcher searcher) throws IOException {
    var byCode = new LinkedHashMap<String, Known>();
    var codes = new HashMap<Integer, String>();
    for (var leaf : searcher.getIndexReader().leaves()) {
      var code = DocValues.getBinary(leaf.reader(), Fields.CODE);
      var name = DocValues.getBinary(leaf.reader(), Fields.NAME);
      var level = DocValues.getBinary(leaf.reader(), Fields.LEVEL);
      var field = DocValues.getBinary(leaf.reader(), Fields.FIELD);
      var asOf = DocValues.getSortedNumeric(leaf.reader(), Fields.AS_OF);
      var muchUsed = DocValues.getNumeric(leaf.reader(), Fields.MUCH_USED);
      for (var doc = code.nextDoc(); doc != NO_MORE_DOCS; doc = code.nextDoc()) {
        name.advanceExact(doc);
        level.advanceExact(doc);
        field.advanceExact(doc);
        asOf.advanceExact(doc);
        muchUsed.advanceExact(doc);
        var known =
            new Known(
                code.binaryValue().utf8ToString(),
                name.binaryValue().utf8ToString(),
                parse(level.binaryValue().utf8ToString()),
                field.binaryValue().utf8ToString(),
                LocalDate.ofEpochDay(asOf.nextValue()),
                muchUsed.longValue() == 1);
        byCode.put(known.code(), known);
        codes.put(leaf.docBase + doc, known.code());
      }
    }
    return new Records(byCode, codes);
  }

  private static List<Level> parse(String names) {
    return Stream.of(names.split(" ")).filter(n -> !n.isEmpty()).map(Level::valueOf).toList();
  }

  List<String> codes() {
    return byCode.keySet().stream().sorted().toList();
  }

  String name(String code) {
    var known = byCode.get(code);
    return known == null ? "" : known.name();
  }

  String codeAt(int document) {
    return codes.getOrDefault(document, "");
  }

  List<Level> levels(String code) {
    var known = byCode.get(code);
    return known == null ? List.of() : known.levels();
  }

  boolean isMuchUsed(String code) {
    var known = byCode.get(code);
    return known != null && known.muchUsed();
  }

  /// Whether there is such a record and the filters of `query` let it pass.
  boolean admits(String code, Query query) {
    var known = byCode.get(code);
    return known != null
        && (query.levels().isEmpty() || known.levels().stream().anyMatch(query.levels()::contains))
        && query.onlyField().map(IndexBuilder::normal).map(known.field()::equals).orElse(true)
        && (query.asOf() == null || !known.asOf().isAfter(query.asOf()));
  }

  Hit hit(String code, double score, String matched, List<String> why) {
    var known = byCode.get(code);
    if (known == null) {
      throw new IllegalArgumentException("No procedure " + code);
    }
    return new Hit(code, known.name(), known.levels(), score, matched, why);
  }
}
