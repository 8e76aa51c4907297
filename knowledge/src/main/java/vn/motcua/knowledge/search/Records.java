package vn.motcua.knowledge.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import vn.motcua.knowledge.procedure.Level;

/// What a search needs to know of every record, in memory.
final class Records {

  /// Stands for a procedure that there is no record of.
  static final int NONE = -1;

  /// One record's heading.
  private record Known(
      String code,
      String name,
      List<Level> levels,
      String field,
      LocalDate asOf,
      boolean muchUsed) {}

  /// By number, in the order of their codes.
  private final List<Known> all;

  private final Map<String, Integer> numbers = new HashMap<>();

  private Records(List<Known> all) {
    this.all = List.copyOf(all);
    for (var i = 0; i < all.size(); i++) {
      numbers.put(all.get(i).code(), i);
    }
  }

  static Records read(IndexSearcher searcher) throws IOException {
    var byCode = new TreeMap<String, Known>();
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
      }
    }
    return new Records(List.copyOf(byCode.values()));
  }

  private static List<Level> parse(String names) {
    return Stream.of(names.split(" ")).filter(n -> !n.isEmpty()).map(Level::valueOf).toList();
  }

  /// The codes, in order; a record's number is its place here.
  List<String> codes() {
    return all.stream().map(Known::code).toList();
  }

  int size() {
    return all.size();
  }

  /// The number of the record with this code, or [#NONE].
  int number(String code) {
    return numbers.getOrDefault(code, NONE);
  }

  String code(int number) {
    return all.get(number).code();
  }

  String name(int number) {
    return all.get(number).name();
  }

  boolean isAt(Level level, int number) {
    return all.get(number).levels().contains(level);
  }

  boolean isMuchUsed(int number) {
    return all.get(number).muchUsed();
  }

  /// Whether the filters of `query` let the record pass.
  boolean admits(int number, Query query) {
    var known = all.get(number);
    return (query.levels().isEmpty() || known.levels().stream().anyMatch(query.levels()::contains))
        && query.onlyField().map(IndexBuilder::normal).map(known.field()::equals).orElse(true)
        && (query.asOf() == null || !known.asOf().isAfter(query.asOf()));
  }

  /// The record as it was found by its code.
  Hit named(int number) {
    var known = all.get(number);
    return new Hit(
        known.code(), known.name(), known.levels(), 1, known.code(), List.of("names the code"));
  }

  /// The record as it was found for what speaks for it.
  Hit hit(Evidence evidence, double score, List<String> why) {
    var known = all.get(evidence.number());
    return new Hit(
        known.code(),
        known.name(),
        known.levels(),
        score,
        evidence.of(Clue.CLOSE),
        evidence.matched(),
        why);
  }
}
