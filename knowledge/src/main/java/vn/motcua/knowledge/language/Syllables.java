package vn.motcua.knowledge.language;

import java.util.List;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;

/// The terms of the tokens of a text, where only they matter.
public final class Syllables {

  private Syllables() {}

  /// The syllables of `text` in normal form, in order.
  public static List<String> of(String text) {
    return terms(Tokens.of(text));
  }

  /// The terms of `tokens`, in order.
  public static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }
}
