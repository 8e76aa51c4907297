package vn.motcua.knowledge.search.regulation;

/// What is measured of a question beside an article. Shares are of the weight of the question's
/// words, 0 to 1; saturated ones are BM25 divided by that weight.
public enum Feature {
  /// The score of the first stage.
  FIRST_STAGE,
  /// Words of the question in the text, saturated.
  TEXT,
  /// Pairs of words in the text, saturated.
  TEXT_PAIRS,
  /// Words in the best passage, saturated.
  PASSAGE,
  /// Pairs in the best passage, saturated.
  PASSAGE_PAIRS,
  /// Share of the question that the title covers.
  TITLE,
  TITLE_PAIRS,
  /// Share of the title that the question covers.
  TITLE_BACK,
  TITLE_PAIRS_BACK,
  /// Share that number, regulation, topic and chapter cover.
  HEADER,
  HEADER_PAIRS,
  /// Share that all of the article covers.
  COVER,
  COVER_PAIRS,
  /// Share that the title and a single passage cover.
  FOCUS,
  FOCUS_PAIRS,
  /// Share that title, header and a single passage cover.
  REACH,
  REACH_PAIRS,
  /// The longest stretch of the question that stands in the title, or the text, word for word.
  TITLE_RUN,
  TEXT_RUN,
  /// Share of the words typed with marks that are met with the same marks, in the title.
  TITLE_EXACT,
  /// The same, anywhere.
  EXACT,
  /// A passage that says what the thing asked about is.
  DEFINES,
  /// The regulation is the one that the question names.
  NAMED,
  /// The regulation is a law, a code or the constitution, which others only carry out.
  STATUTE,
  /// The article was repealed or has ended.
  ENDED,
  /// Logarithm of the number of syllables.
  LENGTH;

  /// How many there are.
  public static final int COUNT = values().length;
}
