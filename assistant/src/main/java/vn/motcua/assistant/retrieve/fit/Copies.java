package vn.motcua.assistant.retrieve.fit;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Whether a message wishes for a copy, and a procedure issues copies by its name. Who lost an original
/// and wishes for a copy does not register again, however much of the message tells of the loss.
final class Copies {

  /// Looked for in folded words, as those below.
  private static final Pattern WISHED =
      Pattern.compile(
          "\\b(?:xin|lay|cap|lam|can|muon)(?: (?:xin|lai|cap|them|may|mot|1|2|lay))* (?:ban sao|ban trich luc|trich luc|sao luc)\\b");

  private static final Pattern ISSUED = Pattern.compile("\\b(?:ban sao|trich luc|cap sao)\\b");

  /// Copies of papers of their own are handed in or certified.
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:chung thuc|cong chung|sao y|nop ban sao)\\b");

  private Copies() {}

  /// Whether `message` wishes for one.
  static boolean areWished(String message) {
    var words = folded(message);
    return WISHED.matcher(words).find() && !OTHER.matcher(words).find();
  }

  /// Whether the procedure called `name` issues them.
  static boolean areIssued(String name) {
    return ISSUED.matcher(folded(name)).find();
  }

  private static String folded(String text) {
    return VietnameseText.fold(VietnameseText.normal(text)).toLowerCase(Locale.ROOT);
  }
}
