package vn.motcua.assistant.llm.check;

import java.util.List;
import java.util.Set;
import vn.motcua.assistant.llm.guard.Tokens;

/// Something that the answer by rules says, as a model is told of it.
///
/// @param id `F1`
/// @param kind what it is about: `name`, `verdict`, or the kind of its section in small letters
/// @param text the words, with a token for whatever a model may not write itself
/// @param must whether the answer is incomplete without it
/// @param citations ids of the citations that it rests on
public record Fact(String id, String kind, String text, boolean must, List<String> citations) {

  public Fact {
    citations = List.copyOf(citations);
  }

  /// The same with an id.
  public Fact called(String other) {
    return new Fact(other, kind, text, must, citations);
  }

  /// The tokens in it, in order.
  public Set<String> tokens() {
    return Tokens.in(text);
  }
}
