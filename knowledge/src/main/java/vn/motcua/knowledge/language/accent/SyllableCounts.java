package vn.motcua.knowledge.language.accent;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.letter.SyllableGrammar;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;
import vn.motcua.knowledge.language.token.Tokens;

/// Counts syllables, pairs and triples of accented text, and writes a [SyllableModel] of them. The
/// same texts in any order give the same file, to the byte.
public final class SyllableCounts {

  private static final String BOUNDARY = "<boundary>";
  private static final String OTHER = "<other>";

  /// Syllables and triples counted less often are left out: slips, and what will not come again.
  private static final int LEAST = 1;

  /// Three words in a row.
  private record Triple(String first, String second, String third) {}

  private final Map<String, Integer> singles = new TreeMap<>();
  private final Map<Triple, Integer> triples = new HashMap<>();

  /// Counts nothing yet.
  public SyllableCounts() {}

  /// Counts a sentence `times` times.
  public void add(String sentence, int times) {
    var first = BOUNDARY;
    var second = BOUNDARY;
    for (var token : Tokens.of(sentence)) {
      var third = word(token);
      add(new Triple(first, second, third), times);
      first = second;
      second = third;
    }
    add(new Triple(first, second, BOUNDARY), times);
  }

  private void add(Triple triple, int times) {
    singles.merge(triple.third(), times, Integer::sum);
    triples.merge(triple, times, Integer::sum);
  }

  private static String word(Token token) {
    var isSyllable = token.kind() == Kind.WORD && SyllableGrammar.isSyllable(token.term());
    return isSyllable ? token.term() : OTHER;
  }

  /// Writes the model.
  ///
  /// @throws IOException if it cannot be written
  public void write(OutputStream out) throws IOException {
    var ids = ids();
    List<SortedMap<Integer, Integer>> pairs = rows(ids.size(), TreeMap::new);
    List<SortedMap<Integer, SortedMap<Integer, Integer>>> after = rows(ids.size(), TreeMap::new);
    for (var counted : triples.entrySet()) {
      var triple = counted.getKey();
      int first = ids.getOrDefault(triple.first(), SyllableModel.OTHER);
      int second = ids.getOrDefault(triple.second(), SyllableModel.OTHER);
      int third = ids.getOrDefault(triple.third(), SyllableModel.OTHER);
      pairs.get(second).merge(third, counted.getValue(), Integer::sum);
      after
          .get(first)
          .computeIfAbsent(second, key -> new TreeMap<>())
          .merge(third, counted.getValue(), Integer::sum);
    }
    var data = new DataOutputStream(out);
    CountRows.writeNumber(data, ids.size());
    for (var word : ids.keySet()) {
      data.writeUTF(word);
      CountRows.writeNumber(data, singles.getOrDefault(word, 0));
    }
    CountRows.write(data, pairs);
    CountRows.write(data, behind(pairs, after));
    data.flush();
  }

  /// Boundary and other first, then by alphabet, so that the order of the texts does not matter.
  private Map<String, Integer> ids() {
    var ids = new LinkedHashMap<String, Integer>();
    Stream.concat(
            Stream.of(BOUNDARY, OTHER),
            singles.entrySet().stream().filter(e -> e.getValue() >= LEAST).map(Map.Entry::getKey))
        .forEach(word -> ids.putIfAbsent(word, ids.size()));
    return ids;
  }

  /// For each pair, in the order of the pairs, what followed it.
  private static List<SortedMap<Integer, Integer>> behind(
      List<SortedMap<Integer, Integer>> pairs,
      List<SortedMap<Integer, SortedMap<Integer, Integer>>> after) {
    var rows = new ArrayList<SortedMap<Integer, Integer>>();
    for (var first = 0; first < pairs.size(); first++) {
      for (var second : pairs.get(first).keySet()) {
        var row = after.get(first).getOrDefault(second, new TreeMap<>());
        row.values().removeIf(count -> count < LEAST);
        rows.add(row);
      }
    }
    return rows;
  }

  private static <R> List<R> rows(int size, Supplier<R> row) {
    return Stream.generate(row).limit(size).toList();
  }
}
