package vn.motcua.assistant.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;

/// Labels for messages, by the phrases in them, read from a table (`topics.tsv` describes it).
///
/// @param <L> the labels
final class PhraseRules<L extends Enum<L>> {

  /// One row: every wanted group needs a phrase, no unwanted group may have one.
  private record Rule<L>(L label, List<Group> groups) {
    boolean fits(List<String> message) {
      return groups.stream().allMatch(group -> group.fits(message));
    }
  }

  /// Phrases of which any will do.
  private record Group(boolean wanted, List<List<String>> phrases) {
    boolean fits(List<String> message) {
      return phrases.stream().anyMatch(phrase -> Spelling.contains(message, phrase)) == wanted;
    }
  }

  private final EverydayTerms terms;
  private final List<Rule<L>> rules;

  PhraseRules(String resource, Class<L> labels, EverydayTerms terms) {
    this.terms = terms;
    rules =
        ResourceLines.of(PhraseRules.class, resource).stream()
            .map(line -> rule(line, labels))
            .toList();
  }

  /// Every label that fits, each once, in the order of the table.
  List<L> labels(String text) {
    var readings = terms.readings(text);
    var found = new ArrayList<L>();
    for (var rule : rules) {
      if (!found.contains(rule.label()) && readings.stream().anyMatch(rule::fits)) {
        found.add(rule.label());
      }
    }
    return found;
  }

  private Rule<L> rule(String line, Class<L> labels) {
    var cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException("2 cells wanted, got " + cells.length + ": " + line);
    }
    var groups = Stream.of(cells[1].split(" & ")).map(this::group).toList();
    return new Rule<>(Enum.valueOf(labels, cells[0]), groups);
  }

  private Group group(String cell) {
    var wanted = !cell.startsWith("!");
    var phrases =
        Stream.of((wanted ? cell : cell.substring(1)).split("\\|"))
            .map(terms::officialSyllables)
            .toList();
    return new Group(wanted, phrases);
  }
}
