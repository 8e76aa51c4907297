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

  private static final String BESIDE = "~";

  /// A matter: the office to turn to, words that name it, words that also stand beside other
  /// matters, and words that show it is another matter.
  private record Gap(
      String office,
      List<List<String>> names,
      List<List<String>> beside,
      List<List<String>> unless) {

    Stream<List<String>> phrases(boolean found) {
      return found ? names.stream() : Stream.concat(names.stream(), beside.stream());
    }
  }

  private final EverydayTerms terms = new EverydayTerms();
  private final List<Gap> gaps;

  Gaps() {
    gaps = ResourceLines.of(Gaps.class, "gaps.tsv").stream().map(this::gap).toList();
  }

  /// The office to turn to, where the question speaks of such a matter and the best procedure
  /// found does not.
  ///
  /// @param found whether the best of `hits` may well be meant
  Optional<String> officeFor(String question, List<Hit> hits, boolean found) {
    var asked = terms.officialSyllables(question);
    var name = hits.stream().findFirst().map(Hit::name).orElse("");
    var named = terms.officialSyllables(name);
    return gaps.stream()
        .filter(gap -> gap.unless().stream().noneMatch(word -> Spelling.contains(asked, word)))
        .filter(gap ->
            gap.phrases(found)
                .filter(phrase -> Spelling.contains(asked, phrase))
                .anyMatch(phrase -> !Spelling.contains(named, phrase)))
        .map(Gap::office)
        .findFirst();
  }

  private Gap gap(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("3 cells wanted, got " + cells.length + ": " + line);
    }
    var phrases = Stream.of(cells[1].split("\\|")).toList();
    var names = phrases.stream().filter(phrase -> !phrase.startsWith(BESIDE));
    var beside = phrases.stream().filter(phrase -> phrase.startsWith(BESIDE));
    return new Gap(
        cells[0],
        syllables(names),
        syllables(beside.map(phrase -> phrase.substring(BESIDE.length()))),
        syllables(Stream.of(cells[2].split("\\|"))));
  }

  private List<List<String>> syllables(Stream<String> phrases) {
    return phrases.filter(phrase -> !phrase.isBlank()).map(terms::officialSyllables).toList();
  }
}
