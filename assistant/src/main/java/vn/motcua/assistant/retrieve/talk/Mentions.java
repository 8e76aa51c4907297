package vn.motcua.assistant.retrieve.talk;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.retrieve.search.FoldedWords;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Whether the record of a procedure speaks of what a message names: a lease in the dossier of a
/// registration of residence, a marriage in the conditions of a registration of birth.
public final class Mentions {

  /// Of the pairs of neighbouring words, so many stand in the record.
  private static final double ENOUGH = 0.5;

  /// Of the words of a message, so many stand in the name that it names.
  private static final double NAMED = 0.6;

  private final FoldedWords words;

  /// @param words reads words without marks
  public Mentions(FoldedWords words) {
    this.words = words;
  }

  /// Whether `procedure` speaks of the things in `message`.
  boolean of(String message, Procedure procedure) {
    var asked = Syllables.pairs(words.of(message));
    var said = said(procedure);
    var known = asked.stream().filter(said::contains).count();
    return known > 0 && known >= ENOUGH * asked.size();
  }

  /// Whether `procedure` speaks of all of `thing`, which is more than a word.
  boolean ofAll(String thing, Procedure procedure) {
    var asked = Syllables.pairs(words.of(thing));
    return !asked.isEmpty() && said(procedure).containsAll(asked);
  }

  /// Whether most of what `message` says stands in `name`, two neighbouring words at least that
  /// `spoken` has not: it names the one and not the other.
  boolean names(String message, String name, String spoken) {
    var said = words.of(message);
    var named = words.of(name);
    var pairs = new HashSet<>(Syllables.pairs(said));
    pairs.retainAll(Syllables.pairs(named));
    pairs.removeAll(Syllables.pairs(words.of(spoken)));
    return !pairs.isEmpty() && said.stream().filter(named::contains).count() >= NAMED * said.size();
  }

  private Set<String> said(Procedure procedure) {
    var said = new HashSet<String>();
    Stream.concat(
            procedure.evidence().stream().map(EvidenceRequirement::text),
            procedure.statements().stream().map(Statement::text))
        .forEach(text -> said.addAll(Syllables.pairs(words.of(text))));
    return said;
  }
}
