package vn.motcua.assistant.retrieve.fit;

import java.util.regex.Pattern;

/// Tells "mất" of a lost paper from "mất" of time and money: "mất bao lâu", "mất phí không".
final class Losing {

  private static final Pattern COST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:mất|mat) (?:khoảng |chừng |tầm |hết |khoang |chung |tam |het )?"
              + "(?:(?:bao|mấy|nhiêu|nhiều|lâu|tiền|phí|lệ phí|thời gian|công|cả|vài|may|nhieu|lau"
              + "|tien|phi|thoi gian|cong|vai)(?!\\p{L})|\\d+ (?:ngày|tuần|tháng|giờ|đồng|ngay|tuan|thang))");

  private Losing() {}

  /// `text` without the words that ask what something costs.
  static String without(String text) {
    return COST.matcher(text).replaceAll(" ");
  }
}
