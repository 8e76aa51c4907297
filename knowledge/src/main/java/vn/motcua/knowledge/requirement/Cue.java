package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// Words that tell something, with hints that rule them out in most texts: a search for a few
/// letters costs a hundredth of one for a pattern.
///
/// @param pattern the words, in normal form
/// @param hints at least one of these stands in any text that has the words
record Cue(Pattern pattern, List<String> hints) {

  /// Whole words.
  static Cue words(String regex, String... hints) {
    return new Cue(Wording.words(regex), normal(hints));
  }

  /// Anything.
  static Cue pattern(String regex, String... hints) {
    return new Cue(Wording.pattern(regex), normal(hints));
  }

  private static List<String> normal(String... hints) {
    return Stream.of(hints).map(VietnameseText::normal).toList();
  }

  /// Whether `text` has the words.
  boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /// `text` with the words blanked out, so that places stay.
  String without(String text) {
    return mayBeIn(text) ? Wording.without(pattern, text) : text;
  }

  /// Looks for the words; finds nothing where no hint is.
  Matcher matcher(String text) {
    return pattern.matcher(mayBeIn(text) ? text : "");
  }

  private boolean mayBeIn(String text) {
    for (var hint : hints) {
      if (text.contains(hint)) {
        return true;
      }
    }
    return false;
  }
}
