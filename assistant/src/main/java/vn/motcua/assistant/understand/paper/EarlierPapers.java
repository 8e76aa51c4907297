package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;

/// The papers of an earlier message, where a message asks of them without naming them again ("vậy
/// tôi có phải nộp không", "họ vẫn đòi thì sao"), or tells what they are for.
final class EarlierPapers {

  /// So far back a paper is remembered.
  private static final int REACH = 3;

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:cần|phải|bắt buộc)(?: phải)? (?:nộp|có|mang|đưa|đem|xuất trình)(?: thật)?"
              + "(?: nó|(?: giấy| tờ| cái)(?: đó| này| ấy| kia))? (?:không|hông|ko|hả)"
              + "|(?:vẫn|cứ|còn) (?:đòi|bắt)|(?:vậy|thế|như vậy|như thế) (?:có )?đúng(?: luật| quy định)?"
              + "|đúng (?:hay sai|luật không)|có quyền (?:đòi|bắt))(?!\\p{L})");

  /// What a paper is for, told by itself.
  private static final Pattern PURPOSE =
      Pattern.compile("(?u)^(?:dạ |là )*để (?:đi )?(?:làm|đăng ký|xin|khai|nhập|cấp)(?!\\p{L}).*");

  /// The same in answer to a question of ours.
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?u)^(?:dạ |là )*(?:(?:để|khi|lúc|tôi|em|mình|tui|con) )?(?:đi |đang )?"
              + "(?:làm|đăng ký|xin|khai|nhập|cấp)(?!\\p{L}).*");

  private final PaperWishes wishes;
  private final Meant meant = new Meant();

  EarlierPapers(PaperWishes wishes) {
    this.wishes = wishes;
  }

  /// What `message` asks of papers that were named before it.
  ///
  /// @param said what the person said before, newest first
  /// @param askedBack whether the last reply asked something back
  Optional<PaperWish> in(String message, List<String> said, boolean askedBack) {
    var text = meant.of(message);
    if (AGAIN.matcher(text).find()) {
      return before(said, REACH).map(wish -> new PaperWish(wish.papers(), ""));
    }
    return (askedBack ? ANSWER : PURPOSE).matcher(text).matches()
        ? before(said, 1).map(wish -> new PaperWish(wish.papers(), text))
        : Optional.empty();
  }

  private Optional<PaperWish> before(List<String> said, int reach) {
    return said.stream().limit(reach).flatMap(text -> wishes.in(text, false).stream()).findFirst();
  }
}
