package vn.motcua.assistant.llm.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.guard.Tokens;
import vn.motcua.knowledge.language.VietnameseText;

/// The syllables and tokens of words, in order, in normal form with their marks: `phí` is not `phi`.
public final class Syllabics {

  private static final Pattern PART = Pattern.compile("⟦[^⟦⟧]*⟧|[\\p{L}\\p{M}\\p{N}]+");

  private Syllabics() {}

  /// The syllables of `text`; tokens stay as they are.
  public static List<String> of(String text) {
    return PART.matcher(text).results().map(Syllabics::normal).toList();
  }

  /// Whether a part is a token.
  public static boolean isToken(String part) {
    return Tokens.TOKEN.matcher(part).matches();
  }

  private static String normal(MatchResult found) {
    return isToken(found.group()) ? found.group() : VietnameseText.normal(found.group());
  }
}
