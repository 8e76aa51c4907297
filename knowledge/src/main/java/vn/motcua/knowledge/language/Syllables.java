package vn.motcua.knowledge.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /// Each two neighbours of `syllables`, a blank between them, in order and each once: most words of
  /// the language have two.
  public static Set<String> pairs(List<String> syllables) {
    var pairs = new LinkedHashSet<String>();
    for (var at = 1; at < syllables.size(); at++) {
      pairs.add(syllables.get(at - 1) + " " + syllables.get(at));
    }
    return pairs;
  }
}
