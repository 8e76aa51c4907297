package vn.motcua.assistant.fill.prefill.person;

import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.value.number.Sex;

/// Words that stand for somebody.
///
/// @param who is meant
/// @param key the same wherever the same words stand, whatever their possessor
/// @param kin the word of kinship, as a form would have it: `Mẹ` of `mẹ của bé`; may be empty
/// @param of whom the kin is, where that was said
/// @param sex where the words tell it of a child
/// @param from the first word
/// @param end the word behind them
public record Mention(
    Who who, String key, String kin, @Nullable Who of, @Nullable Sex sex, int from, int end) {

  /// The same words, meaning `other`.
  public Mention meaning(Who other) {
    return new Mention(other, key, kin, of, sex, from, end);
  }
}
