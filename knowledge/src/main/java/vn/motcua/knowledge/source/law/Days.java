package vn.motcua.knowledge.source.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.WrittenDay;

/// From when to when a regulation holds, in the words of its last articles.
final class Days {

  private static final String THIS =
      "(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch) này ";
  private static final String DAY =
      "ngày\\s+(\\d{1,2})(?:\\s+tháng\\s+|/|-)(\\d{1,2})(?:\\s+năm\\s+|/|-)(\\d{4})";
  private static final Pattern FROM =
      Pattern.compile(
          "(?iu)" + THIS + "(?:có|bắt đầu có) hiệu lực(?: thi hành)?[^.;]{0,40}?(?:kể )?từ " + DAY);
  private static final Pattern FROM_SIGNATURE =
      Pattern.compile(
          "(?iu)" + THIS + "có hiệu lực(?: thi hành)? (?:kể )?từ ngày (?:ký|ban hành|thông qua)");
  private static final Pattern AFTER_DAYS =
      Pattern.compile(
          "(?iu)"
              + THIS
              + "có hiệu lực(?: thi hành)? sau (\\d{1,3}) (?:\\([^)]*\\) )?ngày,? kể từ ngày (?:ký|ban hành)");
  private static final Pattern TO =
      Pattern.compile(
          "(?iu)"
              + THIS
              + "[^.]{0,160}?(?:đến hết|đến|hết hiệu lực (?:thi hành )?(?:kể )?từ) "
              + DAY);

  private Days() {}

  /// Reads the last articles, from the last one backwards.
  static Validity in(RegulationText text) {
    var issued = text.preamble().issued();
    for (var provision : text.provisions().reversed()) {
      var words = provision.text();
      var from = from(words, issued);
      if (from.isPresent()) {
        var to = TO.matcher(words);
        return new Validity(from.get(), to.find() ? of(to).orElse(null) : null, null);
      }
    }
    return Validity.UNKNOWN;
  }

  private static Optional<LocalDate> from(String words, @Nullable LocalDate issued) {
    var named = FROM.matcher(words);
    if (named.find()) {
      return of(named);
    }
    if (issued == null) {
      return Optional.empty();
    }
    var later = AFTER_DAYS.matcher(words);
    if (later.find()) {
      return Optional.of(issued.plusDays(Long.parseLong(later.group(1))));
    }
    return FROM_SIGNATURE.matcher(words).find() ? Optional.of(issued) : Optional.empty();
  }

  /// The day in the first three groups, where there is such a day.
  static Optional<LocalDate> of(Matcher found) {
    return WrittenDay.of(found.group(1), found.group(2), found.group(3));
  }
}
