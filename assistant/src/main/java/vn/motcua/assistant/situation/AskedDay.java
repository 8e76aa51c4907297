package vn.motcua.assistant.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the day that a question is asked about: "từ 1/7/2025 lệ phí bao nhiêu", "hồi tháng 6 quy
/// định thế nào". A date of the person's own story ("cưới hồi tháng 6") is not such a day.
final class AskedDay {

  /// A day and the words that remain.
  record Found(LocalDate day, String rest) {}

  private static final String NUMERIC = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})";
  private static final String IN_WORDS =
      "(\\d{1,2}) (?:tháng|thang) (\\d{1,2}) (?:năm|nam) (\\d{4})";
  private static final String MONTH =
      "(?:tháng|thang) ?(\\d{1,2})(?:(?: ?/ ?| (?:năm |nam )?)(\\d{4}))?";

  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?<lead>từ|kể từ|sau|hồi|vào|trước|tính đến|áp dụng từ|thời điểm|tu|ke tu"
              + "|hoi|truoc|tinh den)(?: ngày| ngay)? (?:"
              + NUMERIC
              + "|"
              + IN_WORDS
              + "|"
              + MONTH
              + ")(?![\\d/])");

  /// What is asked must be a rule.
  private static final Pattern RULE =
      Pattern.compile(
          "(?iu)lệ phí|phí|quy định|luật|giấy tờ|hồ sơ|thời hạn|mẫu|áp dụng|thay đổi|bao nhiêu|thế"
              + " nào|le phi|quy dinh|giay to|thoi han");

  /// A person's own doings beside the date.
  private static final Pattern STORY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(tôi|em|mình|tui|con|cháu|vợ|chồng|ba|bố|mẹ|má|anh|chị|sinh|đẻ|cưới|mua|nộp"
              + "|mất|chết|xây|ở|nghỉ|đóng|bán|thuê|cấp|hết hạn|chuyển|ly hôn|toi|minh|nop|mua|cap)"
              + "(?![\\p{L}])");

  private static final int NEAR = 14;

  private AskedDay() {}

  static Optional<Found> in(String text, LocalDate today) {
    var found = DAY.matcher(text);
    while (found.find()) {
      var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
      if (RULE.matcher(rest).find() && !isStory(text, found.start(), found.end())) {
        return day(found.toMatchResult(), today).map(day -> new Found(day, rest.strip()));
      }
    }
    return Optional.empty();
  }

  private static boolean isStory(String text, int start, int end) {
    var before = text.substring(Math.max(0, start - NEAR), start);
    var after = text.substring(end, Math.min(text.length(), end + NEAR));
    return STORY.matcher(before).find() || STORY.matcher(after).find();
  }

  private static Optional<LocalDate> day(MatchResult found, LocalDate today) {
    try {
      var before = found.group(1).matches("(?iu)trước|truoc");
      if (found.group(2) != null) {
        return Optional.of(shifted(date(found, 2), before));
      }
      if (found.group(5) != null) {
        return Optional.of(shifted(date(found, 5), before));
      }
      var month = month(found, today);
      var begins = found.group(1).matches("(?iu)từ|kể từ|áp dụng từ|tu|ke tu|trước|truoc");
      return Optional.of(begins ? shifted(month.atDay(1), before) : month.atEndOfMonth());
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2025
    }
  }

  private static LocalDate shifted(LocalDate day, boolean before) {
    return before ? day.minusDays(1) : day;
  }

  private static LocalDate date(MatchResult found, int at) {
    return LocalDate.of(number(found, at + 2), number(found, at + 1), number(found, at));
  }

  /// A month without its year is the last one of that name.
  private static YearMonth month(MatchResult found, LocalDate today) {
    var month = number(found, 8);
    var year = found.group(9) == null ? today.getYear() : number(found, 9);
    var named = YearMonth.of(year, month);
    return found.group(9) == null && named.isAfter(YearMonth.from(today))
        ? named.minusYears(1)
        : named;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
