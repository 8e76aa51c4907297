package vn.motcua.evaluation.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.Catalogue;

/// Verdicts under rules that are all in use, withdrawn, or in need of approval. For one thread.
final class Judged {

  private static final RuleStanding UNAPPROVED = new RuleStanding(true, Map.of(), Set.of());

  private final AtomicReference<RuleStanding> standing = new AtomicReference<>(RuleStanding.OPEN);
  private final Verdicts verdicts;
  private int asked;

  Judged(Catalogue catalogue, EvidenceTypes evidence, Rules rules) {
    this.verdicts = new Verdicts(catalogue, evidence, rules, standing::get);
  }

  Verdict of(VerdictQuestion question) {
    asked++;
    return verdicts.of(question, Language.VI);
  }

  Verdict without(String rule, VerdictQuestion question) {
    return under(new RuleStanding(false, Map.of(), Set.of(rule)), question);
  }

  Verdict unapproved(VerdictQuestion question) {
    return under(UNAPPROVED, question);
  }

  private Verdict under(RuleStanding other, VerdictQuestion question) {
    standing.set(other);
    try {
      return of(question);
    } finally {
      standing.set(RuleStanding.OPEN);
    }
  }

  /// How many verdicts were asked for.
  int asked() {
    return asked;
  }

  /// The ids of the rules that a verdict names.
  static List<String> rules(Verdict verdict) {
    return verdict.citations().stream()
        .filter(citation -> citation.kind() == Citation.Kind.RULE)
        .map(Citation::source)
        .toList();
  }
}
