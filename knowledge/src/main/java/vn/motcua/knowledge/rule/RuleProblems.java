package vn.motcua.knowledge.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Finds what rules may not be: without a basis that can be looked up, over before they begin, or
/// in contradiction. Two rules contradict each other where one case can meet both, their verdicts
/// differ, neither is more special and neither goes before the other: then chance would decide.
/// That a cut goes before a replacement is stated, so these two may meet.
public final class RuleProblems {

  private static final Set<VerdictKind> STATED =
      Set.of(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA);

  private final EvidenceTypes evidence;

  private RuleProblems(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  /// All problems of `rules`, each naming the rules that have it; empty where there are none.
  public static List<String> of(List<DocumentRule> rules, EvidenceTypes evidence) {
    var problems = new ArrayList<String>();
    rules.forEach(rule -> alone(rule, problems));
    var pairs = new RuleProblems(evidence);
    for (var at = 0; at < rules.size(); at++) {
      for (var other : rules.subList(at + 1, rules.size())) {
        pairs.check(rules.get(at), other, problems);
      }
    }
    return List.copyOf(problems);
  }

  private static void alone(DocumentRule rule, List<String> problems) {
    if (rule.basis().isEmpty()) {
      problems.add("Rule %s rests on nothing".formatted(rule.id()));
    }
    if (isOver(rule.from(), rule.to())) {
      problems.add("Rule %s ends before it begins".formatted(rule.id()));
    }
    for (var basis : rule.basis()) {
      if (basis.source().isBlank() || basis.locator().isBlank() || basis.gist().isBlank()) {
        problems.add(
            "Rule %s: a basis needs source, locator and gist, was '%s', '%s', '%s'"
                .formatted(rule.id(), basis.source(), basis.locator(), basis.gist()));
      }
      if (basis.from() != null && isOver(basis.from(), basis.to())) {
        problems.add(
            "Rule %s: its basis %s %s ends before it begins"
                .formatted(rule.id(), basis.source(), basis.locator()));
      }
    }
  }

  private static boolean isOver(LocalDate from, @Nullable LocalDate to) {
    return to != null && to.isBefore(from);
  }

  private void check(DocumentRule one, DocumentRule other, List<String> problems) {
    var before = one.before().contains(other.id());
    var after = other.before().contains(one.id());
    if (before && after) {
      problems.add("Rules %s and %s go before each other".formatted(one.id(), other.id()));
    }
    if (!before && !after && contradict(one, other)) {
      problems.add(
          "Rules %s (%s) and %s (%s) contradict each other, and neither goes before"
              .formatted(one.id(), one.verdict(), other.id(), other.verdict()));
    }
  }

  private boolean contradict(DocumentRule one, DocumentRule other) {
    return one.verdict() != other.verdict()
        && !(STATED.contains(one.verdict()) && STATED.contains(other.verdict()))
        && DocumentRule.Scope.BY_SPECIALTY.compare(one.scope(), other.scope()) == 0
        && meetInTime(one, other)
        && meet(one.scope(), other.scope());
  }

  private static boolean meetInTime(DocumentRule one, DocumentRule other) {
    return (other.to() == null || !one.from().isAfter(other.to()))
        && (one.to() == null || !other.from().isAfter(one.to()));
  }

  private boolean meet(DocumentRule.Scope one, DocumentRule.Scope other) {
    return one.anyPaper() == other.anyPaper()
        && meet(one.forms(), other.forms())
        && meet(one.channels(), other.channels())
        && meet(one.filers(), other.filers())
        && Collections.disjoint(one.onlyIf(), other.notIf())
        && Collections.disjoint(other.onlyIf(), one.notIf())
        && inOneProcedure(one, other)
        && (one.anyPaper() || onOnePaper(one, other));
  }

  /// Empty sets mean all.
  private static <E> boolean meet(Set<E> some, Set<E> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private static boolean inOneProcedure(DocumentRule.Scope one, DocumentRule.Scope other) {
    return (one.procedures().isEmpty() && other.procedures().isEmpty())
        || one.procedures().stream().anyMatch(code -> one.covers(code) && other.covers(code))
        || other.procedures().stream().anyMatch(code -> one.covers(code) && other.covers(code));
  }

  /// A paper of the narrower kind is one of the wider kind too.
  private boolean onOnePaper(DocumentRule.Scope one, DocumentRule.Scope other) {
    return one.types().stream()
        .anyMatch(type -> other.types().stream().anyMatch(paper -> same(type, paper)));
  }

  private boolean same(EvidenceType one, EvidenceType other) {
    return evidence.isA(one, other.id()) || evidence.isA(other, one.id());
  }
}
