package vn.motcua.knowledge.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.motcua.knowledge.regulation.Article;

/// The way from a regulation down to a place in it.
public final class Breadcrumb {

  private static final String LEVELS =
      "(?=(?<!\\p{L})(?:Phần|Chương|Mục|Tiểu mục) (?:[IVXLC\\d]|thứ))";

  private Breadcrumb() {}

  /// `Nghị định số 104/2022/NĐ-CP`, parts and chapters, `Điều 14. …`, `Khoản 2`, `Điểm a`; what is
  /// not known is left out.
  ///
  /// @param clause clause and point, `điểm a khoản 2`; may be empty
  public static List<String> of(Article article, String clause) {
    var heading = article.heading();
    var way = new ArrayList<String>();
    way.add((heading.type().replaceFirst("(?iu)\\s*số$", "") + " số " + heading.number()).strip());
    Arrays.stream(heading.chapter().split(LEVELS))
        .map(String::strip)
        .filter(level -> !level.isEmpty())
        .forEach(way::add);
    var title = heading.title().isBlank() ? "" : ". " + heading.title();
    way.add("Điều " + heading.article() + title);
    List.of(clause.split("(?=khoản )")).reversed().stream()
        .map(String::strip)
        .filter(level -> !level.isEmpty())
        .map(level -> level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1))
        .forEach(way::add);
    return List.copyOf(way);
  }
}
