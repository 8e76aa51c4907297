package vn.motcua.assistant.compose.law;

import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.regulation.Article;

/// The way to the national database of legal texts.
final class LawDatabase {

  private static final String ADDRESS = "https://vbpl.vn";

  private LawDatabase() {}

  /// To the whole of it, where a text is not at hand.
  static Reply.Action open(Wording wording) {
    return new Reply.Action(Reply.Action.Kind.OPEN_LINK, wording.of("action.law"), ADDRESS);
  }

  /// To the regulation of `article`, as far as its address is known.
  static Reply.Action open(Article article) {
    return new Reply.Action(
        Reply.Action.Kind.OPEN_LINK,
        ArticleWords.regulation(article),
        article.url().orElse(ADDRESS));
  }
}
