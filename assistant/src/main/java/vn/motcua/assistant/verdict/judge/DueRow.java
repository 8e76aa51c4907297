package vn.motcua.assistant.verdict.judge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.row.MatchingRows;
import vn.motcua.assistant.verdict.row.StandIn;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.VerdictKind;

/// What a row says of a paper that was made out as a whole: whether it is due in the person's case.
/// Who does not say how they file is taken to come to the counter, but only for what asks for a
/// paper: nobody is freed by a way of filing that was not named.
///
/// @param conditions tells whether a case is known
/// @param forms tells in which form it is due
/// @param matching tells whether the row is about the paper alone
record DueRow(Conditions conditions, DueForm forms, MatchingRows matching) {

  private static final String EXCEPT = "trừ ";

  /// The paper is due from who still has it.
  private static final Pattern STILL_THERE =
      Pattern.compile(
          "(?:chưa|không) bị mất|còn(?! (?:hạn|hiệu lực|giá trị|thời hạn|hiệu|thiếu|nợ|lại))");

  /// It asks for no more than that the paper is there.
  private static final Pattern MERELY_THERE =
      Pattern.compile(
          "(?:chỉ |nộp )?(?:nếu|khi) (?:(?:giấy|thẻ|sổ)[\\p{L} ]{0,20} )?"
              + "(?:còn(?: giữ)?(?: (?:giấy|thẻ|sổ)(?: tờ)?(?: cũ| này)*)?|(?:chưa|không) bị mất)");

  private static final String OFFICE =
      "(?:nơi (?:nhận|nộp)|cơ quan|ủy ban|cán bộ|người tiếp nhận|nhà trường)[\\p{L} ]{0,40}?";

  /// It says no more than that the paper is handed in where there is one.
  private static final Pattern IF_ANY = Pattern.compile("(?:chỉ |nộp )?(?:nếu|khi) có[.;,]?");

  /// It leaves the office to say when.
  private static final Pattern LEFT_TO_OFFICE =
      Pattern.compile(
          "(?:chỉ |nộp )?(?:khi|nếu|trong trường hợp) "
              + "(?:cần(?: thiết)?|"
              + OFFICE
              + " (?:yêu cầu|đề nghị|cần)|có yêu cầu của "
              + OFFICE
              + ")"
              + "|theo (?:yêu cầu|đề nghị) của "
              + OFFICE);

  /// It excepts who has lost the paper, and no more than that.
  private static final Pattern GONE =
      Pattern.compile("(?:các )?(?:trường hợp )?[\\p{L} ]{0,40}(?:bị mất|đã mất|thất lạc)[,;.)]*");

  /// What parts the cases that are excepted.
  private static final Pattern CASES =
      Pattern.compile(
          "(?iu)[,;] ?(?:hoặc |và )?(?=(?:các )?trường hợp)| (?:và|hoặc) (?=(?:các )?trường hợp)");

  /// Nobody says so of a paper that is gone.
  private static final Set<CaseFact> STILL_HELD =
      Set.of(CaseFact.DAMAGED, CaseFact.EXPIRED, CaseFact.WRONG);

  /// The row tells what to do without the paper.
  private static final Pattern WITHOUT_IT = Pattern.compile("(?:mất|không còn) thì ");

  /// Of these nobody knows whether a database holds them.
  private static final Set<CaseFact> NOT_HELD =
      Set.of(CaseFact.FOREIGN, CaseFact.STATELESS, CaseFact.ABROAD, CaseFact.BEFORE_DIGITISED);

  /// What the row says of the paper.
  Finding of(Requirement row, Case asked, Cases cases) {
    var waiver = row.waiver();
    return waiver.isPresent() && !isException(waiver.get())
        ? waived(row, waiver.get(), asked)
        : inCase(row, asked, cases);
  }

  /// What a row says that may name the case in which the paper is due.
  private Finding inCase(Requirement row, Case asked, Cases cases) {
    var condition = row.condition();
    if (condition.isEmpty()) {
      return butFor(row, asked);
    }
    var words = List.of(condition.get());
    return switch (isDue(row, condition.get(), asked)) {
      case YES -> butFor(row, asked);
      case UNKNOWN -> {
        var due = butFor(row, asked);
        // Of a form that is not due where the row asks for the paper nothing is due in any case.
        var free = due.kind() == VerdictKind.NOT_REQUIRED;
        yield free || cases.tells(row) ? due : untold(row, due, words, asked);
      }
      case NO ->
          matching.isAlone(row, asked)
              ? Finding.row(VerdictKind.NOT_REQUIRED, row, "row.othercase", words)
                  .because(Why.WAIVED_BY_ROW)
              : onlyIf(row, words);
    };
  }

  /// What is due in a case, or whenever the office says so, or from who has it: then the row tells
  /// nobody when.
  private static Finding onlyIf(Requirement row, List<String> words) {
    var condition = VietnameseText.normal(words.getFirst());
    if (IF_ANY.matcher(condition).matches()) {
      return Finding.row(VerdictKind.CONDITIONAL, row, "row.ifany", List.of());
    }
    var office = LEFT_TO_OFFICE.matcher(condition).matches();
    return Finding.row(
        VerdictKind.CONDITIONAL, row, office ? "row.office" : "row.condition", words);
  }

  /// What holds where nobody said whether the row's condition does: one of a set suffices, and the
  /// original of a paper that is due as a copy is shown at most.
  private Finding untold(Requirement row, Finding due, List<String> words, Case asked) {
    if (new StandIn(matching).isOneOfSet(row, words.getFirst(), asked)) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", words);
    }
    return due.kind() == VerdictKind.PRESENT_ONLY
            && row.action() == Action.SUBMIT
            && asked.form() == Form.ORIGINAL
        ? due.on(words.getFirst())
        : onlyIf(row, words);
  }

  /// Whether the case is the person's. That the paper is gone, or the way of filing that was named,
  /// may say that it is not; the counter is only supposed where that asks for the paper.
  private Conditions.Answer isDue(Requirement row, String condition, Case asked) {
    var words = VietnameseText.normal(condition);
    if (asked.known().contains(CaseFact.LOST)
        && STILL_THERE.matcher(words).find()
        && isGone(asked)) {
      return WITHOUT_IT.matcher(VietnameseText.normal(row.row().text())).find()
          ? Conditions.Answer.UNKNOWN
          : Conditions.Answer.NO;
    }
    if (MERELY_THERE.matcher(words).matches() && isThere(asked)) {
      return Conditions.Answer.YES;
    }
    var said = conditions.isDue(condition, asked);
    var supposed = conditions.isDue(condition, asked.by(asked.channel()));
    return supposed == Conditions.Answer.YES ? supposed : said;
  }

  /// Whether what is said of the paper can only be said of one that is still there.
  private static boolean isThere(Case asked) {
    return !asked.known().contains(CaseFact.LOST)
        && !Collections.disjoint(asked.known(), STILL_HELD);
  }

  /// Whether what the person says is gone is this paper.
  private boolean isGone(Case asked) {
    return asked.circumstances().said().stream()
        .filter(phrase -> VietnameseText.normal(phrase).contains("mất"))
        .anyMatch(phrase -> conditions.likeness().shares(phrase, asked.words()));
  }

  /// A paper that is due but for a case that is excepted is due, unless the person's case is like
  /// that one.
  private Finding butFor(Requirement row, Case asked) {
    var except = row.waiver().map(Requirement.Waiver::condition);
    if (except.isEmpty()) {
      return due(row, asked);
    }
    var excepted = except.get().substring(EXCEPT.length());
    if (matching.isAlone(row, asked) && isExcepted(excepted, asked)) {
      return Finding.row(VerdictKind.NOT_REQUIRED, row, "row.waived", List.of(excepted))
          .because(Why.WAIVED_BY_ROW);
    }
    return conditions.isDue(excepted, asked) == Conditions.Answer.YES
        ? Finding.row(VerdictKind.CONDITIONAL, row, "row.waiver", List.of(excepted))
        : forms.submitted(row, asked).on(except.get());
  }

  /// Whether the case that the row excepts is the person's by their own words: one of the cases that
  /// it lists, or that the paper is gone.
  private boolean isExcepted(String excepted, Case asked) {
    return (GONE.matcher(VietnameseText.normal(excepted)).matches()
            && asked.known().contains(CaseFact.LOST)
            && isGone(asked))
        || CASES
            .splitAsStream(excepted)
            .anyMatch(one -> conditions.hold(one, asked.circumstances()) == Conditions.Answer.YES);
  }

  /// What frees is told of a day only where the record is of about that day. A waiver that rests on
  /// a text with its own days frees nobody outside of them.
  private Finding waived(Requirement row, Requirement.Waiver waiver, Case asked) {
    if (!row.row().source().inForceOn(asked.day())) {
      return DueForm.handedIn(row, asked).said("row.nowaiver");
    }
    if (!Absence.isOfThen(asked)) {
      return Finding.row(VerdictKind.CONDITIONAL, row, "row.oldwaiver", List.of());
    }
    if (row.action() == Action.REPLACED || waiver.database() != null) {
      return byData(row, asked);
    }
    if (waiver.condition().isBlank()) {
      return Finding.row(VerdictKind.NOT_REQUIRED, row, "row.waived", List.of())
          .because(Why.WAIVED_BY_ROW);
    }
    return switch (holds(waiver.condition(), asked)) {
      case YES ->
          Finding.row(VerdictKind.NOT_REQUIRED, row, "row.waived", List.of(waiver.condition()))
              .because(Why.WAIVED_BY_ROW);
      case NO -> due(row, asked);
      case UNKNOWN ->
          Finding.row(VerdictKind.CONDITIONAL, row, "row.waiver", List.of(waiver.condition()));
    };
  }

  private Conditions.Answer holds(String condition, Case asked) {
    var said = conditions.hold(condition, asked.circumstances());
    var supposed = conditions.hold(condition, asked.by(asked.channel()).circumstances());
    return supposed == Conditions.Answer.NO ? supposed : said;
  }

  private static boolean isException(Requirement.Waiver waiver) {
    return waiver.database() == null
        && VietnameseText.normal(waiver.condition()).startsWith(EXCEPT);
  }

  /// Data stand for the paper, of those whose data are known to be there. Of a choice any paper does
  /// where they are not.
  private static Finding byData(Requirement row, Case asked) {
    if (asked.known().contains(CaseFact.DATA_MISSING)) {
      return DueForm.handedIn(row, asked).said("row.datamissing");
    }
    var held =
        asked.type().filter(type -> type.database().isPresent() || !row.isChoice()).isPresent();
    if (held && Collections.disjoint(asked.known(), NOT_HELD)) {
      return Finding.row(VerdictKind.REPLACED_BY_DATA, row, "row.replaced", List.of());
    }
    return row.isChoice() && asked.type().isPresent()
        ? DueForm.handedIn(row, asked)
        : Finding.row(VerdictKind.CONDITIONAL, row, "row.maybedata", List.of());
  }

  private Finding due(Requirement row, Case asked) {
    return switch (row.action()) {
      case REPLACED ->
          Absence.isOfThen(asked)
              ? byData(row, asked)
              : Finding.row(VerdictKind.CONDITIONAL, row, "row.oldwaiver", List.of());
      case SHOW -> forms.shown(row, asked);
      case NOTE -> Finding.unknown(Why.SOURCE_INCOMPLETE, List.of(row));
      case SUBMIT -> forms.submitted(row, asked);
    };
  }
}
