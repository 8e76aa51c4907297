package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.regulation.Article;

/// A stretch of an article that is compared with a question by itself: a clause with its points,
/// or, where that is long, some of them. So a long article is judged by its best clause and does
/// not lose to a short one.
///
/// @param clause what its first piece is called, `khoản 2`; empty for opening words
/// @param text the words
record Passage(String clause, String text) {

  /// A passage takes up no further point from this length on, about a paragraph.
  private static final int LONG = 700;

  static List<Passage> of(Article article) {
    var passages = new ArrayList<Passage>();
    var number = "";
    var name = "";
    var words = new StringBuilder();
    for (var piece : article.clauses()) {
      var next = !piece.clause().equals(number) || words.length() > LONG;
      if (next && !words.isEmpty()) {
        passages.add(new Passage(name, words.toString()));
        words.setLength(0);
      }
      if (words.isEmpty()) {
        name = piece.name();
      }
      number = piece.clause();
      words.append(words.isEmpty() ? "" : "\n").append(piece.text());
    }
    if (!words.isEmpty()) {
      passages.add(new Passage(name, words.toString()));
    }
    return split(passages);
  }

  /// Text without labels may still run on for pages, as in tables; it is cut by lines.
  private static List<Passage> split(List<Passage> passages) {
    var all = new ArrayList<Passage>();
    for (var passage : passages) {
      if (passage.text().length() <= 2 * LONG) {
        all.add(passage);
      } else {
        all.addAll(lines(passage));
      }
    }
    return all;
  }

  private static List<Passage> lines(Passage passage) {
    var all = new ArrayList<Passage>();
    var words = new StringBuilder();
    for (var line : passage.text().lines().toList()) {
      words.append(words.isEmpty() ? "" : "\n").append(line);
      if (words.length() > LONG) {
        all.add(new Passage(passage.clause(), words.toString()));
        words.setLength(0);
      }
    }
    if (!words.isEmpty()) {
      all.add(new Passage(passage.clause(), words.toString()));
    }
    return all;
  }
}
