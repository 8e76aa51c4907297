package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.regulation.Article;

/// The words of an article.
///
/// @param article the article
/// @param title of its title
/// @param header of what stands above it: number and title of the regulation, topic, chapter
/// @param passages of its text, passage by passage
record ArticleWords(
    Article article, List<Word> title, List<Word> header, List<List<Word>> passages) {

  /// @param regulation title of the regulation; empty where it is not known
  static ArticleWords of(Article article, String regulation, Words words) {
    var heading = article.heading();
    var header =
        String.join(
            " . ",
            heading.type(),
            heading.number(),
            regulation,
            heading.topic(),
            heading.chapter());
    return new ArticleWords(
        article,
        words.of(heading.title()),
        words.of(header),
        Passage.of(article).stream().map(passage -> words.of(passage.text())).toList());
  }

  /// Words and pairs of everything, without marks; no pair reaches over the end of a passage.
  List<String> allTerms() {
    var terms = new ArrayList<String>();
    add(terms, title);
    add(terms, header);
    passages.forEach(passage -> add(terms, passage));
    return terms;
  }

  private static void add(List<String> terms, List<Word> words) {
    var before = "";
    for (var word : words) {
      terms.add(word.folded());
      if (!before.isEmpty()) {
        terms.add(pair(before, word.folded()));
      }
      before = word.folded();
    }
  }

  static String pair(String first, String second) {
    return first + "_" + second;
  }
}
