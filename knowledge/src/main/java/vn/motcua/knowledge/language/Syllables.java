package vn.motcua.knowledge.language;

import java.util.List;

/// The terms of the tokens of a text, where only they matter.
public final class Syllables {

  private Syllables() {}

  /// The syllables of `text` in normal form, in order.
  public static List<String> of(String text) {
    return TokenScanner.scan(NormalForm.of(text)).stream().map(Token::term).toList();
  }
}
