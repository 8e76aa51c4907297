package vn.motcua.assistant.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;

/// Labels for messages, by the phrases in them, read from a table (`topics.tsv` describes it).
///
/// @param <L> the labels
final class PhraseRules<L extends Enum<L>> {

  /// One row: every wanted group needs a phrase, no unwanted group may have one.
  private record Rule<L>(L label, List<Group> groups) {
    boolean fits(Message message) {
      return groups.stream().allMatch(group -> group.fits(message));
    }
  }

  /// Phrases of which any will do, with and without accents.
  private record Group(boolean wanted, List<String> accented, List<String> folded) {
    boolean fits(Message message) {
      var phrases = message.bare() ? folded : accented;
      return phrases.stream().anyMatch(message.words()::contains) == wanted;
    }
  }

  /// A message as the rules see it: its words between single blanks.
  private record Message(String words, boolean bare) {}

  private final EverydayTerms terms;
  private final List<Rule<L>> rules;

  PhraseRules(String resource, Class<L> labels, EverydayTerms terms) {
    this.terms = terms;
    try (var in = PhraseRules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      rules =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> rule(line, labels))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every label that fits, each once, in the order of the table.
  List<L> labels(String text) {
    var message = new Message(words(text), VietnameseText.isUnaccented(text));
    var found = new ArrayList<L>();
    for (var rule : rules) {
      if (!found.contains(rule.label()) && rule.fits(message)) {
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
        Stream.of((wanted ? cell : cell.substring(1)).split("\\|")).map(this::words).toList();
    return new Group(wanted, phrases, phrases.stream().map(VietnameseText::fold).toList());
  }

  private String words(String text) {
    return " " + String.join(" ", terms.officialSyllables(text)) + " ";
  }
}
