package vn.motcua.assistant.officer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.regulation.Article;

/// Statements that are added to an answer, with citations numbered on from those it has.
final class Cited {

  private final List<Citation> all;
  private final Set<String> articles = new HashSet<>();

  Cited(List<Citation> before) {
    all = new ArrayList<>(before);
  }

  /// The id of `citation`, whose own id does not matter.
  String id(Citation citation) {
    for (var other : all) {
      if (citation.withId(other.id()).equals(other)) {
        return other.id();
      }
    }
    var id = "c" + (all.size() + 1);
    all.add(citation.withId(id));
    return id;
  }

  /// A statement that says what it cites.
  Section.Item item(String text, Citation citation) {
    return new Section.Item(text, List.of(id(citation)));
  }

  /// Notes that an article is shown.
  void show(Article article) {
    articles.add(article.id());
  }

  /// Whether an article was shown.
  boolean showed(Article article) {
    return articles.contains(article.id());
  }

  List<Citation> all() {
    return List.copyOf(all);
  }
}
