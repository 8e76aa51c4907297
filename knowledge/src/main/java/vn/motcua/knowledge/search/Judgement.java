package vn.motcua.knowledge.search;

import vn.motcua.knowledge.matching.Matcher;

/// What was learned and tuned, and ranks.
///
/// @param matcher places questions and procedures
/// @param weights of the clues
public record Judgement(Matcher matcher, ClueWeights weights) {

  /// The one that ships with the knowledge.
  public static Judgement shipped() {
    return new Judgement(Matcher.shipped(), ClueWeights.shipped());
  }
}
