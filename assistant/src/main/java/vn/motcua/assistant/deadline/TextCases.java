package vn.motcua.assistant.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Further cases in the words of a time limit: "10 ngày làm việc với công trình khác". Each is named
/// in the source's words; it is counted only where the words leave no doubt.
final class TextCases {

  /// A case.
  ///
  /// @param text the source's words
  /// @param limit its own limit; null where it is named only
  record Found(String text, @Nullable TimeLimit limit) {}

  private static final String UNIT = "(ngày làm việc|ngày|tháng)(?! (?:niêm yết|đăng tin))";
  private static final Pattern LENGTH = Pattern.compile("(?iu)(\\d{1,3}) " + UNIT);
  private static final Pattern PART = Pattern.compile("(?<=[.;])\\s+");
  private static final String MOST = "(?:(?:thì |là )?(?:không quá |tối đa )?)?";

  /// The length, then the case: "7 ngày làm việc với nhà ở riêng lẻ".
  private static final Pattern LENGTH_FIRST =
      Pattern.compile("(?iu)(\\d{1,3}) " + UNIT + " (?:với|khi|nếu|cho) [^\\d]+");

  /// The case, then the length: "Đổi biển số: 7 ngày làm việc", "chưa có thì 30 ngày".
  private static final Pattern CASE_FIRST =
      Pattern.compile(
          "(?iu)(?!.*(?:\\bthêm\\b|trang|quy trình cũ|xác minh là|nguồn|luật|theo các bước|gia hạn"
              + "|trong đó|ô thời gian))[^\\d:]{4,}(?::| thì| không quá| tối đa) *"
              + MOST
              + "(\\d{1,3}) "
              + UNIT
              + "(?:, (?:kể từ|làm cùng)[^\\d]*)?[.;]?");

  /// On top of the limit itself: "cần xác minh thì thêm không quá 05 ngày làm việc".
  private static final Pattern ON_TOP =
      Pattern.compile(
          "(?iu)[^\\d:]{4,}thì thêm (?:không quá |tối đa )?(\\d{1,3}) (ngày làm việc)[.;]?");

  /// What follows are the stages of the one limit, and no cases.
  private static final String STAGES = "Trong đó";

  private TextCases() {}

  /// The cases that `limit` names beside its own.
  static List<Found> in(TimeLimit limit) {
    var found = new ArrayList<Found>();
    var isFirst = true;
    for (var part : PART.split(limit.text())) {
      if (part.startsWith(STAGES)) {
        break;
      }
      var lengths = LENGTH.matcher(part).results().count();
      if (lengths > 0 && !(isFirst && isOwn(part, limit))) {
        var words = part.replaceFirst("[.;]$", "").strip();
        found.add(new Found(words, lengths == 1 ? length(part.strip(), limit) : null));
      }
      isFirst = false;
    }
    return found;
  }

  /// Whether the first part says nothing but the limit itself.
  private static boolean isOwn(String part, TimeLimit limit) {
    var length = LENGTH.matcher(part);
    return length.results().count() == 1
        && length.reset().find()
        && limit.value() != null
        && Integer.parseInt(length.group(1)) == limit.value();
  }

  private static @Nullable TimeLimit length(String part, TimeLimit limit) {
    var onTop = ON_TOP.matcher(part);
    if (onTop.matches() && limit.value() != null && limit.unit() == Unit.WORKING_DAYS) {
      return new TimeLimit(
          limit.value() + Integer.parseInt(onTop.group(1)), Unit.WORKING_DAYS, part);
    }
    for (var pattern : List.of(LENGTH_FIRST, CASE_FIRST)) {
      var match = pattern.matcher(part);
      if (match.matches()) {
        return new TimeLimit(Integer.parseInt(match.group(1)), unit(match.group(2)), part);
      }
    }
    return null;
  }

  private static Unit unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "ngày làm việc" -> Unit.WORKING_DAYS;
      case "tháng" -> Unit.MONTHS;
      default -> Unit.DAYS;
    };
  }
}
