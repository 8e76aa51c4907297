package vn.motcua.knowledge.regulation;

import java.time.LocalDate;

/// Articles of laws that do not exist.
public final class MadeUpArticles {

  /// The day on which all of them were known.
  public static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private MadeUpArticles() {}

  /// An article of the law on kites, in force since 2020.
  public static Article kite(String id, String article, String title, String text) {
    return article(
        id, new Article.Heading("12/2019/QH99", "Luật số", article, title, "Thả diều", ""), text);
  }

  /// An article anywhere.
  public static Article article(String id, Article.Heading heading, String text) {
    var note =
        "(Điều %s %s %s%s, có hiệu lực thi hành kể từ ngày 01/01/2020)"
            .formatted(
                heading.article(),
                heading.type(),
                heading.number(),
                heading.article().equals("1") ? " Luật Thả diều ngày 05/05/2019 của Quốc hội" : "");
    return new Article(id, heading, text, note, "99", SourceNote.of(note).validity(), DAY);
  }
}
