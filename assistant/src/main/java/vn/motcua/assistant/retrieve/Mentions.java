package vn.motcua.assistant.retrieve;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Whether the record of a procedure speaks of what a message names: a lease in the dossier of a
/// registration of residence, a marriage in the conditions of a registration of birth.
final class Mentions {

  /// Of the pairs of neighbouring words, so many stand in the record.
  private static final double ENOUGH = 0.5;

  private final FoldedWords words;

  Mentions(FoldedWords words) {
    this.words = words;
  }

  /// Whether `procedure` speaks of the things in `message`.
  boolean of(String message, Procedure procedure) {
    var asked = Syllables.pairs(words.of(message));
    var said = said(procedure);
    var known = asked.stream().filter(said::contains).count();
    return known > 0 && known >= ENOUGH * asked.size();
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
