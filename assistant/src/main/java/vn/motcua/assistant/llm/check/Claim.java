package vn.motcua.assistant.llm.check;

import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.llm.guard.Tokens;

/// A sentence beside what it rests on.
///
/// @param text the words, with tokens
/// @param facts those it rests on
/// @param passages those it rests on
/// @param ground everything that the answer may be written from
public record Claim(String text, List<Fact> facts, List<Passage> passages, Ground ground) {

  /// The words that the model itself wrote, in small letters.
  public String own() {
    return Tokens.without(text).toLowerCase(Locale.ROOT);
  }

  /// Whether one of its facts has these words outside a token.
  ///
  /// @param words in small letters
  public boolean saidByFact(String words) {
    return facts.stream()
        .anyMatch(fact -> Tokens.without(fact.text()).toLowerCase(Locale.ROOT).contains(words));
  }
}
