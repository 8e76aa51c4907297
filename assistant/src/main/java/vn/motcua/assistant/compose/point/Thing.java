package vn.motcua.assistant.compose.point;

import java.util.Optional;
import java.util.regex.Pattern;

/// The very thing that a question is about, where it is said to be lacking or may be needed.
///
/// @param isLacking whether it is said not to be there
public record Thing(String words, boolean isLacking) {

  private static final Pattern NEEDED =
      Pattern.compile(
          "(?iu)(?<!khỏi )(?:cần|phải|bắt buộc|có yêu cầu|có đòi)(?: phải| có(?= bản| giấy))? (.{2,40}?)"
              + " (?:không|ko|k|hông|hong)(?!\\p{L})");

  private static final Pattern LACKING =
      Pattern.compile(
          "(?iu)(?:không|chưa|chẳng)(?: chịu)? (?:có|còn|đưa|giữ|tìm thấy) ([^,]{2,40}?)"
              + " (?:thì|có|được)(?!\\p{L})");

  /// The same at the end of a clause: "vì không còn giấy chứng sinh".
  private static final Pattern ENDING =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:không|ko|hông|chưa|chẳng|khong|chua)(?: chịu)?"
              + " (?:có|còn|đưa|giữ|tìm thấy|co|con|dua|giu) ([^,.?!;]{2,40}?)"
              + "(?: (?:nữa|rồi|nua|roi))?\\s*(?:[,.?!;]|$)");

  /// What is asked for is no thing that is named.
  private static final Pattern OPEN = Pattern.compile("(?iuU)\\b(?:gì|nào|mấy|bao|ai)\\b");

  /// What many things are called or done with, before the word that tells them apart.
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iuU)^(?:(?:nộp|xuất trình|mang|đem|kèm|theo|đưa|có|xin|làm|thêm|lại|cả|đủ|các|những|một|của|về"
              + "|bản sao|bản chính|bản gốc|bản photo|bản|photo|giấy tờ|giấy|hợp đồng|văn bản|chứng minh"
              + "|xác nhận|chứng nhận|tờ khai|đơn|sổ|thẻ|cuốn|cái|tấm|tờ)\\b\\s*)+");

  /// Acts that any procedure may be called by, and to whom: "có phải báo xã không".
  private static final Pattern ACT =
      Pattern.compile(
          "(?iuU)^(?:đi|lên|ra)?\\s*(?:khai báo|trình báo|thông báo|báo cáo|báo|khai|đăng ký|xin phép|làm thủ tục"
              + "|làm giấy tờ|làm hồ sơ)(?: (?:với|cho|lên|ra|ở|tại|công an|chính quyền|địa phương|khu vực|phường"
              + "|xã|khu phố|tổ dân phố|nhà nước|gì|chi))*$");

  /// Whether it is no thing at all but doing the procedure.
  public boolean isAct() {
    return ACT.matcher(words.strip()).matches();
  }

  /// The words that tell the thing from others of its kind; empty where it has none.
  public String core() {
    return GENERIC.matcher(words).replaceFirst("").strip();
  }

  /// The thing that `question` is about.
  public static Optional<Thing> in(String question) {
    return needed(question).or(() -> lacking(LACKING, question));
  }

  /// The thing of which it asks whether it is needed, or whether it must be done.
  public static Optional<Thing> needed(String question) {
    return named(NEEDED, question).map(words -> new Thing(words, false));
  }

  /// The thing that it says is not there, whatever it asks then.
  static Optional<Thing> lacking(String question) {
    return lacking(LACKING, question).or(() -> lacking(ENDING, question));
  }

  private static Optional<Thing> lacking(Pattern pattern, String question) {
    return named(pattern, question).map(words -> new Thing(words, true));
  }

  private static Optional<String> named(Pattern pattern, String question) {
    var found = pattern.matcher(question);
    return found.find() && !OPEN.matcher(found.group(1)).find()
        ? Optional.of(found.group(1))
        : Optional.empty();
  }
}
