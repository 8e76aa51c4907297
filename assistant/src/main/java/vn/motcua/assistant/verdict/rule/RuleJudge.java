package vn.motcua.assistant.verdict.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// Finds the rule that decides: what goes before others stands there as data, then what is more
/// special, then what cuts before what replaces.
public final class RuleJudge {

  private static final Comparator<DocumentRule> MORE_SPECIAL =
      Comparator.comparing(DocumentRule::scope, DocumentRule.Scope.BY_SPECIALTY)
          .thenComparing(rule -> rule.verdict() == VerdictKind.NOT_REQUIRED);

  private final Rules rules;
  private final EvidenceTypes evidence;
  private final Supplier<RuleStanding> standing;

  /// @param rules the rules
  /// @param evidence the kinds of papers
  /// @param standing which rules stand, asked for anew at each verdict
  public RuleJudge(Rules rules, EvidenceTypes evidence, Supplier<RuleStanding> standing) {
    this.rules = rules;
    this.evidence = evidence;
    this.standing = standing;
  }

  /// The finding of a rule that names the procedure and the paper.
  public Optional<Finding> special(Case asked) {
    return deciding(asked, rule -> !isWide(rule) && rule.scope().namesProcedures());
  }

  /// The finding of a rule that names the paper, for all procedures.
  public Optional<Finding> general(Case asked) {
    return deciding(asked, rule -> !isWide(rule) && !rule.scope().namesProcedures());
  }

  /// The finding of a rule on whatever paper in the form that was asked about.
  public Optional<Finding> wide(Case asked) {
    return asked.form() == Form.UNSTATED ? Optional.empty() : deciding(asked, RuleJudge::isWide);
  }

  private static boolean isWide(DocumentRule rule) {
    return rule.scope().anyPaper();
  }

  /// Whether `rule` may make a paper flatly "not required" here.
  public boolean mayFree(DocumentRule rule, Case asked) {
    return standing.get().mayFree(rule, asked.day());
  }

  /// The rule of this id, if it is used and holds on the day.
  public Optional<DocumentRule> used(String id, Case asked) {
    return rules.find(id).filter(rule -> rule.inForceOn(asked.day()) && standing.get().uses(rule));
  }

  /// Who names no form means the paper itself.
  private Optional<Finding> deciding(Case asked, Predicate<DocumentRule> wanted) {
    var form = asked.form() == Form.UNSTATED ? Form.ORIGINAL : asked.form();
    var found = applying(asked, form, wanted);
    return found.isEmpty() ? Optional.empty() : Optional.of(first(found));
  }

  private static Finding first(List<DocumentRule> applying) {
    var best = Collections.max(applying, MORE_SPECIAL);
    var equals = applying.stream().filter(rule -> MORE_SPECIAL.compare(rule, best) == 0).toList();
    var first = equals.getFirst();
    return equals.stream().allMatch(rule -> rule.verdict() == first.verdict())
        ? Finding.rule(first)
        : Finding.unknown(Why.CONFLICT, List.of()).with(first);
  }

  /// The rules that apply and that no other of them goes before.
  private List<DocumentRule> applying(Case asked, Form form, Predicate<DocumentRule> wanted) {
    var used = standing.get();
    var all =
        rules
            .inForceOn(asked.day())
            .filter(used::uses)
            .filter(wanted)
            .filter(rule -> applies(rule.scope(), asked, form))
            .toList();
    return all.stream()
        .filter(rule -> all.stream().noneMatch(other -> other.before().contains(rule.id())))
        .toList();
  }

  private boolean applies(DocumentRule.Scope scope, Case asked, Form form) {
    var circumstances = asked.circumstances();
    return scope.covers(asked.code())
        && isOn(scope, asked)
        && (scope.forms().isEmpty() || scope.forms().contains(form))
        && (scope.channels().isEmpty() || scope.channels().contains(asked.channel()))
        && (scope.filers().isEmpty()
            || circumstances.filer().filter(scope.filers()::contains).isPresent())
        && asked.known().containsAll(scope.onlyIf())
        && Collections.disjoint(asked.known(), scope.notIf());
  }

  private boolean isOn(DocumentRule.Scope scope, Case asked) {
    return scope.anyPaper()
        || scope.types().stream()
            .anyMatch(
                type -> asked.type().filter(paper -> evidence.isA(paper, type.id())).isPresent());
  }
}
