package vn.motcua.assistant.verdict.rule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.row.MatchingRows;
import vn.motcua.assistant.verdict.row.OpenRow;
import vn.motcua.assistant.verdict.row.Words;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// What it says that a dossier does not name a paper: something only where the dossier is known as
/// a whole and is not old.
public final class Absence {

  /// An older record may have changed since.
  static final int CURRENT_DAYS = 180;

  /// Before its own day a record says little.
  private static final int EARLIER_DAYS = 45;

  /// A row that has so much of a paper's name may mean it.
  private static final double ALIKE = 0.6;

  private static final Set<String> NEVER_ABSENT =
      Set.of("form", "declaration", "social", "authorisation", "photo", "money", "other");

  /// Words that papers of all kinds have in their names.
  private static final Set<String> COMMON =
      Set.of("giấy", "tờ", "bản", "văn", "đơn", "chứng", "nhận", "của", "và", "các", "xác", "số");

  /// Fields of papers that hold what somebody found, or confirmed.
  private static final Set<String> FINDINGS =
      Set.of("health", "court", "other", "civil-status", "social", "notary");

  private final RuleJudge rules;
  private final EvidenceTypes evidence;
  private final StepJudge steps;

  /// @param rules judges by rules
  /// @param evidence the kinds of papers
  /// @param steps judges by the steps of a procedure
  public Absence(RuleJudge rules, EvidenceTypes evidence, StepJudge steps) {
    this.rules = rules;
    this.evidence = evidence;
    this.steps = steps;
  }

  /// What is found of a paper that no row names.
  public Finding judge(Case asked) {
    var dossier = asked.dossier();
    if (dossier.isEmpty()) {
      return Finding.unknown(Why.PROCEDURE_UNCLEAR, List.of());
    }
    var barred =
        rules.used(Rules.BEYOND_DOSSIER, asked).filter(rule -> rule.scope().covers(asked.code()));
    var certain =
        dossier.get().complete()
            && isCurrent(asked)
            && asked
                .type()
                .filter(type -> !mayBeMeant(dossier.get(), type) && !steps.mayAsk(asked, type))
                .isPresent()
            && barred.filter(rule -> rules.mayFree(rule, asked)).isPresent();
    return certain
        ? new Finding(
            VerdictKind.NOT_REQUIRED,
            Why.NOT_LISTED,
            barred.get(),
            List.of(),
            "notlisted",
            List.of())
        : unknown(asked).with(barred.orElse(null));
  }

  /// That nothing is certain, and what is seen all the same: that no row of a list that is known as a
  /// whole has the paper's name.
  private Finding unknown(Case asked) {
    var unknown = Finding.unknown(Why.SOURCE_INCOMPLETE, List.of());
    return isCurrent(asked) && isUnnamed(asked)
        ? unknown.told("source_incomplete.unlisted")
        : unknown;
  }

  /// Whether no row of the dossier is on the paper.
  public boolean isUnnamed(Case asked) {
    var matching = new MatchingRows(evidence);
    return asked
        .dossier()
        .filter(Dossier::complete)
        .filter(dossier ->
            asked
                .type()
                .filter(type ->
                    dossier.requirements().stream()
                        .noneMatch(row -> matching.takes(row, type) || names(row, type)))
                .isPresent())
        .isPresent();
  }

  /// Whether the record is of about the day asked about: not old, and not of much later.
  public static boolean isCurrent(Case asked) {
    return age(asked).filter(age -> age <= CURRENT_DAYS && age >= -EARLIER_DAYS).isPresent();
  }

  /// Whether the record may tell of the day asked about: it is not of much later. What an old one
  /// says is told with a warning.
  public static boolean isOfThen(Case asked) {
    return age(asked).filter(age -> age >= -EARLIER_DAYS).isPresent();
  }

  /// How many days older than the day asked about the record is.
  private static Optional<Long> age(Case asked) {
    return asked
        .procedure()
        .map(procedure -> ChronoUnit.DAYS.between(procedure.asOf(), asked.day()));
  }

  /// Whether a row may mean the paper after all: one that is alike, one of the same field, one that
  /// was not made out. Forms, pledges and proofs of who pays less are never known to be absent.
  private boolean mayBeMeant(Dossier dossier, EvidenceType type) {
    var name = words(type.name());
    return (NEVER_ABSENT.contains(type.kind()) && !OpenRow.isLocal(type))
        || dossier.requirements().stream()
            .filter(row -> row.action() != Action.NOTE)
            .anyMatch(row ->
                OpenRow.mayTake(row, type)
                    || mayBeFinding(row, type)
                    || names(row, type)
                    || row.papers().stream().anyMatch(paper -> paper.kind().equals(type.kind()))
                    || alike(name, row));
  }

  /// Whether the row takes a confirmation of whatever kind, and the paper holds what somebody found.
  private static boolean mayBeFinding(Requirement row, EvidenceType type) {
    return FINDINGS.contains(type.kind())
        && row.papers().stream().anyMatch(paper -> paper.id().equals("confirmation"));
  }

  /// Whether the words of the row name the paper anywhere, if only in passing.
  private boolean names(Requirement row, EvidenceType type) {
    return new MatchingRows(evidence).mentions(row, type);
  }

  private static boolean alike(Set<String> name, Requirement row) {
    var text = words(row.row().text());
    var shared = name.stream().filter(text::contains).count();
    return !name.isEmpty() && shared >= ALIKE * name.size();
  }

  private static Set<String> words(String text) {
    return Words.of(VietnameseText.normal(text), Words.BETWEEN, COMMON);
  }
}
