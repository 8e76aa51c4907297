package vn.motcua.assistant.retrieve.fit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.rule.CaseFact;

/// Rows that join facts of a case to words in the names of procedures, with a weight and a reason.
final class CaseRows {

  /// One row.
  ///
  /// @param facts any of them
  /// @param weight how much the row counts
  /// @param words any of them, in a name
  record Row(Set<CaseFact> facts, double weight, List<List<String>> words) {
    boolean standsIn(List<String> syllables) {
      return words.stream().anyMatch(phrase -> Spelling.contains(syllables, phrase));
    }
  }

  private CaseRows() {}

  static List<Row> of(String resource, EverydayTerms terms) {
    return ResourceLines.of(CaseRows.class, resource).stream()
        .map(line -> row(line, terms))
        .toList();
  }

  /// For no case at all: whoever means it uses the words.
  private static final String NONE = "-";

  private static Row row(String line, EverydayTerms terms) {
    var cells = line.split("\t", -1);
    if (cells.length != 4 || cells[3].isBlank()) {
      throw new IllegalStateException("4 cells wanted, the last with a reason: " + line);
    }
    return new Row(
        Stream.of(cells[0].split("\\|"))
            .filter(fact -> !fact.equals(NONE))
            .map(CaseFact::valueOf)
            .collect(Collectors.toSet()),
        Double.parseDouble(cells[1]),
        Stream.of(cells[2].split("\\|")).map(terms::officialSyllables).toList());
  }
}
