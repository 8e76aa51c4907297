package vn.motcua.evaluation.article;

import java.util.Set;

/// A question and the articles that answer it.
///
/// @param text the question
/// @param gold record ids of the articles; more may answer it
public record LawQuestion(String text, Set<String> gold) {

  public LawQuestion {
    gold = Set.copyOf(gold);
  }
}
