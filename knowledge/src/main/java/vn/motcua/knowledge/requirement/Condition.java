package vn.motcua.knowledge.requirement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The case in which a paper is due, as a sentence says it.
final class Condition {

  private static final String WHEN =
      "(?:riêng )?(?:(?:trong |đối với |với )?(?:các )?trường hợp|đối với|nếu|khi)";
  private static final Pattern AT_START =
      Wording.pattern("^(?:riêng )?(" + WHEN + "(?![\\p{L}]).*?)(?:,? thì(?![\\p{L}])|[:;,]|$)");
  private static final Cue IN_BRACKETS =
      Cue.pattern(
          "\\(((?:chỉ )?(?:(?:áp dụng |dùng |nộp )?(?:"
              + WHEN
              + ")|(?:áp dụng|dành|dùng) (?:cho|với))(?![\\p{L}])[^()]*(?:\\([^()]*\\)[^()]*)*)\\)",
          "(");

  /// What is due only if there is any, and is no paper.
  private static final Cue OF_A_STAMP =
      Cue.pattern(
          "(?<=(?:dấu|ký|điện thoại|thư điện tử|email|fax|thay đổi|bổ sung|liên quan khác|người dùng)) ?\\(nếu có\\)",
          "(nếu có)");

  private static final Cue LATER =
      Cue.pattern(
          "(?<![\\p{L}\\d])(?<!(?:thuộc|trừ|từng|những|một số|cho|và|tùy|như|theo) )"
              + "((?:(?:trong |đối với |với )?(?:các )?trường hợp|(?:(?<=, )nếu|nếu(?= (?:có )?thay đổi))"
              + "|(?<!(?:điều kiện|yêu cầu|tiêu chuẩn|tiêu chí|trách nhiệm|nghĩa vụ|bồi thường|xử lý|quyền (?:sở hữu|sử dụng))[\\p{L} ]{0,40} )đối với(?= (?:các |những )?(?:đối tượng|doanh nghiệp|người|tổ chức|cá nhân|hộ (?:gia đình|kinh doanh)|thí sinh|học sinh|nhà đầu tư|chủ (?:đầu tư|rừng|xe|tàu)|đơn vị|tàu(?! bay)|(?!sản phẩm|việc|nội dung|yêu cầu|từng|mỗi|phần|thời gian)(?:[\\p{L}]+,? ){1,6}(?:có|là|không|chưa|thuộc (?:diện|đối tượng|danh mục)|từ|dưới|trên|quy định tại|theo hình thức|phải|sử dụng)(?![\\p{L}])))"
              + "|(?<!(?:sau|trước|từ|đến|tới|trong|cho) )khi(?= (?:có|được|người|cơ quan|thuộc|nộp|thay đổi|chưa|không|là|làm)(?![\\p{L}]))"
              + ")(?![\\p{L}]| ?$).*)$",
          "trường hợp",
          "đối với",
          "nếu",
          "khi");

  private static final Cue ENDS_SO =
      Cue.pattern(
          "^(?!.*(?:khác|tương đương|liên quan)[^()]*\\(nếu có\\)$)[^()]*\\(nếu có\\)$",
          "(nếu có)");
  private static final Cue CASE_AT_END =
      Cue.pattern(
          "\\((?:chỉ )?(?:áp dụng |dùng )?"
              + WHEN
              + "(?! có\\))(?![\\p{L}])[^()]*(?:\\([^()]*\\)[^()]*)*\\)$",
          "(");

  private static final Cue NO_DATA_AT_END =
      Cue.pattern(
          "\\([^()]*(?:chưa|không)(?: thể| được)? (?:tích hợp|kết nối|chia sẻ|khai thác|tra cứu|có (?:trong|trên))[^()]*(?:dữ liệu|thông tin)[^()]*\\)$",
          "dữ liệu",
          "thông tin");

  /// How many are due, and what is excepted, is no part of the case.
  private static final Pattern COUNT =
      Wording.pattern(
          "\\s*(?::? ?\\(?\\d{1,2}(?: \\([^()]*\\))? bản(?![\\p{L}])| ?\\(trừ(?![\\p{L}])|: bản (?:sao|chính|gốc|chụp)).*$");

  /// Whether what stands in brackets at the end holds for all of a choice: "(nếu có)", or that the
  /// office does not find the data.
  static boolean isOnAll(Row part) {
    return ENDS_SO.isIn(part.normal()) || NO_DATA_AT_END.isIn(part.normal());
  }

  /// Whether a case in brackets at the end of a choice may hold for the last paper alone.
  static boolean isOfLast(String sentence) {
    return CASE_AT_END.isIn(sentence);
  }

  private Condition() {}

  private static final Cue INSIDE_BRACKETS =
      Cue.pattern("\\([^()]*, (nếu(?![\\p{L}])[^()]*)\\)", ", nếu");
  private static final Cue BRACKETS = Cue.pattern("\\([^()]*\\)?", "(");
  private static final Cue CONTENTS =
      Cue.words(
          "trong đó|(?:bao )?gồm(?: có)?(?: các| những)? (?:nội dung|thông tin|phần|mục)|(?:bao )?gồm:|nêu rõ|ghi rõ",
          "gồm",
          "nêu rõ",
          "ghi rõ",
          "trong đó");

  private static int endOfCase(Row sentence, Matcher found) {
    var count = COUNT.matcher(sentence.normal()).region(found.start(1), found.end(1));
    return count.find() && count.start() > found.start(1) ? count.start() : found.end(1);
  }

  /// The words of the condition, or nothing.
  ///
  /// @param choice whether the sentence names several papers; a bracket then belongs to the last
  static Optional<String> of(Row whole, boolean choice) {
    var contents = CONTENTS.matcher(whole.normal());
    var sentence = contents.find() ? whole.part(0, contents.start()) : whole;
    var start = AT_START.matcher(sentence.normal());
    if (start.find()) {
      return Optional.of(sentence.words(start.start(1), start.end(1)));
    }
    var bracket = IN_BRACKETS.matcher(OF_A_STAMP.without(sentence.normal()));
    if (!choice && bracket.find()) {
      return Optional.of(sentence.words(bracket.start(1), bracket.end(1)));
    }
    var inner = INSIDE_BRACKETS.matcher(sentence.normal());
    if (!choice && inner.find()) {
      return Optional.of(sentence.words(inner.start(1), inner.end(1)));
    }
    var later = LATER.matcher(BRACKETS.without(sentence.normal()));
    return later.find()
        ? Optional.of(sentence.words(later.start(1), endOfCase(sentence, later)))
        : Optional.empty();
  }
}
