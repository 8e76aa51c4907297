package vn.motcua.assistant.verdict.row;

import java.util.regex.Pattern;

/// The words with which a row says in which forms it takes a paper, before it names the paper: "bản
/// sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu".
final class FormWords {

  /// Words of forms only, in the normal form of the language.
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:bản|sao|chụp|chính|gốc|sổ|điện|tử|có|được|chứng|thực|công|cấp|từ|kèm|theo|"
              + "để|đối|chiếu|xuất|trình|nộp|hoặc|và|số|lượng|một|hợp|lệ|tệp|tin|\\d{1,2})(?![\\p{L}\\d])"
              + "[ ,;:()/-]*)+");

  private FormWords() {}

  /// Where `text`, in normal form, begins to say what is handed in.
  static int end(String text) {
    var leading = LEADING.matcher(text);
    return leading.find() ? leading.end() : 0;
  }
}
