package vn.motcua.assistant.verdict.reason;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.VerdictKind;

/// Says why a verdict is as it is, when it holds and when it does not.
///
/// @param wording the fixed phrases
public record VerdictReasons(Wording wording) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// A longer row is not told as a whole.
  private static final int LONGEST_QUOTE = 260;

  private static final String ANY_FORM = "application-form";

  private static final int LONGEST_CONDITION = 300;

  /// With these the row itself is told: it says of the paper what the verdict leaves out.
  private static final Set<VerdictKind> QUOTED =
      Set.of(
          VerdictKind.REQUIRED,
          VerdictKind.ALTERNATIVE,
          VerdictKind.PRESENT_ONLY,
          VerdictKind.REPLACED_BY_DATA,
          VerdictKind.NOT_REQUIRED);

  /// A rule's own conditions go with these.
  private static final Set<String> OF_RULE = Set.of("rule", "rule.unnamed");

  /// Of these the condition is told as what the row itself says.
  private static final Set<String> WAIVED = Set.of("row.waived", "row.othercase");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

  /// The verdict in words.
  String explanation(Case asked, Finding found) {
    var isRuled = found.phrase().equals("rule") && found.rule().isPresent();
    return capital(isRuled ? ruled(found).words().explanation() : phrase(asked, found));
  }

  /// What the row says that carries the verdict; empty where it says no more.
  String quote(Finding found) {
    var said = said(found);
    return said.isEmpty() ? "" : wording.of("verdict.quote", said);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String phrase(Case asked, Finding found) {
    var forms =
        found.rows().stream()
            .flatMap(row -> row.forms().stream())
            .filter(form -> form != Form.UNSTATED)
            .map(Form::vietnamese)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    var due = forms.isEmpty() ? "" : " " + wording.of("verdict.forms", forms);
    var day = asked.procedure().map(procedure -> DAY.format(procedure.asOf())).orElse("");
    return wording.of("verdict." + found.phrase(), label(asked, found), due, day, database(found));
  }

  /// What the paper is called; of a bare "tờ khai" what the row calls it.
  private static String label(Case asked, Finding found) {
    var isForm = asked.type().filter(type -> type.id().equals(ANY_FORM)).isPresent();
    return isForm && found.rows().size() == 1
        ? found.rows().getFirst().row().label()
        : asked.name();
  }

  private static String database(Finding found) {
    return found.rule().map(DocumentRule::data).map(DocumentRule.Data::database).orElse("");
  }

  /// The row that carries the verdict, where it says more than the paper's name; of what is due in one
  /// case only, what goes on after that case.
  private static String said(Finding found) {
    var texts = found.rows().stream().map(row -> row.row().text().strip()).distinct().toList();
    if (texts.size() != 1) {
      return "";
    }
    var row = found.rows().getFirst().row();
    var told = QUOTED.contains(found.kind()) ? texts.getFirst() : after(found, texts.getFirst());
    var plain = told.replaceAll("\\s+", " ").replaceFirst("[.;,]+$", "");
    var isMore =
        VietnameseText.normal(plain).length() > VietnameseText.normal(row.label()).length() + 2;
    return isMore && plain.length() <= LONGEST_QUOTE ? plain : "";
  }

  private static String after(Finding found, String text) {
    var conditions = found.conditions().stream().map(VietnameseText::normal).toList();
    var sentences = SENTENCE.splitAsStream(text).toList();
    for (var at = 0; at < sentences.size(); at++) {
      var normal = VietnameseText.normal(sentences.get(at));
      if (conditions.stream().anyMatch(normal::contains)) {
        return String.join(" ", sentences.subList(at + 1, sentences.size()));
      }
    }
    return "";
  }

  /// What must hold for the verdict; of an open one both outcomes.
  List<String> conditions(Finding found) {
    if (isOfRule(found)) {
      return ruled(found).words().conditions();
    }
    var lead = "verdict.if." + found.phrase();
    var isOpen = found.kind() == VerdictKind.CONDITIONAL;
    return found.conditions().stream()
        .map(condition ->
            isOpen || WAIVED.contains(found.phrase())
                ? wording.of(lead, plain(shown(condition)))
                : shown(condition))
        .toList();
  }

  /// What it does not hold for.
  List<String> exceptions(Finding found) {
    return isOfRule(found)
        ? ruled(found).words().exceptions().stream()
            .map(each -> wording.of("verdict.except", each))
            .toList()
        : List.of();
  }

  /// What to bring or do instead.
  List<String> alternatives(Finding found) {
    if (isOfRule(found)) {
      return ruled(found).words().alternatives();
    }
    return found.kind() == VerdictKind.ALTERNATIVE
        ? found.rows().stream()
            .flatMap(row -> row.papers().stream())
            .map(EvidenceType::name)
            .distinct()
            .toList()
        : List.of();
  }

  /// What the office may ask for where data are not there; null where data play no part.
  @Nullable String unavailable(Finding found) {
    return found.kind() == VerdictKind.REPLACED_BY_DATA
        ? found
            .rule()
            .map(rule -> rule.words().ifDataUnavailable())
            .orElseGet(() -> wording.of("verdict.unavailable"))
        : null;
  }

  private static boolean isOfRule(Finding found) {
    return OF_RULE.contains(found.phrase()) && found.rule().isPresent();
  }

  private static DocumentRule ruled(Finding found) {
    return found.rule().orElseThrow();
  }

  /// Without the word for "when", which stands before it.
  public static String plain(String condition) {
    return condition.replaceFirst(
        "(?iu)^(?:khi|nếu|(?:trong |đối với )?(?:các )?trường hợp) (?!(?:đó|này)(?!\\p{L}))", "");
  }

  /// Short enough to be read.
  static String shown(String condition) {
    var plain = condition.strip().replaceAll("\\s+", " ");
    return plain.length() > LONGEST_CONDITION
        ? plain.substring(0, LONGEST_CONDITION) + " …"
        : plain;
  }
}
