package vn.motcua.assistant.llm.check;

import java.util.List;
import vn.motcua.assistant.llm.guard.Tokens;

/// What one answer may be written from.
///
/// @param facts what the answer by rules says
/// @param passages what may be quoted
/// @param tokens what the tokens in both stand for
/// @param address how the person is spoken to: `anh/chị`
/// @param system the instructions, of which nothing may show
public record Ground(
    List<Fact> facts, List<Passage> passages, Tokens tokens, String address, String system) {

  public Ground {
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
  }

  /// `sentence` beside what it rests on here.
  public Claim claim(Sentence sentence) {
    return new Claim(
        sentence.text(),
        facts.stream().filter(fact -> sentence.rests().contains(fact.id())).toList(),
        passages.stream().filter(passage -> sentence.rests().contains(passage.id())).toList(),
        this);
  }
}
