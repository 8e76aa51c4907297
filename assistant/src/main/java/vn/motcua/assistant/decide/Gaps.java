package vn.motcua.assistant.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Hit;

/// Matters of ministries that the catalogue does not hold (`gaps.tsv`). A question on one of them
/// is not answered from a procedure that only sounds alike.
final class Gaps {

  /// A matter: the office to turn to, its words, and words that show it is another matter.
  private record Gap(String office, List<String> phrases, List<String> unless) {}

  private final EverydayTerms terms = new EverydayTerms();
  private final List<Gap> gaps;

  Gaps() {
    try (var in = Gaps.class.getResourceAsStream("gaps.tsv")) {
      if (in == null) {
        throw new IllegalStateException("gaps.tsv is not on the class path");
      }
      gaps =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(this::gap)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The office to turn to, where the question speaks of such a matter and the best procedure
  /// found does not.
  Optional<String> officeFor(String question, List<Hit> hits) {
    var asked = words(question);
    var bare = VietnameseText.isUnaccented(question);
    var found = hits.stream().findFirst().map(hit -> words(hit.name())).orElse(" ");
    var matched = hits.stream().findFirst().map(hit -> words(hit.matched())).orElse(" ");
    return gaps.stream()
        .filter(gap -> gap.unless().stream().noneMatch(word -> has(asked, word, bare)))
        .filter(gap ->
            gap.phrases().stream()
                .filter(phrase -> has(asked, phrase, bare))
                .anyMatch(phrase -> !found.contains(phrase) && !matched.contains(phrase)))
        .map(Gap::office)
        .findFirst();
  }

  private static boolean has(String asked, String phrase, boolean bare) {
    return asked.contains(bare ? VietnameseText.fold(phrase) : phrase);
  }

  private Gap gap(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("3 cells wanted, got " + cells.length + ": " + line);
    }
    return new Gap(cells[0], phrases(cells[1]), phrases(cells[2]));
  }

  private List<String> phrases(String cell) {
    return Stream.of(cell.split("\\|")).filter(p -> !p.isBlank()).map(this::words).toList();
  }

  private String words(String text) {
    return " " + String.join(" ", terms.officialSyllables(text)) + " ";
  }
}
