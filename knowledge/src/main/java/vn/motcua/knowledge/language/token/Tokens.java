package vn.motcua.knowledge.language.token;

import java.util.List;
import vn.motcua.knowledge.language.letter.NormalForm;

/// Cuts text into syllables, and keeps together what belongs together: codes of procedures, numbers
/// of regulations, names of forms, numbers and dates.
public final class Tokens {

  private Tokens() {}

  /// The tokens of `text`, in order.
  public static List<Token> of(String text) {
    return List.copyOf(TokenScanner.scan(NormalForm.of(text)));
  }
}
