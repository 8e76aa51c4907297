package vn.motcua.assistant.fill;

import vn.motcua.assistant.conversation.Question.Language;

/// A sentence to the person who fills a form in. It never repeats what was typed.
///
/// @param vi in Vietnamese
/// @param en in English
public record Remark(String vi, String en) {

  /// The sentence in `language`.
  public String in(Language language) {
    return language == Language.EN ? en : vi;
  }
}
