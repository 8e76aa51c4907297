package vn.motcua.assistant.verdict.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The different words of a text, to compare it with another.
public final class Words {

  /// What stands between words.
  public static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

  private Words() {}

  /// The words of `text` but for `common` ones, which say nothing there.
  public static Set<String> of(String text, Pattern between, Set<String> common) {
    var words = new HashSet<>(List.of(between.split(text)));
    words.removeAll(common);
    words.remove("");
    return words;
  }
}
