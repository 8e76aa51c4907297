package vn.motcua.assistant.deadline.said;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// A message in small letters without marks, letter for letter beside what was typed.
///
/// @param bare without marks
/// @param typed in small letters, with the marks that it has
/// @param marked whether it has any
record Folded(String bare, String typed, boolean marked) {

  static Folded of(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    var bare = new StringBuilder(small.length());
    for (var at = 0; at < small.length(); at++) {
      var letter = VietnameseText.fold(small.substring(at, at + 1));
      bare.append(letter.length() == 1 ? letter.charAt(0) : small.charAt(at));
    }
    return new Folded(bare.toString(), small, !bare.toString().equals(small));
  }

  /// Whether `pattern` stands anywhere.
  boolean has(Pattern pattern) {
    return pattern.matcher(bare).find();
  }

  /// Whether the word in this place is `word`, as far as marks were typed: "toi" may be "tối" only in
  /// a message without marks.
  boolean is(MatchResult found, String word) {
    return !marked || typed.substring(found.start(), found.end()).contains(word);
  }
}
