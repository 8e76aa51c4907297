package vn.motcua.knowledge.requirement;

import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.Mention;

/// Words that may stand at the head of what is asked for.
final class PaperHead {

  static final Pattern HEAD =
      Wording.pattern(
          "(?:giấy|thông báo(?! (?:về việc(?! (?:xác nhận|nộp|chấp thuận|hoàn thành))|cho))|đơn(?! vị| giá)|tờ (?:khai|trình)|văn bản|công văn|hợp đồng|quyết định(?! số| \\d)|biên bản"
              + "|báo cáo|danh sách|phiếu|chứng (?:chỉ|từ(?! (?:dưới )?dạng)|thư)|thẻ|hộ chiếu|ảnh|sổ(?! gốc)|nghị quyết"
              + "|hóa đơn|lý lịch|sơ yếu|trích lục|tài liệu|hồ sơ|căn cước|bản(?! (?:thân|quyền|sắc|chất|địa|ngữ|làng|lề|tin|buôn|đồ số))|điều lệ"
              + "|bằng (?:tốt nghiệp|cấp|khen|thạc|tiến|lái)|học bạ|di chúc|văn bằng|bảng (?:kê|điểm|lương)"
              + "|vận đơn|vận tải đơn|sơ đồ)(?![\\p{L}])");

  static final Pattern PAPERS =
      Wording.pattern(
          "(?:giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)(?![\\p{L}])(?: ?(?:,|/|và|hoặc) ?(?:các )?(?:giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)(?![\\p{L}]))* ?");

  static final Pattern ONE_OF =
      Wording.pattern("(?:một|01|1)(?: \\([^()]*\\))? trong(?: số)? (?:các|những|hai|ba) ");

  static final Pattern IMAGE =
      Wording.pattern(
          "(?:ảnh|hình|trang) (?:(?:chụp|trang|mặt|màu|của|nhân thân|bìa|bản|chính|gốc|hai|các|có|thông tin) )*");

  /// What somebody writes for the purpose; a paper that it speaks of is not handed in.
  static final Pattern DRAWN_UP =
      Wording.pattern(
          "(?:xác nhận|dự thảo|đề án|phương án|kế hoạch|ý kiến|cam kết|mẫu|thuyết minh|đề nghị|danh mục|quy (?:chế|trình|định)|thỏa thuận"
              + "|bình đồ|tóm tắt|thư|giải trình|đề xuất|ảnh|thông tin về)(?![\\p{L}])");

  /// Fields of the papers that people hold; the rest is drawn up for the purpose.
  private static final Set<String> HELD =
      Set.of(
          "identity",
          "civil-status",
          "residence",
          "land",
          "vehicle",
          "driving",
          "insurance",
          "education",
          "health",
          "social",
          "military");

  private PaperHead() {}

  /// Whether people hold such a paper, so that it is not drawn up for the purpose.
  static boolean isHeld(Mention paper) {
    return HELD.contains(paper.type().kind());
  }
}
