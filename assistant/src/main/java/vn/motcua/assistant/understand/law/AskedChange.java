package vn.motcua.assistant.understand.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells who asks what changed on a day ("từ 1/7/2025 thay đổi gì", "tháng 3/2027 có gì mới") from
/// who names a day beside a question on a procedure.
public final class AskedChange {

  private static final Pattern DAY =
      Pattern.compile(
          "(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)"
              + "|(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})(?!\\d)"
              + "|thang ?(\\d{1,2})(?: ?/ ?| nam | )(\\d{4})(?!\\d)");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})((co )?(nhung )?(gi|dieu gi|diem|quy dinh|chinh sach|luat)( gi)? (moi|thay doi|khac)"
              + "|thay doi( nhung)?( gi| the nao| ra sao)?|doi( nhung)? gi|co( nhung)? thay doi|co gi)"
              + "(?!\\p{L})");

  /// Words that say nothing of a matter of its own.
  private static final Pattern AROUND =
      Pattern.compile(
          "(?<!\\p{L})(thu tuc hanh chinh|thu tuc|hanh chinh|quy dinh|phap luat|chinh sach|nguoi dan"
              + "|hieu luc|ap dung|bat dau|nhung|moi)(?!\\p{L})");

  /// So few syllables beside the day and the change ask for all that changed.
  private static final int FEW_SYLLABLES = 1;

  private final EverydayTerms terms;
  private final Filler filler = new Filler();

  /// @param terms everyday words
  public AskedChange(EverydayTerms terms) {
    this.terms = terms;
  }

  /// The days whose changes `text` asks for.
  public Optional<Period> in(String text) {
    var folded = VietnameseText.fold(VietnameseText.normal(text));
    var day = DAY.matcher(folded);
    if (!day.find()) {
      return Optional.empty();
    }
    var undated = folded.substring(0, day.start()) + " " + folded.substring(day.end());
    var change = CHANGE.matcher(undated);
    if (!change.find()) {
      return Optional.empty();
    }
    var rest = AROUND.matcher(change.replaceAll(" ")).replaceAll(" ");
    return filler.without(terms.officialSyllables(rest)).size() <= FEW_SYLLABLES
        ? period(day.toMatchResult())
        : Optional.empty();
  }

  private static Optional<Period> period(MatchResult day) {
    try {
      if (day.group(7) != null) {
        var month = YearMonth.of(number(day, 8), number(day, 7));
        return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
      }
      var at = day.group(1) != null ? 1 : 4;
      var on = LocalDate.of(number(day, at + 2), number(day, at + 1), number(day, at));
      return Optional.of(new Period(on, on));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2025
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
