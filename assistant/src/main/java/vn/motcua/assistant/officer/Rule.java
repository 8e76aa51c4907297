package vn.motcua.assistant.officer;

import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;

/// A place in the law that a procedure may rest on, and what it says.
sealed interface Rule {

  /// What the procedure rests on it for, in the words of its record (`lệ phí`); empty where not said.
  String label();

  /// What it says.
  String words();

  /// Of which article it is: two of one are told as one.
  String article();

  /// In the words of the law.
  ///
  /// @param text the article
  /// @param place the clause of it that is meant
  record Quoted(String label, String words, Article text, LegalReference place) implements Rule {
    @Override
    public String article() {
      return text.id();
    }
  }

  /// In our own words.
  ///
  /// @param regulation where it stands
  /// @param gist what it says
  record Told(String label, KnownRegulation regulation, KnownRegulation.Gist gist) implements Rule {

    @Override
    public String words() {
      return gist.words();
    }

    @Override
    public String article() {
      return regulation.number() + "#" + gist.locator().replaceFirst("(?u) (?:khoản|điểm).*$", "");
    }
  }

  /// The article that it quotes; null where it is told in our own words.
  default @Nullable Article quotes() {
    return this instanceof Quoted(_, _, var text, _) ? text : null;
  }
}
