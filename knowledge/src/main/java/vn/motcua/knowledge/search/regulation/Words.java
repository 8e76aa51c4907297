package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Splits long texts into words as [Syllables] does, many times faster: law texts say the same
/// few words again and again, so each spelling is put in normal form once.
final class Words {

  /// Spellings kept; the codification has a tenth of that.
  private static final int MOST_KEPT = 500_000;

  private final Map<String, List<Word>> known = new ConcurrentHashMap<>();

  /// The words of `text`, which must be in NFC.
  List<Word> of(String text) {
    var words = new ArrayList<Word>(text.length() / 4);
    var length = text.length();
    for (var at = 0; at < length; ) {
      var letter = text.charAt(at);
      if (!inWord(letter)) {
        at++;
        continue;
      }
      var number = Character.isDigit(letter);
      var end = at + 1;
      while (end < length && (inWord(text.charAt(end)) || (number && joins(text.charAt(end))))) {
        end++;
      }
      words.addAll(words(text.substring(at, end)));
      at = end;
    }
    return words;
  }

  private List<Word> words(String spelling) {
    var found = known.get(spelling);
    if (found == null) {
      found =
          Syllables.of(spelling).stream()
              .map(normal -> new Word(normal, VietnameseText.fold(normal)))
              .toList();
      if (known.size() < MOST_KEPT) {
        known.put(spelling, found);
      }
    }
    return found;
  }

  private static boolean inWord(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// What stands inside numbers of regulations, dates and amounts.
  private static boolean joins(char letter) {
    return letter == '/' || letter == '-' || letter == '.' || letter == ',';
  }
}
