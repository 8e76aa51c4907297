package vn.motcua.assistant.verdict.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.rule.RuleJudge;
import vn.motcua.assistant.verdict.rule.StepJudge;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.VerdictKind;

/// Decides on a paper, in this order: a rule for the procedure, a general rule that names the
/// paper, the row of the dossier, a step that shows it, a rule on whatever paper in that form, that
/// nothing names it.
public final class Judge {

  private static final Pattern THE_DEAD =
      Pattern.compile("người (?:đã |quá |vừa |mới )?(?:chết|mất|cố)(?!\\p{L})");

  private static final Pattern OF_THE_DEAD =
      Pattern.compile("(?:của |cho )?" + THE_DEAD.pattern() + "|đã (?:chết|mất)$");

  private final RuleJudge rules;
  private final RowJudge rows;
  private final StepJudge steps;
  private final Absence absence;
  private final EvidenceTypes evidence;

  /// @param rules judges by rules
  /// @param rows judges by rows
  /// @param evidence the kinds of papers
  public Judge(RuleJudge rules, RowJudge rows, EvidenceTypes evidence) {
    this.rules = rules;
    this.rows = rows;
    this.steps = new StepJudge(evidence);
    this.absence = new Absence(rules, evidence, steps);
    this.evidence = evidence;
  }

  /// What is found of `asked`.
  public Finding judge(Case asked) {
    return isOfTheDead(asked) ? absence.judge(asked) : found(asked);
  }

  /// Whether it is the identity paper of somebody who died, and no row speaks of that: the rows and
  /// rules on identity papers mean those of whoever files.
  private static boolean isOfTheDead(Case asked) {
    return asked.type().filter(type -> type.kind().equals("identity")).isPresent()
        && OF_THE_DEAD.matcher(VietnameseText.normal(asked.words())).find()
        && asked.dossier().stream()
            .flatMap(dossier -> dossier.requirements().stream())
            .map(row -> VietnameseText.normal(row.row().label()))
            .noneMatch(label -> THE_DEAD.matcher(label).find());
  }

  private Finding found(Case asked) {
    return rules
        .special(asked)
        .filter(found -> stands(found, asked) && !isLeftToRow(found, asked))
        .or(() ->
            rules
                .general(asked)
                .filter(found -> !yields(found, asked) && !isOpenBeside(found, asked))
                .filter(found -> !isWaived(found, asked))
                .filter(found -> stands(found, asked))
                .map(found -> unlisted(found, asked)))
        .or(() -> rows.judge(asked))
        .or(() -> steps.judge(asked))
        .or(() -> leftToDossier(asked))
        .or(() -> copy(asked))
        .or(() ->
            rules
                .wide(asked)
                .filter(found -> stands(found, asked))
                .map(found ->
                    found.kind() == VerdictKind.CONDITIONAL
                        ? notListed(asked).orElse(found)
                        : found))
        .or(() -> notListed(asked))
        .or(() -> unverified(asked))
        .orElseGet(() -> absence.judge(asked));
  }

  /// What data stand for and no row asks for is told as that: the rule speaks of dossiers that do.
  private Finding unlisted(Finding found, Case asked) {
    return found.kind() == VerdictKind.REPLACED_BY_DATA && absence.isUnnamed(asked)
        ? found.told(notListed(asked).isPresent() ? "rule.unlisted" : "rule.unnamed")
        : found;
  }

  /// That the dossier does not list the paper, where that is certain: then it is not due in whatever
  /// form, and no rule that was not read is needed to say so.
  private Optional<Finding> notListed(Case asked) {
    return Optional.of(absence.judge(asked))
        .filter(found -> found.kind() == VerdictKind.NOT_REQUIRED);
  }

  /// What rules say of a copy, where nothing is said of the paper itself and no form was named.
  private Optional<Finding> copy(Case asked) {
    return asked.form() == Form.UNSTATED
        ? rules
            .special(asked.in(Form.PLAIN))
            .or(() -> rules.general(asked.in(Form.PLAIN)))
            .filter(found -> !yields(found, asked) && stands(found, asked))
        : Optional.empty();
  }

  /// Whether a finding may be given as it is: what frees somebody needs a rule that was read, and
  /// a clause in force.
  private boolean stands(Finding found, Case asked) {
    var rule = found.rule();
    return rule.isEmpty()
        || (found.kind() != VerdictKind.UNKNOWN
            && rules.mayFree(rule.get(), asked)
            && rule.get().basis().stream().anyMatch(basis -> bears(basis, asked)));
  }

  private static boolean bears(RuleBasis basis, Case asked) {
    return basis.inForceOn(asked.day()) && basis.checked() != RuleBasis.Checked.OTHER;
  }

  /// A general rule yields to a row that wants the paper as proof of something past, and what it
  /// says of certified copies to a row that takes nothing less.
  private boolean yields(Finding found, Case asked) {
    return found.rule().filter(rule -> yields(rule, asked)).isPresent();
  }

  private boolean yields(DocumentRule rule, Case asked) {
    return isAboutItself(asked)
        || (rule.scope().yieldsToProof() && rows.wantsAsProof(asked))
        || (asked.form() == Form.CERTIFIED && rows.wantsCertified(asked));
  }

  /// Whether a row says more than a rule that leaves it open.
  private boolean isLeftToRow(Finding found, Case asked) {
    return found.kind() == VerdictKind.CONDITIONAL
        && rows.judge(asked)
            .filter(told -> isSettledBy(told, asked) || (isUnread(found) && asks(told)))
            .isPresent();
  }

  /// A row settles by what was said of the case what a rule leaves open: it says something else than
  /// it would say of anybody. It frees only those whose relation to the one it is for was said.
  private boolean isSettledBy(Finding told, Case asked) {
    return !asked.circumstances().said().isEmpty()
        && told.kind() != VerdictKind.CONDITIONAL
        && (asks(told) || (told.why() == Why.WAIVED_BY_ROW && isTold(asked)))
        && rows.judge(asked.by(asked.circumstances().untold()))
            .filter(anybody -> anybody.kind() != told.kind())
            .isPresent();
  }

  /// Whether the case was told in words that a row can only mean: whose relative files, or the class of
  /// a licence.
  private static boolean isTold(Case asked) {
    return !asked.circumstances().kin().isEmpty() || Conditions.namesClass(asked.circumstances());
  }

  /// What a rule leaves open that was not read is less than a row that asks for the paper.
  private static boolean isUnread(Finding found) {
    return found.rule().filter(rule -> !rule.level().isRead()).isPresent();
  }

  private static boolean asks(Finding found) {
    return switch (found.kind()) {
      case REQUIRED, ALTERNATIVE, PRESENT_ONLY -> true;
      default -> false;
    };
  }

  /// A general rule that only says "if the dossier asks for it" is less than the row that does.
  private boolean isOpenBeside(Finding found, Case asked) {
    return found.kind() == VerdictKind.CONDITIONAL
        && (rows.judge(asked).isPresent()
            || steps.judge(asked).isPresent()
            || leftToDossier(asked).isPresent());
  }

  /// Whether the row itself asks nothing of the person by what was said of the case: then data need
  /// stand for nothing.
  private boolean isWaived(Finding found, Case asked) {
    return found.kind() == VerdictKind.REPLACED_BY_DATA
        && rows.judge(asked)
            .filter(told -> told.why() == Why.WAIVED_BY_ROW && isSettledBy(told, asked))
            .isPresent();
  }

  /// What it says that the dossier does not list the paper, where a general rule without a case of
  /// its own only says that it is up to the dossier.
  private Optional<Finding> leftToDossier(Case asked) {
    return rules
        .general(asked)
        .filter(found -> found.kind() == VerdictKind.CONDITIONAL)
        .flatMap(Finding::rule)
        .filter(rule -> rule.scope().onlyIf().isEmpty() && rule.level().isRead())
        .flatMap(rule -> notListed(asked));
  }

  /// Whether the procedure issues, changes or takes back this very paper: then its own dossier
  /// says what becomes of it.
  private boolean isAboutItself(Case asked) {
    var title = VietnameseText.normal(asked.title());
    var mentions = evidence.inNormal(title);
    return asked.type().stream()
        .flatMap(type -> type.officialNames().map(VietnameseText::normal))
        .anyMatch(name -> title.contains(name) && !isWithinOther(title, name, mentions, asked));
  }

  /// Whether the name stands there only as a part of another paper's: of `căn cước điện tử` the first
  /// two words are no card.
  private boolean isWithinOther(String title, String name, List<Mention> mentions, Case asked) {
    var at = title.indexOf(name);
    return title.indexOf(name, at + 1) < 0
        && mentions.stream()
            .filter(found -> found.start() <= at && found.end() >= at + name.length())
            .filter(found -> found.end() - found.start() > name.length())
            .map(Mention::type)
            .anyMatch(other ->
                asked
                    .type()
                    .filter(
                        type -> !evidence.isA(type, other.id()) && !evidence.isA(other, type.id()))
                    .isPresent());
  }

  /// A rule that says so but was not read: its condition is told, or nothing is claimed.
  private Optional<Finding> unverified(Case asked) {
    return rules
        .special(asked)
        .or(() -> rules.general(asked))
        .flatMap(found -> found.rule())
        .map(rule ->
            rule.verdict() == VerdictKind.NOT_REQUIRED && !rule.words().conditions().isEmpty()
                ? new Finding(
                    VerdictKind.CONDITIONAL,
                    Why.UNVERIFIED,
                    rule,
                    List.of(),
                    "rule",
                    rule.words().conditions())
                : Finding.unknown(Why.UNVERIFIED, List.of()).with(rule));
  }
}
