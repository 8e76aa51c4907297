package vn.motcua.knowledge.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What an installation says of the rules: who approved which, and which it withdrew.
///
/// @param needsApproval whether a rule without approval may make no paper "not required"
/// @param approved the approvals, by id of the rule
/// @param withdrawn ids of rules that are not used
public record RuleStanding(
    boolean needsApproval, Map<String, Approval> approved, Set<String> withdrawn) {

  /// No approval is needed, and nothing was withdrawn.
  public static final RuleStanding OPEN = new RuleStanding(false, Map.of(), Set.of());

  /// An approval.
  ///
  /// @param by who approved, by office
  /// @param on the day
  public record Approval(String by, LocalDate on) {}

  public RuleStanding {
    approved = Map.copyOf(approved);
    withdrawn = Set.copyOf(withdrawn);
  }

  /// Whether `rule` is used at all.
  public boolean uses(DocumentRule rule) {
    return !withdrawn.contains(rule.id());
  }

  /// Whether `rule` may make a paper flatly "not required" on `day`.
  public boolean mayFree(DocumentRule rule, LocalDate day) {
    var approval = approved.get(rule.id());
    return rule.mayFree() && (!needsApproval || (approval != null && !approval.on().isAfter(day)));
  }
}
