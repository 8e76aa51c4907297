package vn.motcua.assistant.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The different words of a text, to compare it with another.
final class Words {

  /// What stands between words.
  static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

  private Words() {}

  /// The words of `text` but for `common` ones, which say nothing there.
  static Set<String> of(String text, Pattern between, Set<String> common) {
    var words = new HashSet<>(List.of(between.split(text)));
    words.removeAll(common);
    words.remove("");
    return words;
  }
}
