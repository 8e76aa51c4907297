package vn.motcua.knowledge.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.WrittenDay;
import vn.motcua.knowledge.regulation.amendment.Amendment;

/// What changed an article.
///
/// @param number number of the amending regulation, as written
/// @param place the article of it that does; empty where not said
/// @param from first day on which the change holds; null where not said
/// @param wholly whether only the regulation is known to have been amended, and not this article
public record AmendedBy(String number, String place, @Nullable LocalDate from, boolean wholly) {

  private static final Pattern AMENDED =
      Pattern.compile("(?iu)(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^,;()]* bởi (.*)");

  private static final Pattern BY =
      Pattern.compile(
          "(?u)((?:Điều \\d+[a-zđ]?(?:, |,? và )?)*)\\s*\\p{Lu}[\\p{L} ]*? (?:số )?(\\d{1,4} ?/\\d{4}/[\\p{L}\\d&-]+)"
              + "(?:[^;()]*? từ ngày (\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

  /// What the remark under `article` says, then the orders of other texts that change it, then what
  /// `known` adds: regulations that amended others of its articles, or it. Each regulation once.
  ///
  /// @param orders those of imported regulations that are about this article
  public static List<AmendedBy> of(
      Article article, List<Amendment> orders, Optional<KnownRegulation> known) {
    var all = new ArrayList<AmendedBy>();
    Matcher amended = AMENDED.matcher(article.note());
    if (amended.find()) {
      BY.matcher(amended.group(1))
          .results()
          .map(found ->
              new AmendedBy(
                  found.group(2).replace(" ", ""),
                  found.group(1).strip().replaceAll(",$", ""),
                  day(found.group(3), found.group(4), found.group(5)),
                  false))
          .forEach(all::add);
    }
    var said = List.copyOf(all);
    orders.stream()
        .filter(order -> said.stream().noneMatch(other -> isSame(order.by(), other.number())))
        .map(order -> new AmendedBy(order.by(), order.source(), order.from(), false))
        .distinct()
        .forEach(all::add);
    known.stream()
        .flatMap(regulation -> regulation.links().amendedBy().stream())
        .filter(number -> all.stream().noneMatch(other -> isSame(number, other.number())))
        .map(number -> new AmendedBy(number, "", null, true))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static boolean isSame(String one, String other) {
    return RegulationKey.of(one).equals(RegulationKey.of(other));
  }

  private static @Nullable LocalDate day(
      @Nullable String day, @Nullable String month, @Nullable String year) {
    return day == null || month == null || year == null
        ? null
        : WrittenDay.of(day, month, year).orElse(null);
  }
}
