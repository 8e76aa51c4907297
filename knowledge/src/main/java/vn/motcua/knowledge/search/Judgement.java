package vn.motcua.knowledge.search;

import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.matching.Matcher;

/// What reads questions, and what was learned and tuned to rank with.
///
/// @param vernacular the one that the index was written with
/// @param matcher places questions and procedures
/// @param weights of the clues
public record Judgement(Vernacular vernacular, Matcher matcher, ClueWeights weights) {

  /// With the language that ships with the knowledge.
  public Judgement(Matcher matcher, ClueWeights weights) {
    this(Vernacular.shipped(), matcher, weights);
  }

  /// The one that ships with the knowledge.
  public static Judgement shipped() {
    return new Judgement(Matcher.shipped(), ClueWeights.shipped());
  }
}
