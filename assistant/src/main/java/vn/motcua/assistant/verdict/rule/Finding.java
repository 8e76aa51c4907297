package vn.motcua.assistant.verdict.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.VerdictKind;

/// What was found of a paper, before it is put into words.
///
/// @param kind the verdict
/// @param why how it came about
/// @param byRule the rule that carries it; null where none does
/// @param rows the rows that carry it
/// @param phrase names the words for it, `verdict.PHRASE`
/// @param conditions what decides, in the words of the source
/// @param step what a step of the procedure says that carries it; null where none does
public record Finding(
    VerdictKind kind,
    Why why,
    @Nullable DocumentRule byRule,
    List<Requirement> rows,
    String phrase,
    List<String> conditions,
    @Nullable String step) {

  /// The list of papers, known as a whole, does not name this one.
  private static final Set<String> UNLISTED =
      Set.of("notlisted", "rule.unlisted", "rule.unnamed", "source_incomplete.unlisted");

  public Finding {
    rows = List.copyOf(rows);
    conditions = List.copyOf(conditions);
  }

  /// What no step says.
  public Finding(
      VerdictKind kind,
      Why why,
      @Nullable DocumentRule byRule,
      List<Requirement> rows,
      String phrase,
      List<String> conditions) {
    this(kind, why, byRule, rows, phrase, conditions, null);
  }

  /// What a rule says.
  public static Finding rule(DocumentRule rule) {
    var why =
        switch (rule.verdict()) {
          case NOT_REQUIRED ->
              rule.how() == DocumentRule.How.BARRED ? Why.BARRED_BY_RULE : Why.CUT_BY_RULE;
          case UNKNOWN -> Why.UNVERIFIED;
          default -> Why.SAID_BY_RULE;
        };
    return new Finding(rule.verdict(), why, rule, List.of(), "rule", List.of());
  }

  /// What a row says, under these conditions, put in this phrase.
  public static Finding row(
      VerdictKind kind, Requirement row, String phrase, List<String> conditions) {
    return new Finding(kind, Why.SAID_BY_ROW, null, List.of(row), phrase, conditions);
  }

  /// That nobody can tell, why, and which rows were looked at.
  public static Finding unknown(Why why, List<Requirement> rows) {
    return new Finding(
        VerdictKind.UNKNOWN,
        why,
        null,
        rows,
        why.name().toLowerCase(java.util.Locale.ROOT),
        List.of());
  }

  /// The same for another reason.
  public Finding because(Why other) {
    return new Finding(kind, other, byRule, rows, phrase, conditions);
  }

  /// The same in other words, where the paper itself is due.
  public Finding said(String other) {
    return kind == VerdictKind.REQUIRED ? told(other) : this;
  }

  /// The same in other words.
  public Finding told(String other) {
    return new Finding(kind, why, byRule, rows, other, conditions);
  }

  /// The same, with a condition that may end it.
  public Finding on(String condition) {
    return new Finding(kind, why, byRule, rows, phrase, List.of(condition));
  }

  /// The same, resting on `rule` as well.
  public Finding with(@Nullable DocumentRule rule) {
    return new Finding(kind, why, rule, rows, phrase, conditions);
  }

  /// The same, as a step says it.
  Finding saidIn(String sentence) {
    return new Finding(kind, why, byRule, rows, phrase, conditions, sentence);
  }

  /// Whether the list, known as a whole, does not name the paper.
  public boolean isUnlisted() {
    return UNLISTED.contains(phrase);
  }

  /// The rule that it rests on, if any.
  public Optional<DocumentRule> rule() {
    return Optional.ofNullable(byRule);
  }
}
