package vn.motcua.knowledge.requirement;

import java.util.regex.Pattern;

/// What a sentence opens with that is no paper: somebody, a case, a reference, or a matter that a
/// paper is about.
final class Opening {

  private static final Pattern NO_PAPER =
      Wording.pattern(
          "^(?:thuộc|theo|do|không|là|được|đã|phải|cần|trong|tại|số dư|khi|người|công dân|cá nhân|tổ chức|cơ quan"
              + "|doanh nghiệp|công ty|trường hợp|đối với|nếu|ngoài|như|tương tự|các nội dung|sau khi|trước khi"
              + "|việc|trừ|đương sự|cán bộ|riêng|tùy|bên|chủ|nhà đầu tư|thành phần hồ sơ|con|mỗi|mẫu quy định|qua|về|cho|đến|tới"
              + "|bằng(?! (?:tốt|cấp|khen|thạc|tiến|lái|cử|đại|kỹ|chuyên|trung|cao đẳng|dược|bác|chứng|sáng|độc|tú|của|gốc)))(?![\\p{L}])");

  /// A line of a list of what a paper holds, which pages set as a row of its own.
  private static final Pattern MATTER =
      Wording.pattern(
          "^(?:tên|họ(?: và| ,)? tên|địa chỉ|lý do|mục đích|mục tiêu|thời gian|thời hạn|thời điểm|tình hình|thực trạng|số lượng"
              + "|số (?:định danh|điện thoại|tiền|nợ|vốn)|tỷ lệ|phương (?:pháp|thức)|tiến độ|quy mô|hình thức|địa điểm|điều kiện"
              + "|cơ cấu|trách nhiệm|nội dung|chủng loại|kiểu loại|loại(?! giấy)|chi phí|chậm nhất|trước mỗi|dự kiến|vào lần|sự cần thiết|khả năng|đánh giá)(?![\\p{L}])");

  private Opening() {}

  /// Whether `normal` names no paper from `at` on.
  static boolean isNoPaper(String normal, int at) {
    return NO_PAPER.matcher(normal).region(at, normal.length()).find();
  }

  /// Whether `normal` goes on with a matter from `at` on.
  static boolean isMatter(String normal, int at) {
    return MATTER.matcher(normal).region(at, normal.length()).find();
  }
}
