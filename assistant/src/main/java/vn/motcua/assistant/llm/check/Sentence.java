package vn.motcua.assistant.llm.check;

import java.util.List;

/// What a model wrote, and what it says that rests on.
///
/// @param text the words, with tokens
/// @param rests ids of facts and passages
public record Sentence(String text, List<String> rests) {

  public Sentence {
    rests = List.copyOf(rests);
  }
}
