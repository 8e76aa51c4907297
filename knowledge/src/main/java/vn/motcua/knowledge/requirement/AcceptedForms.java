package vn.motcua.knowledge.requirement;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// The forms of a paper that words accept. An original that is only held against the copy is none.
final class AcceptedForms {

  private static final Cue COMPARED =
      Cue.words(
          "(?:kèm(?: theo)?|cùng(?: với)?|và|xuất trình|mang theo|đối chiếu|so với|với|từ)"
              + " (?:bản (?:chính|gốc)|bản chính hoặc bản gốc)(?: (?:giấy tờ|giấy|tài liệu))?"
              + "|từ sổ gốc",
          "bản chính",
          "bản gốc",
          "sổ gốc");
  private static final Cue COMPARISON =
      Cue.words("(?:và|kèm(?: theo)?) bản chính để đối chiếu", "bản chính để");
  private static final Cue ELECTRONIC =
      Cue.words(
          "bản sao điện tử(?: (?:có chứng thực|được chứng thực|từ sổ gốc|được cấp từ sổ gốc))*(?: từ bản chính)?"
              + "|bản (?:chính )?(?:giấy )?điện tử|biểu mẫu điện tử|mẫu [\\p{L} ]{0,20}?điện tử"
              + "|dạng (?:dữ liệu |văn bản |bản )?điện tử|văn bản điện tử|bản mềm|bản scan|file"
              + "|(?:^|(?<=[(:,;] )|(?<=\\()|(?<=hoặc )|(?<=bằng ))(?:chứng từ|dữ liệu) điện tử|tệp (?:tin|ảnh)",
          "điện tử",
          "mềm",
          "scan",
          "file",
          "tệp");
  private static final Cue CERTIFIED =
      Cue.words(
          "bản (?:sao|chụp|photo|dịch|sao chụp)(?: giấy tờ)?,? ?(?:có |được |đã |phải |hợp lệ )*"
              + "(?:chứng thực|công chứng)(?:,? (?:hoặc )?(?:chứng thực|công chứng))?"
              + "|bản sao y(?: bản chính)?|sao y(?: bản chính)?"
              + "|bản sao do chính cơ quan, tổ chức hoặc cá nhân đã lập bản chính xác thực"
              + "|bản sao (?:được )?(?:cấp )?từ sổ gốc|bản sao trích lục|trích lục bản sao"
              + "|có (?:chứng thực|công chứng)(?! chữ ký)|\\((?:chứng thực|công chứng)\\)"
              + "|bản sao (?:(?!hoặc|bản|và)[\\p{L}\\d]+ ){1,7}có (?:chứng thực|công chứng)",
          "chứng thực",
          "công chứng",
          "sao y",
          "sổ gốc",
          "trích lục",
          "xác thực");
  private static final Cue PLAIN =
      Cue.words(
          "bản (?:sao|chụp|photo|phô tô|photocopy|copy)|sao chụp|phô tô|photocopy|photo",
          "bản",
          "chụp",
          "tô",
          "photo");
  private static final Cue ORIGINAL = Cue.words("bản (?:chính|gốc)", "bản chính", "bản gốc");

  private static final Cue EXCEPTED = Cue.pattern("\\(trừ [^()]*\\)", "(trừ");
  private static final Cue GROUP =
      Cue.pattern(
          "^(?:các )?(?:giấy tờ|tài liệu)[^()]{0,40}\\((bản [^()]{0,40})\\)"
              + "|^xuất trình (?:hoặc gửi )?(bản .*)",
          "(bản",
          "xuất trình");

  private static final Pattern UNCERTIFIED =
      Wording.words(
          "bản sao[^.;,]{0,30}? (?:không|chưa)[^.;,]{0,25}? chứng thực[^.;]* bản (?:chính|gốc)|bản (?:chụp|sao) thì (?:phải )?(?:xuất trình|kèm|có)[^.;]* bản (?:chính|gốc)");
  private static final Pattern FOR_ALL =
      Wording.pattern(": (?:nộp )?(?:\\d+|một)[^:;,]{0,12} ?bản (?:chính|gốc|sao|chụp)[^:;,]*$");

  private AcceptedForms() {}

  /// The forms that the title of a case names: `Giấy tờ phải xuất trình (bản chính)`, `Xuất trình
  /// bản chính hoặc …`.
  static Set<Form> ofGroup(String normal) {
    var found = GROUP.matcher(normal);
    return found.find()
        ? of(Objects.requireNonNullElseGet(found.group(1), () -> found.group(2)))
        : Set.of();
  }

  /// The forms that words name; a copy that is not certified will do where a later sentence
  /// says what to bring with it.
  static Set<Form> of(String text, List<Row> sentences) {
    var said = of(text);
    if (said.isEmpty() || sentences.stream().noneMatch(later -> later.says(UNCERTIFIED))) {
      return said;
    }
    var more = EnumSet.copyOf(said);
    more.add(Form.PLAIN);
    return more;
  }

  /// The form that the end of a row names for all of its papers: `A kèm B: 01 bản chính`.
  static Set<Form> ofAll(String text) {
    var end = FOR_ALL.matcher(text);
    return !text.contains(";") && end.find() ? of(end.group()) : Set.of();
  }

  static Set<Form> of(String normal) {
    var forms = EnumSet.noneOf(Form.class);
    var rest = take(ELECTRONIC, EXCEPTED.without(normal), forms, Form.ELECTRONIC);
    rest = take(CERTIFIED, rest, forms, Form.CERTIFIED);
    rest = take(PLAIN, rest, forms, Form.PLAIN);
    rest = COMPARISON.without(rest);
    take(ORIGINAL, forms.isEmpty() ? rest : COMPARED.without(rest), forms, Form.ORIGINAL);
    return forms;
  }

  private static String take(Cue cue, String text, Set<Form> forms, Form form) {
    var rest = cue.without(text);
    if (!rest.equals(text)) {
      forms.add(form);
    }
    return rest;
  }
}
