package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.search.Hit;

/// Matters of ministries that the catalogue does not hold (`gaps.tsv`). A question on one of them
/// is not answered from a procedure that only sounds alike.
final class Gaps {

  /// A matter: the office to turn to, its words, and words that show it is another matter.
  private record Gap(String office, List<List<String>> phrases, List<List<String>> unless) {}

  private final EverydayTerms terms = new EverydayTerms();
  private final List<Gap> gaps;

  Gaps() {
    gaps = ResourceLines.of(Gaps.class, "gaps.tsv").stream().map(this::gap).toList();
  }

  /// The office to turn to, where the question speaks of such a matter and the best procedure
  /// found does not.
  Optional<String> officeFor(String question, List<Hit> hits) {
    var asked = terms.officialSyllables(question);
    var name = hits.stream().findFirst().map(Hit::name).orElse("");
    var found = terms.officialSyllables(name);
    return gaps.stream()
        .filter(gap -> gap.unless().stream().noneMatch(word -> Spelling.contains(asked, word)))
        .filter(gap ->
            gap.phrases().stream()
                .filter(phrase -> Spelling.contains(asked, phrase))
                .anyMatch(phrase -> !Spelling.contains(found, phrase)))
        .map(Gap::office)
        .findFirst();
  }

  private Gap gap(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("3 cells wanted, got " + cells.length + ": " + line);
    }
    return new Gap(cells[0], phrases(cells[1]), phrases(cells[2]));
  }

  private List<List<String>> phrases(String cell) {
    return Stream.of(cell.split("\\|"))
        .filter(phrase -> !phrase.isBlank())
        .map(terms::officialSyllables)
        .toList();
  }
}
