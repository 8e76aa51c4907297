package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regulation that ended another one as a whole, in its own words.
///
/// Only what can be read safely counts: a final article that says from which day it holds, and
/// that it replaces or repeals a regulation named by number right after those words. What repeals
/// single articles, keeps exceptions or names no number is left out.
///
/// @param ended the one that ended
/// @param by number of the one that ended it, as written
/// @param from first day of the new one, on which the old one holds no more
public record Supersession(RegulationKey ended, String by, LocalDate from) {

  private static final Pattern FINAL_ARTICLE =
      Pattern.compile(
          "(?iu)(?:điều khoản |tổ chức |trách nhiệm )?(?:hiệu lực|thi hành).*|.*hiệu lực.*");

  private static final String KIND =
      "(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư)";

  private static final Pattern ENDS_WHOLE =
      Pattern.compile(
          "(?iu)(?:thay thế|bãi bỏ|hủy bỏ)(?: cho)?(?: toàn bộ)?(?: các)? "
              + KIND
              + " (?:số )?(\\d{1,4}/\\d{4}/[\\p{Lu}\\d&-]+)");

  private static final Pattern HOLDS_FROM =
      Pattern.compile(
          "(?iu)(?:nghị định|thông tư|luật|quyết định|nghị quyết|pháp lệnh)(?: liên tịch)? này"
              + " có hiệu lực(?: thi hành)?(?: kể)? từ ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");

  private static final Pattern EXCEPTION = Pattern.compile("(?iu)(?<!\\p{L})trừ(?!\\p{L})");

  /// What `article` says it ends.
  public static List<Supersession> in(Article article) {
    if (!FINAL_ARTICLE.matcher(article.heading().title()).matches()) {
      return List.of();
    }
    var all = new ArrayList<Supersession>();
    var from = holdsFrom(article.text());
    for (var sentence : article.text().split("[.;]\\s|\\n")) {
      if (from.isPresent() && !EXCEPTION.matcher(sentence).find()) {
        ENDS_WHOLE.matcher(sentence).results().forEach(f -> add(all, f, article, from.get()));
      }
    }
    return List.copyOf(all);
  }

  private static void add(
      List<Supersession> all, MatchResult found, Article article, LocalDate from) {
    RegulationKey.of(found.group(1))
        .filter(key -> !article.key().equals(Optional.of(key)))
        .ifPresent(key -> all.add(new Supersession(key, article.heading().number(), from)));
  }

  /// The first day on which the regulation of a final article holds, where `text` says it.
  public static Optional<LocalDate> holdsFrom(String text) {
    Matcher found = HOLDS_FROM.matcher(text);
    return found.find()
        ? WrittenDay.of(found.group(1), found.group(2), found.group(3))
        : Optional.empty();
  }
}
