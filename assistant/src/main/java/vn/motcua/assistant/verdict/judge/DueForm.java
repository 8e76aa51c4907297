package vn.motcua.assistant.verdict.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.rule.NotaryWords;
import vn.motcua.assistant.verdict.rule.RuleJudge;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// What a row whose paper is due says of the form that was asked about, and whether another paper
/// does as well.
///
/// @param rules bar copies that are more than is due
record DueForm(RuleJudge rules) {

  private static final Pattern ONE_OF = Pattern.compile("(?iu)một trong|(?:01|1) trong");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?iu)không (?:có|còn)(?! bản (?:chính|gốc|sao))(?: [^.;]{3,90}?)? thì (?:phải )?(?:nộp|dùng|gửi)"
              + "|(?:mất|hỏng) thì (?:nộp |dùng )?(?:bản |giấy )?(?:cam kết|cam đoan)"
              + "|(?:không viết được thì|hoặc trình bày để) (?:cán bộ )?ghi");
  private static final Pattern COMPARED =
      Pattern.compile("(?iu)bản (?:chính|gốc)[^.;]{0,40}đối chiếu");

  private static final Pattern CERTIFIES = Pattern.compile("công chứng|chứng thực");

  private static final String COLLECTIVE = "giấy tờ ";
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(
          "hoặc (?:giấy(?! tờ(?! chứng minh (?:việc|đã)))|thông báo|quyết định|văn bản|hợp đồng|biên bản|chứng từ"
              + "|xác nhận (?:của|về|mức|việc)|hồ sơ(?! điện)|sổ |phiếu |danh sách |kết quả |bản (?:tóm tắt|ghi) )"
              + "(?![^;:.()]{0,40}(?:tương đương|thay thế))");
  private static final Pattern LISTS =
      Pattern.compile("(?:một|01|1)(?: trong)?(?: số| các| những| loại)* giấy tờ");

  /// What is due of a paper that is shown. Who files by post cannot show anything.
  Finding shown(Requirement row, Case asked) {
    if (row.forms().contains(Form.CERTIFIED) && asked.form() != Form.ORIGINAL) {
      return asked.form() == Form.UNSTATED
          ? handedIn(row, asked)
          : Finding.row(VerdictKind.ALTERNATIVE, row, "row.forms", List.of());
    }
    if (asked.channel() == FilingChannel.Kind.POST) {
      return Finding.row(VerdictKind.CONDITIONAL, row, "row.shownbypost", List.of());
    }
    return asked.form() == Form.CERTIFIED
        ? lesserForm(row, asked, "row.shown.certified")
        : Finding.row(VerdictKind.PRESENT_ONLY, row, "row.shown", List.of());
  }

  /// What is said of the form where the rest of the row was not made out: an original to compare a
  /// copy with is shown, and then no certified copy may be demanded. Empty where that is not clear.
  Optional<Finding> ofCopies(Requirement row, Case asked) {
    var text = VietnameseText.normal(row.row().text());
    if (!row.forms().equals(Set.of(Form.PLAIN))
        || !COMPARED.matcher(text).find()
        || CERTIFIES.matcher(text).find()
        || asked.type().filter(row::takes).isEmpty()) {
      return Optional.empty();
    }
    return switch (asked.form()) {
      case ORIGINAL ->
          Optional.of(Finding.row(VerdictKind.PRESENT_ONLY, row, "row.copy.original", List.of()));
      case CERTIFIED ->
          Optional.of(lesserForm(row, asked, "row.plain.certified"))
              .filter(found -> asked.known().contains(CaseFact.ORIGINAL_SHOWN));
      default -> Optional.empty();
    };
  }

  /// What is due of a paper that is handed in.
  Finding submitted(Requirement row, Case asked) {
    var forms = row.forms();
    if (asked.form() == Form.CERTIFIED) {
      return certified(row, asked);
    }
    if (asked.form() == Form.ORIGINAL
        && !forms.isEmpty()
        && !forms.contains(Form.ORIGINAL)
        && (!row.isChoice() || COMPARED.matcher(row.row().text()).find())) {
      return Finding.row(VerdictKind.PRESENT_ONLY, row, "row.copy.original", List.of());
    }
    return handedIn(row, asked);
  }

  /// That the paper need not be made before a notary, where the row says so in every case or for the
  /// relatives who file.
  Optional<Finding> uncertified(Requirement row, Case asked) {
    var text = VietnameseText.normal(row.row().text());
    var isFree = NotaryWords.free(text) || NotaryWords.free(text, asked.circumstances().kin());
    return rules
        .used(Rules.BEYOND_DOSSIER, asked)
        .filter(rule -> rule.scope().covers(asked.code()) && rules.mayFree(rule, asked))
        .filter(rule -> isFree && Absence.isOfThen(asked))
        .map(rule ->
            Finding.row(VerdictKind.NOT_REQUIRED, row, "row.uncertified", List.of())
                .because(Why.WAIVED_BY_ROW)
                .with(rule));
  }

  private Finding certified(Requirement row, Case asked) {
    var uncertified = uncertified(row, asked);
    if (uncertified.isPresent()) {
      return uncertified.get();
    }
    var text = VietnameseText.normal(row.row().text());
    if (NotaryWords.ask(text)) {
      return handedIn(row, asked);
    }
    var forms = row.forms();
    if (NotaryWords.askOfCopies(text) || (forms.contains(Form.CERTIFIED) && forms.size() > 1)) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.forms", List.of());
    }
    return forms.contains(Form.PLAIN)
        ? lesserForm(row, asked, "row.plain.certified")
        : handedIn(row, asked);
  }

  /// The paper alone, one of several, or one that another may stand for.
  static Finding handedIn(Requirement row, Case asked) {
    if (isChoice(row)
        || (row.isChoice() && !isNamed(row, asked))
        || isOfSet(row, asked)
        || isOfUnknown(row)) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", List.of());
    }
    return row.isChoice()
        ? Finding.row(VerdictKind.REQUIRED, row, "row.substitute", List.of(row.row().text()))
        : Finding.row(VerdictKind.REQUIRED, row, "row.submit", List.of());
  }

  /// Whether the row lists papers of a kind, of which the one asked about is one: any of them does.
  private static boolean isOfSet(Requirement row, Case asked) {
    return LISTS.matcher(VietnameseText.normal(row.row().text())).find()
        && row.papers().stream()
            .filter(paper -> VietnameseText.normal(paper.name()).startsWith(COLLECTIVE))
            .anyMatch(paper -> asked.type().filter(type -> !type.equals(paper)).isPresent());
  }

  /// Whether the row names papers side by side of which no kind is known.
  private static boolean isOfUnknown(Requirement row) {
    return row.papers().isEmpty()
        && SIDE_BY_SIDE.matcher(VietnameseText.normal(row.words())).find();
  }

  /// Whether the row names the paper itself, and only says of others that they may stand for it. Two
  /// papers side by side are a choice.
  private static boolean isNamed(Requirement row, Case asked) {
    return !SIDE_BY_SIDE.matcher(VietnameseText.normal(row.row().text())).find()
        && (asked.type().isEmpty() || asked.type().filter(row::takes).isPresent());
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
