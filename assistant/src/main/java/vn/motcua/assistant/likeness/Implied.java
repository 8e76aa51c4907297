package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;

/// What follows from what people say (`implied.tsv`): who has cancer has an illness that threatens
/// life. It only ever says that something is due.
final class Implied {

  /// What is said, and what follows.
  private record Rule(List<Ideas> said, Ideas follows) {

    boolean fits(Ideas told) {
      return said.stream()
          .map(phrase -> phrase.beside(told))
          .anyMatch(phrase -> phrase.size() > 0 && told.coversAll(phrase));
    }
  }

  private final IdeaReader reader;
  private final List<Rule> rules;

  Implied(IdeaReader reader) {
    this.reader = reader;
    rules = ResourceLines.of(Implied.class, "implied.tsv").stream().map(this::rule).toList();
  }

  private Rule rule(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException(
          "implied.tsv: 2 cells wanted, got %d: %s".formatted(cells.length, line));
    }
    return new Rule(
        Stream.of(cells[0].split("\\|")).map(reader::official).toList(), reader.official(cells[1]));
  }

  /// All that `phrases` say together, with what follows.
  Ideas with(List<String> phrases) {
    var told = phrases.stream().map(reader::said).toList();
    var follows =
        rules.stream()
            .filter(rule -> told.stream().anyMatch(rule::fits))
            .map(Rule::follows)
            .toList();
    return Stream.concat(told.stream(), follows.stream())
        .reduce(Implied::both)
        .orElseThrow(() -> new IllegalArgumentException("Nothing was said"));
  }

  private static Ideas both(Ideas one, Ideas other) {
    return one.marked() == other.marked()
        ? one.and(other)
        : one.beside(other).and(other.beside(one));
  }
}
