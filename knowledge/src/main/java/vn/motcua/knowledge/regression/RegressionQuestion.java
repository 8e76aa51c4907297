package vn.motcua.knowledge.regression;

import java.util.List;

/// A question with the procedures that answer it.
///
/// @param text as people ask
/// @param codes of every procedure that is a good answer, the best one first
public record RegressionQuestion(String text, List<String> codes) {

  public RegressionQuestion {
    codes = List.copyOf(codes);
  }
}
