package vn.motcua.assistant.verdict.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.kinship.Kin;
import vn.motcua.assistant.kinship.Kinship;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.rule.VerdictKind;

/// What a row, in normal form, says of making its paper before a notary.
public final class NotaryWords {

  /// The paper itself is made before a notary: then that is no copy which is more than is due.
  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!không |không bắt buộc )phải (?:được |có )?(?:công chứng|chứng thực)"
              + "|bản (?:chính|gốc),? (?:có|được) (?:công chứng|chứng thực)");

  /// A copy is taken where it is certified: "nếu bản sao phải có công chứng".
  private static final Pattern OF_COPIES =
      Pattern.compile(
          "bản sao(?: thì)? phải (?:có|được)(?: [\\p{L},]+){0,16} (?:công chứng|chứng thực)");

  private static final Pattern NOTARY = Pattern.compile("công chứng|chứng thực");

  private static final Pattern FREES =
      Pattern.compile("(?:không (?:phải|cần|bắt buộc)(?: phải)?|miễn) (?:công chứng|chứng thực)");

  /// Words that free from the notary in some case only.
  private static final Pattern IN_CASE =
      Pattern.compile("nếu|khi|trường hợp|trừ|thì|nhờ|với|người");

  /// Relatives for whom no notary is needed.
  private static final Pattern FOR_KIN =
      Pattern.compile(
          "^\\s*(?:nhờ |nếu người được ủy quyền là |người được ủy quyền là |ủy quyền cho )"
              + "(?<kin>[\\p{L}, ]{3,90}?) (?:của người ủy quyền )?thì "
              + "(?:văn bản ủy quyền )?không (?:cần|phải|bắt buộc)(?: phải)? "
              + "(?:công chứng|chứng thực)");

  private static final Pattern CLAUSE = Pattern.compile("[.;:]\\s|\\n");

  private NotaryWords() {}

  /// Whether the paper has to be made before a notary.
  public static boolean ask(String text) {
    return ASKS.matcher(text).find();
  }

  /// Whether it is copies that have to be certified, where copies are handed in.
  public static boolean askOfCopies(String text) {
    return OF_COPIES.matcher(text).find();
  }

  /// Whether a clause says in every case that the paper need not be made before a notary.
  public static boolean free(String text) {
    return CLAUSE
            .splitAsStream(text)
            .anyMatch(clause -> FREES.matcher(clause).find() && !IN_CASE.matcher(clause).find())
        && !ask(text);
  }

  /// Whether `asked` names a paper made before a notary, and what is due says nothing of one.
  public static boolean isUnsaid(String asked, Finding found) {
    return found.kind() == VerdictKind.REQUIRED
        && found.rule().isEmpty()
        && !found.rows().isEmpty()
        && NOTARY.matcher(VietnameseText.normal(asked)).find()
        && found.rows().stream()
            .noneMatch(row -> NOTARY.matcher(VietnameseText.normal(row.row().text())).find());
  }

  /// Whether a clause frees the relatives of whom the one who files is one, whoever of `kin` it is.
  public static boolean free(String text, Set<Kin> kin) {
    return !kin.isEmpty()
        && CLAUSE
            .splitAsStream(text)
            .map(FOR_KIN::matcher)
            .filter(Matcher::find)
            .anyMatch(clause -> Kinship.listed(clause.group("kin")).containsAll(kin));
  }
}
