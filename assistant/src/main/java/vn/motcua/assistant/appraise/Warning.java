package vn.motcua.assistant.appraise;

import java.util.List;
import vn.motcua.knowledge.rule.RuleBasis;

/// What an officer must watch out for.
///
/// @param text in words
/// @param basis the clauses that say so
public record Warning(String text, List<RuleBasis> basis) {

  public Warning {
    basis = List.copyOf(basis);
  }
}
