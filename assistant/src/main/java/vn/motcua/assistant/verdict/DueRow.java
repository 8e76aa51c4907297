package vn.motcua.assistant.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// What a row says of a paper that was made out as a whole: whether it is due in the person's case,
/// and in the form that was asked about.
///
/// @param conditions tells whether a case is known
/// @param rules bar copies that are more than is due
record DueRow(Conditions conditions, RuleJudge rules) {

  private static final String EXCEPT = "trừ ";
  private static final Pattern ONE_OF = Pattern.compile("(?iu)một trong|(?:01|1) trong");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?iu)(?:nếu|trường hợp) không (?:có|còn) [^.;]{3,90}? thì (?:phải )?(?:nộp|dùng|gửi)");
  private static final Pattern COMPARED =
      Pattern.compile("(?iu)bản (?:chính|gốc)[^.;]{0,40}đối chiếu");

  /// Of these nobody knows whether a database holds them.
  private static final Set<CaseFact> NOT_HELD =
      Set.of(CaseFact.FOREIGN, CaseFact.STATELESS, CaseFact.ABROAD, CaseFact.BEFORE_DIGITISED);

  /// What the row says of the paper.
  Finding of(Requirement row, Case asked) {
    var waiver = row.waiver();
    return waiver.isPresent() && !isException(waiver.get())
        ? waived(row, waiver.get(), asked)
        : inCase(row, asked);
  }

  /// What a row says that may name the case in which the paper is due.
  private Finding inCase(Requirement row, Case asked) {
    var condition = row.condition();
    if (condition.isEmpty()) {
      return butFor(row, asked);
    }
    var words = List.of(condition.get());
    return switch (conditions.isDue(condition.get(), asked)) {
      case YES -> butFor(row, asked);
      case UNKNOWN -> Finding.row(VerdictKind.CONDITIONAL, row, "row.condition", words);
      case NO ->
          MatchingRows.isNamedFirst(row, asked)
              ? Finding.row(VerdictKind.NOT_REQUIRED, row, "row.othercase", words)
                  .because(Why.WAIVED_BY_ROW)
              : Finding.row(VerdictKind.CONDITIONAL, row, "row.condition", words);
    };
  }

  /// A paper that is due but for a case that is excepted is due, unless the person's case is like
  /// that one.
  private Finding butFor(Requirement row, Case asked) {
    var except = row.waiver().map(Requirement.Waiver::condition);
    if (except.isEmpty()) {
      return due(row, asked);
    }
    var excepted = except.get().substring(EXCEPT.length());
    return conditions.isDue(excepted, asked) == Conditions.Answer.YES
        ? Finding.row(VerdictKind.CONDITIONAL, row, "row.waiver", List.of(excepted))
        : submitted(row, asked).on(except.get());
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

  private static boolean isException(Requirement.Waiver waiver) {
    return waiver.database() == null
        && VietnameseText.normal(waiver.condition()).startsWith(EXCEPT);
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
        && (!row.isChoice() || COMPARED.matcher(row.row().text()).find())) {
      return Finding.row(VerdictKind.PRESENT_ONLY, row, "row.copy.original", List.of());
    }
    return handedIn(row, asked);
  }

  /// The paper alone, one of several, or one that another may stand for.
  static Finding handedIn(Requirement row, Case asked) {
    if (isChoice(row) || (row.isChoice() && !isNamed(row, asked))) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", List.of());
    }
    return row.isChoice()
        ? Finding.row(VerdictKind.REQUIRED, row, "row.substitute", List.of(row.row().text()))
        : Finding.row(VerdictKind.REQUIRED, row, "row.submit", List.of());
  }

  /// Whether the row names the paper itself, and only says of others that they may stand for it.
  private static boolean isNamed(Requirement row, Case asked) {
    return asked.type().isEmpty() || asked.type().filter(row::takes).isPresent();
  }

  /// Whether another paper does as well: the heading says that one of its rows suffices, or the row
  /// says what serves who does not have this paper.
  private static boolean isChoice(Requirement row) {
    return row.papers().stream().filter(type -> !type.isUnnamed()).count() > 1
        || ONE_OF.matcher(row.group()).find()
        || INSTEAD.matcher(row.row().text()).find();
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
