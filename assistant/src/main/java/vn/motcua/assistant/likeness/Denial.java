package vn.motcua.assistant.likeness;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// A clause that begins with a denial of something that is done: "không bổ sung nội dung hoạt động".
/// Who does not do a part of what a case is about is not in it. What somebody is or has not tells
/// less, for it may be said of another person or thing than the case is about.
///
/// @param done the words of what is not done
record Denial(Set<String> done) {

  private static final Pattern CLAUSE =
      Pattern.compile("[,;.] | (?:chứ|nhưng|mà) (?=(?:không|chưa) )");

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "^(?:(?:và|thì|nhưng|chứ|chỉ|tôi|em|mình|tui|con|cháu) )*(?:không|chưa|khong|chua|hổng) "
              + "(?!(?:phải|phai|là|la|có|co|còn|con|thuộc|thuoc|biết|biet|được|duoc|bị|bi) )");

  /// Words that say no more than that something is done.
  private static final Set<String> LIGHT =
      Set.of(
          "dùng", "sử", "dụng", "cần", "muốn", "thực", "hiện", "đề", "nghị", "hình", "thức", "qua");

  /// Names of papers in which a matter may stand that nobody does.
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:giấy|giấy chứng nhận|chứng nhận|quyết định|văn bản|hợp đồng|đơn|tờ khai|hồ sơ|sổ|thẻ|phiếu)"
              + "(?: [\\p{L}]+){0,2} $");

  private static final int LEAST = 2;

  /// So many words of a long case may be left over that neither the denial nor the matter tells.
  private static final int LONG = 5;

  Denial {
    done = Set.copyOf(done);
  }

  /// The clauses of `phrase`, each with what it says.
  static Stream<String> clauses(String phrase) {
    return CLAUSE.splitAsStream(VietnameseText.normal(phrase));
  }

  /// Whether a clause begins so.
  static boolean isIn(String clause) {
    return NOT_DONE.matcher(clause).find();
  }

  /// What `denied` says but for the light words.
  static Denial of(Ideas denied) {
    var done = new HashSet<>(denied.denied());
    done.removeAll(LIGHT);
    return new Denial(done);
  }

  /// Whether this is a part of `wanted` and what it leaves of it lies in `matter`.
  ///
  /// @param named the words of `wanted`, in normal form
  boolean isPartOf(Ideas wanted, String named, Ideas matter) {
    if (done.size() < LEAST || !wanted.denied().isEmpty() || wanted.age() != null) {
      return false;
    }
    var left = new HashSet<>(wanted.said());
    left.removeAll(done);
    left.removeAll(matter.said());
    left.removeAll(LIGHT);
    return wanted.said().containsAll(done)
        && left.size() <= (wanted.said().size() < LONG ? 0 : 1)
        && !isInPaper(named);
  }

  private boolean isInPaper(String named) {
    return done.stream().mapToInt(named::indexOf).filter(at -> at >= 0).min().stream()
        .anyMatch(at -> PAPER.matcher(named.substring(0, at)).find());
  }
}
