package vn.motcua.assistant.verdict.told;

import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;

/// The condition of a row, as far as it is made of things that are known.
///
/// @param words the condition in normal form
/// @param channels the ways of filing that it names
/// @param facts the facts that it names in everyday words
/// @param listed of each thing that it lists, in plain words, the facts that it names in official ones
record StatedCondition(
    String words,
    Set<FilingChannel.Kind> channels,
    Set<CaseFact> facts,
    List<Set<CaseFact>> listed) {

  StatedCondition {
    channels = Set.copyOf(channels);
    facts = Set.copyOf(facts);
    listed = List.copyOf(listed);
  }
}
