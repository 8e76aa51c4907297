package vn.motcua.knowledge.search.regulation;

import java.util.Locale;
import vn.motcua.knowledge.regulation.RegulationKey;

/// Names of the fields of the index of law texts. An article is one document.
final class ArticleFields {

  /// The record's id, exact.
  static final String ID = "id";

  /// Key of the regulation, exact; the same up to the year, and its running number alone.
  static final String NUMBER = "number";

  static final String NUMBER_AND_YEAR = "numberYear";
  static final String NUMBER_ALONE = "numberAlone";
  static final String YEAR = "year";

  /// Kind of regulation, `nghi dinh`, and the name of a law without marks, `luat cu tru`.
  static final String TYPE = "type";

  static final String NAME = "name";

  /// 1 where the regulation is a law, a code or the constitution.
  static final String STATUTE = "statute";

  /// Number of the article, in small letters.
  static final String ARTICLE = "article";

  /// First and last day in force, as days since 1970; the ends of time where not known.
  static final String FROM = "from";

  static final String TO = "to";
  static final String ENDED_BY = "endedBy";

  /// What it changes: key of a regulation and number of an article, as [#place] joins them.
  static final String AMENDS = "amends";

  /// Words and pairs of them, without marks, of title, header and text.
  static final String ALL = "all";

  /// The words in order, as numbers of the vocabulary.
  static final String WORDS = "words";

  /// The article as it was imported.
  static final String RECORD = "record";

  /// Of the one document that holds it: all words of the index.
  static final String VOCABULARY = "vocabulary";

  private ArticleFields() {}

  /// An article of a regulation in one term.
  static String place(RegulationKey regulation, String article) {
    return regulation.value() + "#" + article.strip().toLowerCase(Locale.ROOT);
  }
}
