package vn.motcua.assistant.verdict.judge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.row.BareName;
import vn.motcua.assistant.verdict.row.MatchingRows;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.rule.NotaryWords;
import vn.motcua.assistant.verdict.rule.RuleJudge;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.VerdictKind;

/// Finds what the rows of the dossier say of a paper.
public final class RowJudge {

  /// A row that speaks so wants the paper as proof of something that is past.
  private static final Pattern PAST =
      Pattern.compile(
          "(?iu)trước đây|đã được cấp|đã cấp|đăng ký lại|có thông tin liên quan|có giá trị trước|"
              + "bản lưu|còn lưu|chứng cứ");

  private static final Pattern RESIDENCE =
      Pattern.compile(
          "(?iu)chứng minh (?:về )?nơi (?:cư trú|thường trú|tạm trú|ở)(?! cuối cùng| trước| cũ)");

  private static final String AUTHORISATION = "authorisation";

  private final DueForm forms;
  private final Conditions conditions;
  private final MatchingRows matching;
  private final DueRow due;
  private final UnreadRow unread;

  /// @param conditions holds conditions against a case
  /// @param evidence the kinds of papers
  /// @param rules judges by rules, which forms may rest on
  public RowJudge(Conditions conditions, EvidenceTypes evidence, RuleJudge rules) {
    this.conditions = conditions;
    this.matching = new MatchingRows(evidence);
    this.forms = new DueForm(rules);
    this.due = new DueRow(conditions, forms, matching);
    this.unread = new UnreadRow(conditions, forms);
  }

  /// What the rows that name the paper say; empty where none does.
  Optional<Finding> judge(Case asked) {
    return uncertified(asked).or(() -> named(asked));
  }

  /// That a power of attorney need not be made before a notary, whichever row says so and where none
  /// asks for it: one may be of other powers.
  private Optional<Finding> uncertified(Case asked) {
    var isPower =
        asked.form() == Form.CERTIFIED
            && asked.type().filter(type -> type.kind().equals(AUTHORISATION)).isPresent();
    var powers = isPower ? powers(asked) : List.<Requirement>of();
    return powers.stream().anyMatch(row -> NotaryWords.ask(normal(row)) && !frees(row, asked))
        ? Optional.empty()
        : powers.stream().flatMap(row -> forms.uncertified(row, asked).stream()).findFirst();
  }

  private boolean frees(Requirement row, Case asked) {
    return forms.uncertified(row, asked).isPresent();
  }

  /// The rows that speak of powers of attorney, whatever they are about.
  private static List<Requirement> powers(Case asked) {
    return asked.dossier().stream()
        .flatMap(dossier -> dossier.requirements().stream())
        .filter(row -> normal(row).contains("văn bản ủy quyền"))
        .toList();
  }

  private static String normal(Requirement row) {
    return VietnameseText.normal(row.row().text());
  }

  private Optional<Finding> named(Case asked) {
    var all = matching.of(asked);
    var nearest = matching.nearest(asked, all);
    var found = judge(nearest, asked);
    var told = nearest.equals(all) || found.filter(each -> !frees(each)).isPresent();
    return told ? found : judge(all, asked);
  }

  private Optional<Finding> judge(List<Requirement> rows, Case asked) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var cases = Cases.of(asked, conditions);
    var findings =
        rows.stream()
            .map(row -> row.understood() ? due.of(row, asked, cases) : unread.of(row, asked))
            .toList();
    var found = together(findings, rows, asked, cases);
    if (BareName.isAllSaid(asked) && mayFree(found)) {
      return Optional.of(open(rows, "row.bare"));
    }
    return Optional.of(frees(found) && !areNamed(rows, asked) ? open(rows, "row.unread") : found);
  }

  /// Whether it frees somebody, if only in some cases.
  private static boolean mayFree(Finding finding) {
    return frees(finding) || finding.kind() == VerdictKind.CONDITIONAL;
  }

  private static boolean frees(Finding finding) {
    return finding.kind() == VerdictKind.NOT_REQUIRED
        || finding.kind() == VerdictKind.REPLACED_BY_DATA;
  }

  /// Whether the rows name the kind of paper, or begin with the very words where none is known; words
  /// that merely look like a row free nobody.
  private boolean areNamed(List<Requirement> rows, Case asked) {
    return rows.stream()
        .allMatch(row ->
            asked
                .type()
                .map(type -> matching.takes(row, type))
                .orElseGet(() -> MatchingRows.beginsWithWords(row, asked)));
  }

  private static Finding open(List<Requirement> rows, String phrase) {
    var texts = rows.stream().map(row -> row.row().text()).distinct().toList();
    return new Finding(VerdictKind.CONDITIONAL, Why.SAID_BY_ROW, null, rows, phrase, texts);
  }

  /// Whether a row wants the paper as proof of something that is past.
  boolean wantsAsProof(Case asked) {
    return matching.of(asked).stream()
        .anyMatch(row -> isProof(row) || PAST.matcher(row.row().text()).find());
  }

  /// Whether a row takes any proof of a matter, but of where somebody lives now.
  private static boolean isProof(Requirement row) {
    return row.proof() && !RESIDENCE.matcher(row.row().text()).find();
  }

  /// Whether a row takes the paper in a certified copy and in no lesser form.
  boolean wantsCertified(Case asked) {
    return matching.of(asked).stream().anyMatch(row -> row.forms().equals(Set.of(Form.CERTIFIED)));
  }

  /// Several rows: what all cases of the procedure say alike holds; else the case decides.
  private Finding together(
      List<Finding> findings, List<Requirement> rows, Case asked, Cases cases) {
    var chosen =
        IntStream.range(0, rows.size())
            .filter(at -> cases.isChosen(rows.get(at)))
            .mapToObj(findings::get)
            .toList();
    if (!chosen.isEmpty()) {
      return strictest(chosen);
    }
    var held =
        IntStream.range(0, rows.size())
            .filter(at -> isHeld(rows.get(at), asked))
            .mapToObj(findings::get)
            .toList();
    if (!held.isEmpty() && isAsking(strictest(held))) {
      return strictest(held);
    }
    var likely =
        IntStream.range(0, rows.size())
            .filter(at -> cases.isLikely(rows.get(at)))
            .mapToObj(findings::get)
            .toList();
    if (!likely.isEmpty() && !frees(strictest(likely))) {
      return strictest(likely);
    }
    var always =
        IntStream.range(0, rows.size())
            .filter(at -> !cases.isOfCase(rows.get(at)))
            .mapToObj(findings::get)
            .filter(finding -> finding.kind() == VerdictKind.REQUIRED)
            .findFirst();
    if (always.isPresent()) {
      return always.get();
    }
    if (findings.stream().allMatch(found -> isSettled(found, asked))) {
      return strictest(findings);
    }
    var waived = waived(findings);
    if (waived.isPresent()) {
      return waived.get();
    }
    if (cases.coverAll(rows)) {
      var all = findings.stream().map(Finding::kind).distinct().count();
      return all == 1 || cases.areOne(rows) ? strictest(findings) : byCase(rows);
    }
    if (cases.excludes(rows) && isNotAmong(asked, cases)) {
      return Finding.row(VerdictKind.NOT_REQUIRED, rows.getFirst(), "row.othercase", headings(rows))
          .because(Why.WAIVED_BY_ROW);
    }
    if (isForm(rows) && findings.stream().allMatch(RowJudge::isDue)) {
      return strictest(findings);
    }
    return findings.stream().allMatch(RowJudge::isOpen) ? strictest(findings) : byCase(rows);
  }

  /// What frees the person where the other rows only say that data stand for the same paper.
  private static Optional<Finding> waived(List<Finding> findings) {
    return findings.stream().allMatch(RowJudge::frees)
        ? findings.stream().filter(found -> found.why() == Why.WAIVED_BY_ROW).findFirst()
        : Optional.empty();
  }

  /// Whether no row of the case that was told may mean the paper after all.
  private boolean isNotAmong(Case asked, Cases cases) {
    return Absence.isOfThen(asked)
        && asked.dossier().stream()
            .flatMap(dossier -> dossier.requirements().stream())
            .filter(cases::isOfTold)
            .noneMatch(row ->
                row.catchAll()
                    || row.proof()
                    || (row.action() != Action.NOTE && !row.understood())
                    || asked.type().filter(type -> matching.mentions(row, type)).isPresent());
  }

  private static List<String> headings(List<Requirement> rows) {
    return rows.stream().map(RowJudge::caseOf).distinct().toList();
  }

  /// Whether the row's own condition is known to hold, whatever case it is listed under.
  private boolean isHeld(Requirement row, Case asked) {
    return row.condition()
        .filter(condition ->
            conditions.isDue(condition, asked.by(asked.channel())) == Conditions.Answer.YES)
        .isPresent();
  }

  private static boolean isAsking(Finding finding) {
    return !frees(finding)
        && finding.kind() != VerdictKind.CONDITIONAL
        && finding.kind() != VerdictKind.UNKNOWN;
  }

  /// A form that several cases ask for is the form of the procedure.
  private static boolean isForm(List<Requirement> rows) {
    return rows.stream().map(Requirement::group).distinct().count() > 1
        && rows.stream()
            .allMatch(row -> row.papers().stream().anyMatch(type -> type.kind().equals("form")));
  }

  /// Whether it holds whatever case the person's is: this form is not due where the paper is, the
  /// paper is not due by what was said of the person, or one of a set serves.
  private static boolean isSettled(Finding finding, Case asked) {
    return switch (finding.kind()) {
      case NOT_REQUIRED ->
          finding.why() == Why.WAIVED_BY_ROW || (asked.form() == Form.CERTIFIED && isCut(finding));
      case ALTERNATIVE -> true;
      default -> false;
    };
  }

  /// Whether this form is not due where the paper is.
  private static boolean isCut(Finding finding) {
    return finding.kind() == VerdictKind.NOT_REQUIRED && finding.rule().isPresent();
  }

  private static boolean isDue(Finding finding) {
    return finding.kind() == VerdictKind.REQUIRED;
  }

  /// What is open already stays so, with its own condition.
  private static boolean isOpen(Finding finding) {
    return finding.kind() == VerdictKind.CONDITIONAL;
  }

  private static Finding byCase(List<Requirement> rows) {
    return new Finding(
        VerdictKind.CONDITIONAL, Why.SAID_BY_ROW, null, rows, "row.case", headings(rows));
  }

  private static String caseOf(Requirement row) {
    return row.group().isBlank() ? row.condition().orElse(row.row().label()) : row.group();
  }

  /// Of rows that say different things of one paper, the one that asks for most.
  private static Finding strictest(List<Finding> findings) {
    return Collections.min(
        findings,
        java.util.Comparator.comparingInt(found ->
            switch (found.kind()) {
              case REQUIRED -> 0;
              case ALTERNATIVE -> 1;
              case PRESENT_ONLY -> 2;
              case CONDITIONAL -> 3;
              case UNKNOWN -> 4;
              case REPLACED_BY_DATA -> 5;
              case NOT_REQUIRED -> 6;
            }));
  }
}
