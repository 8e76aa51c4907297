package vn.motcua.assistant.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Syllables;

/// Labels for messages, by the phrases in them, read from a table: a label and a pattern in each
/// row. A pattern is groups joined by " & ": each needs one of its phrases (separated by |) in the
/// message; a group that begins with ! must have none. A group that begins with = is looked for as
/// it was typed: there a book is a book and not what it stood for.
///
/// @param <L> the labels
public final class PhraseRules<L extends Enum<L>> {

  /// One row: every wanted group needs a phrase, no unwanted group may have one.
  private record Rule<L>(L label, List<Group> groups) {
    boolean fits(Message.Read reading, Message message, Phrase.Counts counts) {
      return groups.getFirst().fits(reading, message, counts)
          && groups.stream()
              .skip(1)
              .allMatch(group -> group.fits(reading, message, Phrase.EVERYWHERE));
    }
  }

  /// Phrases of which any will do.
  private record Group(boolean wanted, boolean asTyped, List<Phrase> phrases) {
    /// What is unwanted stands in no way to read the message.
    boolean fits(Message.Read reading, Message message, Phrase.Counts counts) {
      if (asTyped) {
        return standsIn(message.typed(), counts) == wanted;
      }
      return wanted
          ? standsIn(reading, counts)
          : message.readings().stream().noneMatch(each -> standsIn(each, counts));
    }

    private boolean standsIn(Message.Read words, Phrase.Counts counts) {
      return phrases.stream().anyMatch(phrase -> phrase.standsIn(words, counts));
    }
  }

  private final EverydayTerms terms;
  private final List<Rule<L>> rules;

  /// @param owner the class beside which the table lies
  /// @param resource file name of the table
  public PhraseRules(Class<?> owner, String resource, Class<L> labels, EverydayTerms terms) {
    this.terms = terms;
    rules = ResourceLines.of(owner, resource).stream().map(line -> rule(line, labels)).toList();
  }

  /// Every label that fits, each once, in the order of the table.
  public List<L> labels(Message message) {
    return labels(message, Phrase.EVERYWHERE);
  }

  /// The labels of a text that is looked through only once.
  public List<L> labels(String text) {
    return labels(Message.of(text, terms));
  }

  /// Every label of which the message says that it is so: a phrase of its first group is not
  /// denied.
  public List<L> affirmed(Message message) {
    return labels(message, (syllables, place) -> !Denials.denied(syllables, place));
  }

  /// Every label of which the message says that it is not so.
  public List<L> denied(Message message) {
    return labels(message, Denials::denied);
  }

  /// A rule holds if it fits any way to read the text.
  private List<L> labels(Message message, Phrase.Counts counts) {
    var found = new ArrayList<L>();
    for (var rule : rules) {
      if (!found.contains(rule.label())
          && message.readings().stream().anyMatch(reading -> rule.fits(reading, message, counts))) {
        found.add(rule.label());
      }
    }
    return found;
  }

  private Rule<L> rule(String line, Class<L> labels) {
    var cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new IllegalStateException("2 cells wanted, got " + cells.length + ": " + line);
    }
    var groups = Stream.of(cells[1].split(" & ")).map(this::group).toList();
    return new Rule<>(Enum.valueOf(labels, cells[0]), groups);
  }

  private Group group(String cell) {
    var wanted = !cell.startsWith("!");
    var kept = wanted ? cell : cell.substring(1);
    var asTyped = kept.startsWith("=");
    var phrases =
        Stream.of((asTyped ? kept.substring(1) : kept).split("\\|"))
            .map(asTyped ? Syllables::of : terms::officialSyllables)
            .map(Phrase::of)
            .toList();
    return new Group(wanted, asTyped, phrases);
  }
}
