package vn.motcua.assistant.understand.cue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.knowledge.language.Syllables;

/// Whether what a message itself wishes to be done is what it begins with, or stands behind a word
/// of wishing: "đổi bằng lái", "giờ em muốn tách thửa". An act that stands elsewhere only tells how
/// things came about: "xe mua qua hai đời chủ", "đã từng ly hôn".
final class OwnActs {

  /// No word for an act is longer, in syllables.
  private static final int LONGEST = 3;

  private static final Pattern WISH =
      Pattern.compile("(?u)(?<!\\p{L})(?:muốn|cần|định|tính)(?!\\p{L})");

  /// What may stand before the act that a message begins with.
  private static final Set<String> LEADING =
      Set.of(
          "à", "ờ", "ừ", "ủa", "dạ", "vâng", "thế", "vậy", "còn", "rồi", "xong", "giờ", "bây",
          "nếu", "thôi", "mà", "tôi", "tui", "em", "mình", "con", "cháu", "phải", "thì", "cho",
          "hỏi", "nhân", "tiện", "đi", "luôn", "lại", "được", "thủ", "tục", "việc");

  /// What was done is no wish: "làm căn cước rồi".
  private static final Pattern DONE =
      Pattern.compile("(?u)^(?:\\S+ ){0,3}?(?:đã|từng)(?!\\p{L})|(?<!\\p{L})rồi(?: ạ| nhé| nha)?$");

  /// What people do with one another, whom no office is asked for: who says of themselves that they
  /// did so tells of their life, unless a word of wishing stands before it.
  private static final Pattern OF_LIFE =
      Pattern.compile(
          "(?u)^(?:\\S+ ){0,2}?(?:tôi|tui|em|mình|con|cháu|vợ|chồng|anh|chị)(?: \\S+){0,3}? (?:l[iy] hôn|mua|bán|tặng|xây)(?!\\p{L})");

  private final Meant meant = new Meant();
  private final Predicate<String> isAct;

  /// @param isAct whether some words hold one for something to be done
  OwnActs(Predicate<String> isAct) {
    this.isAct = isAct;
  }

  /// Whether `text` wishes something to be done.
  boolean in(String text) {
    var read = meant.of(text);
    var behind = WISH.splitAsStream(read).skip(1);
    var clauses =
        Stream.of(read.split("[,;.?!]"))
            .map(String::strip)
            .filter(clause -> !OF_LIFE.matcher(clause).find());
    return Stream.concat(clauses, behind)
        .map(String::strip)
        .filter(clause -> !DONE.matcher(clause).find())
        .map(Syllables::of)
        .anyMatch(this::begins);
  }

  private boolean begins(List<String> syllables) {
    var rest = syllables.stream().dropWhile(LEADING::contains).toList();
    for (var length = 1; length <= Math.min(LONGEST, rest.size()); length++) {
      if (isAct.test(String.join(" ", rest.subList(0, length)))) {
        return !isAct.test(String.join(" ", rest.subList(1, length)));
      }
    }
    return false;
  }
}
