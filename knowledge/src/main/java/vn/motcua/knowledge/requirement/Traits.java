package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceType;

/// What words say of a paper besides its name.
final class Traits {

  private static final Pattern SHOWN =
      Wording.pattern(
          "^(?:(?:các )?giấy tờ (?:phải |cần )?|(?:thành phần )?hồ sơ[\\p{L} ]{0,60}? phải |người (?:có )?yêu cầu[\\p{L} ]{0,40}? (?:phải )?|phải |cần )?xuất trình(?![\\p{L}])"
              + "|^trình (?:cảng vụ|biên phòng|hải quan|kiểm dịch)(?![\\p{L}])|\\(xuất trình\\)[;.]?$");
  private static final Pattern PROOF =
      Wording.pattern(
          "^(?:một trong |01 trong )?(?:các |những )?(?:loại )?(?:giấy tờ|tài liệu|văn bản|chứng từ|hồ sơ|bằng chứng|giấy)"
              + "(?:,? (?:và |hoặc )?(?:giấy tờ|tài liệu|chứng từ|hồ sơ))*[^;:.(]{0,40}?(?:(?<!giấy )chứng minh|xác minh|thể hiện việc)(?![\\p{L}])(?! (?:nhân dân|thư|công an|quân))");
  private static final Pattern LISTED = Wording.words("sau|sau đây|bao gồm|gồm|một trong|cụ thể");
  private static final Pattern CATCH_ALL =
      Wording.pattern(
          "^(?:các |những |và |một số )*(?:loại )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ|giấy)(?:, (?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ))*"
              + "(?: (?:và )?(?:giấy tờ|tài liệu|văn bản))?"
              + "(?: (?:cần thiết|có|bổ sung|hợp lệ|pháp lý|hợp pháp|kèm theo))*"
              + " (?:khác|liên quan|theo quy định|(?:đề nghị|đăng ký)[^;]*theo quy định (?:của|tại))(?![\\p{L}])");

  private Traits() {}

  /// Whether papers are only shown.
  static boolean isShown(Row words) {
    return SHOWN.matcher(words.normal()).find();
  }

  /// Whether any paper will do that proves a fact.
  static boolean isProof(Row part) {
    return PROOF.matcher(part.normal()).find() && !LISTED.matcher(part.normal()).find();
  }

  /// Whether papers are meant that are not named.
  static boolean isCatchAll(Row part, List<EvidenceType> papers) {
    return papers.isEmpty()
        ? CATCH_ALL.matcher(part.normal()).find()
        : papers.size() == 1 && papers.getFirst().isUnnamed();
  }
}
