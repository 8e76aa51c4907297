package vn.motcua.assistant.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// Finds what the rows of the dossier say of a paper.
final class RowJudge {

  /// A row that speaks so wants the paper as proof of something that is past.
  private static final Pattern PAST =
      Pattern.compile(
          "(?iu)trước đây|đã được cấp|đã cấp|đăng ký lại|có thông tin liên quan|có giá trị trước|"
              + "bản lưu|còn lưu|chứng cứ");

  private static final Pattern WAIVES =
      Pattern.compile(
          "không (phải|cần|yêu cầu|thu|bắt buộc)|miễn|thay (thế|bằng)|khai thác|tra cứu");
  private static final Pattern OPEN =
      Pattern.compile("trường hợp|nếu|khi |đối với|hoặc|trừ |một trong|có thể|như:|tùy|dành cho");

  /// A name that begins so early begins the row: `01 bản sao có chứng thực …`.
  private static final int BEGINNING = 25;

  private static final Pattern FIRST_SENTENCE = Pattern.compile("[.;]\\s|\\n");

  /// Of these nobody knows whether a database holds them.
  private static final Set<CaseFact> NOT_HELD =
      Set.of(CaseFact.FOREIGN, CaseFact.STATELESS, CaseFact.ABROAD, CaseFact.BEFORE_DIGITISED);

  private final Conditions conditions;
  private final EvidenceTypes evidence;
  private final RuleJudge rules;

  RowJudge(Conditions conditions, EvidenceTypes evidence, RuleJudge rules) {
    this.conditions = conditions;
    this.evidence = evidence;
    this.rules = rules;
  }

  /// What the rows that name the paper say; empty where none does.
  Optional<Finding> judge(Case asked) {
    var rows = rows(asked);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var findings =
        rows.stream().map(row -> row.understood() ? one(row, asked) : unread(row, asked)).toList();
    var found = together(findings, rows, asked);
    return Optional.of(frees(found) && !areNamed(rows, asked) ? open(rows) : found);
  }

  private static boolean frees(Finding finding) {
    return finding.kind() == VerdictKind.NOT_REQUIRED
        || finding.kind() == VerdictKind.REPLACED_BY_DATA;
  }

  /// Whether the rows name the kind of paper; words that merely look like a row free nobody.
  private boolean areNamed(List<Requirement> rows, Case asked) {
    return asked.type().filter(type -> rows.stream().allMatch(row -> takes(row, type))).isPresent();
  }

  private static Finding open(List<Requirement> rows) {
    var texts = rows.stream().map(row -> row.row().text()).distinct().toList();
    return new Finding(VerdictKind.CONDITIONAL, Why.SAID_BY_ROW, null, rows, "row.unread", texts);
  }

  /// A row that names the paper and was not made out as a whole frees nobody: it asks for the paper
  /// where it begins with it and knows of no condition, else its own words are the condition.
  private static Finding unread(Requirement row, Case asked) {
    if (row.action() == Action.NOTE) {
      return Finding.unknown(Why.SOURCE_INCOMPLETE, List.of(row));
    }
    var text = VietnameseText.normal(row.row().text());
    var open = OPEN.matcher(FIRST_SENTENCE.split(text, 2)[0]).find() || WAIVES.matcher(text).find();
    return open || (asked.type().isPresent() && !beginsWithName(row, asked))
        ? Finding.row(VerdictKind.CONDITIONAL, row, "row.unread", List.of(row.row().text()))
        : Finding.row(VerdictKind.REQUIRED, row, "row.submit", List.of());
  }

  /// Whether a row wants the paper as proof of something that is past.
  boolean wantsAsProof(Case asked) {
    return rows(asked).stream()
        .anyMatch(row -> row.proof() || PAST.matcher(row.row().text()).find());
  }

  /// Whether a row takes the paper in a certified copy and in no lesser form.
  boolean wantsCertified(Case asked) {
    return rows(asked).stream().anyMatch(row -> row.forms().equals(Set.of(Form.CERTIFIED)));
  }

  private List<Requirement> rows(Case asked) {
    if (asked.dossier().isEmpty()) {
      return List.of();
    }
    var all = asked.dossier().get().requirements();
    var named = asked.type().map(type -> named(all, type)).orElse(List.of());
    return named.isEmpty() ? NamedRow.in(all, asked.words()) : named;
  }

  /// The rows that name the kind itself; else those that name a wider one.
  private List<Requirement> named(List<Requirement> all, EvidenceType type) {
    var own = all.stream().filter(row -> row.takes(type)).toList();
    return own.isEmpty() ? all.stream().filter(row -> takes(row, type)).toList() : own;
  }

  /// Whether the row names the kind, or a wider one that it belongs to.
  private boolean takes(Requirement row, EvidenceType type) {
    return row.papers().stream().anyMatch(paper -> evidence.isA(type, paper.id()));
  }

  /// Several rows: what all cases of the procedure say alike holds; else the case decides.
  private Finding together(List<Finding> findings, List<Requirement> rows, Case asked) {
    var cases = Cases.of(asked);
    var chosen =
        IntStream.range(0, rows.size())
            .filter(at -> cases.isChosen(rows.get(at)))
            .mapToObj(findings::get)
            .toList();
    if (!chosen.isEmpty()) {
      return strictest(chosen);
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
    if (cases.coverAll(rows)) {
      var all = findings.stream().map(Finding::kind).distinct().count();
      return all == 1 || cases.areOne(rows) ? strictest(findings) : byCase(rows);
    }
    return findings.stream().allMatch(RowJudge::isOpen) ? strictest(findings) : byCase(rows);
  }

  /// What is open already stays so, with its own condition.
  private static boolean isOpen(Finding finding) {
    return finding.kind() == VerdictKind.CONDITIONAL;
  }

  private static Finding byCase(List<Requirement> rows) {
    return new Finding(
        VerdictKind.CONDITIONAL,
        Why.SAID_BY_ROW,
        null,
        rows,
        "row.case",
        rows.stream().map(RowJudge::caseOf).distinct().toList());
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

  private Finding one(Requirement row, Case asked) {
    var waiver = row.waiver();
    if (waiver.isPresent()) {
      return waived(row, waiver.get(), asked);
    }
    var condition = row.condition();
    if (condition.isPresent()) {
      switch (conditions.due(condition.get(), asked.circumstances())) {
        case NO -> {
          return isNamedFirst(row, asked)
              ? Finding.row(
                      VerdictKind.NOT_REQUIRED, row, "row.othercase", List.of(condition.get()))
                  .because(Why.WAIVED_BY_ROW)
              : Finding.row(
                  VerdictKind.CONDITIONAL, row, "row.condition", List.of(condition.get()));
        }
        case UNKNOWN -> {
          return Finding.row(
              VerdictKind.CONDITIONAL, row, "row.condition", List.of(condition.get()));
        }
        case YES -> {
          // due as it stands
        }
      }
    }
    return due(row, asked);
  }

  /// Whether the row is about this paper and no other: it begins with its name.
  private static boolean isNamedFirst(Requirement row, Case asked) {
    return row.papers().size() == 1
        && asked.type().filter(row::takes).isPresent()
        && beginsWithName(row, asked);
  }

  private static boolean beginsWithName(Requirement row, Case asked) {
    var text = VietnameseText.normal(row.row().text());
    return asked
        .type()
        .filter(type ->
            type.officialNames()
                .map(VietnameseText::normal)
                .mapToInt(text::indexOf)
                .anyMatch(at -> at >= 0 && at <= BEGINNING))
        .isPresent();
  }

  /// What frees is told of a day only where the record is of about that day.
  private Finding waived(Requirement row, Requirement.Waiver waiver, Case asked) {
    if (!Absence.isCurrent(asked)) {
      return Finding.row(VerdictKind.CONDITIONAL, row, "row.oldwaiver", List.of());
    }
    if (row.action() == Action.REPLACED || waiver.database() != null) {
      return byData(row, asked);
    }
    if (waiver.condition().isBlank()) {
      return Finding.row(VerdictKind.NOT_REQUIRED, row, "row.waived", List.of())
          .because(Why.WAIVED_BY_ROW);
    }
    return switch (conditions.hold(waiver.condition(), asked.circumstances())) {
      case YES ->
          Finding.row(VerdictKind.NOT_REQUIRED, row, "row.waived", List.of(waiver.condition()))
              .because(Why.WAIVED_BY_ROW);
      case NO -> due(row, asked);
      case UNKNOWN ->
          Finding.row(VerdictKind.CONDITIONAL, row, "row.waiver", List.of(waiver.condition()));
    };
  }

  /// Data stand for the paper, of those whose data are known to be there.
  private static Finding byData(Requirement row, Case asked) {
    if (asked.known().contains(CaseFact.DATA_MISSING)) {
      return Finding.row(VerdictKind.REQUIRED, row, "row.datamissing", List.of());
    }
    var held =
        asked.type().filter(type -> type.database().isPresent() || !row.isChoice()).isPresent();
    return held && Collections.disjoint(asked.known(), NOT_HELD)
        ? Finding.row(VerdictKind.REPLACED_BY_DATA, row, "row.replaced", List.of())
        : Finding.row(VerdictKind.CONDITIONAL, row, "row.maybedata", List.of());
  }

  private Finding due(Requirement row, Case asked) {
    return switch (row.action()) {
      case REPLACED ->
          Absence.isCurrent(asked)
              ? byData(row, asked)
              : Finding.row(VerdictKind.CONDITIONAL, row, "row.oldwaiver", List.of());
      case SHOW -> shown(row, asked);
      case NOTE -> Finding.unknown(Why.SOURCE_INCOMPLETE, List.of(row));
      case SUBMIT -> submitted(row, asked);
    };
  }

  /// Shown at the counter; who files by post cannot show anything.
  private Finding shown(Requirement row, Case asked) {
    if (asked.channel() == FilingChannel.Kind.POST) {
      return Finding.row(VerdictKind.CONDITIONAL, row, "row.shownbypost", List.of());
    }
    return asked.form() == Form.CERTIFIED
        ? lesserForm(row, asked, "row.shown.certified")
        : Finding.row(VerdictKind.PRESENT_ONLY, row, "row.shown", List.of());
  }

  private Finding submitted(Requirement row, Case asked) {
    var forms = row.forms();
    if (asked.form() == Form.CERTIFIED && forms.contains(Form.CERTIFIED) && forms.size() > 1) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.forms", List.of());
    }
    if (asked.form() == Form.CERTIFIED && forms.contains(Form.PLAIN)) {
      return lesserForm(row, asked, "row.plain.certified");
    }
    if (asked.form() == Form.ORIGINAL
        && !forms.isEmpty()
        && !forms.contains(Form.ORIGINAL)
        && !row.isChoice()) {
      return Finding.row(VerdictKind.PRESENT_ONLY, row, "row.copy.original", List.of());
    }
    return row.isChoice()
        ? Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", List.of())
        : Finding.row(VerdictKind.REQUIRED, row, "row.submit", List.of());
  }

  /// A certified copy where less suffices: barred, if the rule that bars it is in use.
  private Finding lesserForm(Requirement row, Case asked, String phrase) {
    var rule = rules.used(Rules.NO_CERTIFIED_COPY, asked);
    var covered =
        rule.filter(bars -> !bars.scope().except().contains(String.valueOf(asked.code())))
            .filter(bars -> asked.channel() != FilingChannel.Kind.POST)
            .filter(bars -> rules.mayFree(bars, asked));
    return covered.isPresent()
        ? Finding.row(VerdictKind.NOT_REQUIRED, row, phrase, List.of())
            .because(Why.BARRED_BY_RULE)
            .with(covered.get())
        : Finding.row(VerdictKind.CONDITIONAL, row, "row.certified", List.of());
  }
}
