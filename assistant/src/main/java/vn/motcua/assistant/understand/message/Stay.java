package vn.motcua.assistant.understand.message;

import java.util.Map;
import java.util.regex.Pattern;

/// Reads how long somebody stays somewhere where that is told with a word that asks elsewhere: "ở nhờ
/// mấy tháng phải khai báo sao" tells of some months, and asks nothing of time.
final class Stay {

  /// What is done within that time is a procedure, and its time may well be asked.
  private static final String NO_ACT =
      "(?!đăng|làm|cấp|nộp|xin|đổi|dang|lam|cap|nop|doi)(?=\\p{L})";

  private static final Pattern SOME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})((?:ở|trọ|thuê|mướn|vắng|công tác|quê|học|chơi|o|tro|thue|muon|vang|cong tac|que"
              + "|hoc|choi)(?: "
              + NO_ACT
              + "\\p{L}+){0,4}) (mấy|may) (bữa|hôm|ngày|tuần|tháng|năm|bua|hom|ngay|tuan|thang|nam)"
              + "(?= (?:thì |là |mà |thi |la |ma )?(?:có |co )?(?:phải|cần|phai|can)(?!\\p{L}))");

  private static final Map<String, String> TOLD = Map.of("mấy", "vài", "may", "vai");

  private Stay() {}

  /// `text` with the time of a stay told as such.
  static String told(String text) {
    return SOME.matcher(text)
        .replaceAll(found ->
            "%s %s %s"
                .formatted(
                    found.group(1),
                    TOLD.getOrDefault(found.group(2), found.group(2)),
                    found.group(3)));
  }
}
