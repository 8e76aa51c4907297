package vn.motcua.knowledge.requirement;

import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.EvidenceRequirement;

/// What a row is, by its words.
enum RowKind {
  PAPER,
  NOTE,
  HEADING;

  private static final Pattern NOTE_START =
      Wording.pattern(
          "^\\(?(?:lưu ý|ghi chú|chú ý|người tiếp nhận|người yêu cầu|người có yêu cầu|người ủy quyền"
              + "|cá nhân có quyền|cơ quan|cán bộ tiếp nhận|bên dự tuyển|số lượng hồ sơ|việc (?:nộp|gửi)|hồ sơ (?:đăng ký )?[\\p{L} ,]{0,60}(?:trên môi trường|được lập thành|có giá trị))(?![\\p{L}])");

  /// Who comes with which papers is a note that asks for them.
  private static final Pattern NAMES_PAPERS =
      Wording.pattern(
          "^người (?:yêu cầu|có yêu cầu)[\\p{L} ]{0,40}? (?:phải )?(?:xuất trình|nộp) một trong (?:các|những) (?:loại )?giấy tờ");

  private static final Pattern HEADING_END =
      Wording.pattern(
          "(?:(?:^|[ :])(?:sau|sau đây|gồm|bao gồm|có|như sau|gồm có|nộp|xuất trình|cụ thể)(?: \\([^()]*\\))?|^(?:đối với|trường hợp|hồ sơ|các |\\*|thành phần|giấy tờ phải|trong trường hợp).*):$");

  static RowKind of(EvidenceRequirement row, Row words) {
    if (words.normal().endsWith(":") && HEADING_END.matcher(words.normal()).find()) {
      return HEADING;
    }
    var note =
        (NOTE_START.matcher(words.normal()).find() && !NAMES_PAPERS.matcher(words.normal()).find())
            || isNote(row.group())
            || isRemark(words);
    return note ? NOTE : PAPER;
  }

  /// Whether it begins with no paper, and names neither one nor handing in.
  private static boolean isRemark(Row words) {
    var normal = words.normal();
    return Opening.isMatter(normal, 0)
        ? !Rest.asksOnTheWay(normal)
        : Opening.isNoPaper(normal, 0) && !Rest.mayAsk(normal);
  }

  private static boolean isNote(String group) {
    return NOTE_START.matcher(Row.of(group).normal()).find() && group.length() < 15;
  }
}
