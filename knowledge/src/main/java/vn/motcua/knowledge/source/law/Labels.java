package vn.motcua.knowledge.source.law;

import java.util.regex.Pattern;

/// How the parts of a regulation are labelled.
final class Labels {

  /// Groups: number, a footnote mark where one sticks to it, title.
  static final Pattern ARTICLE =
      Pattern.compile("Điều\\s+(\\d{1,4}[a-zđ]?)\\s*(?:[.:](\\d{1,3}(?=\\s))?\\s*(.*)|$)");

  /// Groups: number, a footnote mark where one sticks to it, words.
  static final Pattern CLAUSE =
      Pattern.compile("(\\d{1,3}[a-zđ]?)\\s?\\.(?:(\\d{1,3})(?=\\s))?\\s*(?=[^\\s\\d.])(.*)");

  static final Pattern POINT = Pattern.compile("[a-zđ]\\d?(?:\\.\\d{1,2})?\\)\\s*\\S.*");

  /// Groups: level, number, title.
  static final Pattern DIVISION =
      Pattern.compile(
          "(?iu)(Phần|Chương|Mục|Tiểu mục)\\s+((?:thứ\\s+\\p{L}+|[IVXLC]+|\\d+)[a-zđ]?)"
              + "(?:\\d{0,3}\\s*[.:]?\\s*$|\\d{0,3}\\s*[.:]\\s*(\\p{Lu}.*)|\\s+(\\p{Lu}{2}.*))");

  static final Pattern APPENDIX =
      Pattern.compile(
          "(PHỤ LỤC(?:\\s+(?:SỐ\\s+)?(?:[IVXLC]+|\\d+)[A-Za-z]?(?![\\p{L}]))?|Phụ lục(?:\\s+(?:số\\s+)?(?:[IVXLC]+|\\d+)[A-Za-z]?)?(?=\\s*[.:]|$))"
              + "\\s*[.:]?\\s*(.*)");

  static final Pattern FORM =
      Pattern.compile("((?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)(?:\\s+(?:số|SỐ))?\\s*:?\\s*\\d\\S*)(.*)");

  /// Whoever signs, in capitals, or the list of who gets the text.
  static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:TM|KT|TUQ|TL|Q)\\.\\s?\\p{Lu}.*|(?:\\| )?Nơi nhận\\s*:?.*|XÁC THỰC VĂN BẢN HỢP NHẤT"
              + "|(?:PHÓ )?(?:BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN)"
              + "[\\p{Lu}\\s,]*");

  private Labels() {}

  /// Whether a line on a page begins something of its own, so that it does not go on with the one
  /// before.
  static boolean begins(String line) {
    var bare = line.startsWith("“") || line.startsWith("\"") ? line.substring(1) : line;
    return CLAUSE.matcher(bare).matches()
        || ARTICLE.matcher(bare).matches()
        || POINT.matcher(bare).matches()
        || DIVISION.matcher(bare).matches()
        || APPENDIX.matcher(bare).matches()
        || FORM.matcher(bare).lookingAt()
        || SIGNATURE.matcher(bare).matches()
        || bare.matches("[-–+•] .*|Căn cứ .*|Theo đề nghị .*");
  }
}
