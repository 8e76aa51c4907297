package vn.motcua.knowledge.source.portal;

import java.util.regex.Pattern;

/// The headings of a portal page, in the order in which every page has them.
enum Section {
  NAME("Tên thủ tục"),
  CODE("Mã thủ tục"),
  DECISION("Số quyết định"),
  LEVELS("Cấp thực hiện"),
  TYPE("Loại thủ tục"),
  FIELD("Lĩnh vực"),
  APPLICANTS("Đối tượng thực hiện"),
  DECIDES("Cơ quan có thẩm quyền"),
  RECEIVES("Địa chỉ tiếp nhận HS"),
  AUTHORISED("Cơ quan được ủy quyền"),
  JOINT("Cơ quan phối hợp"),
  RELATED("Thủ tục hành chính liên quan"),
  STEPS("Trình Tự Thực Hiện"),
  CHANNELS("Cách Thức Thực Hiện"),
  /// Descriptions of channels have these words too: the heading comes after the last
  /// channel.
  DOSSIER(
      "Thành phần hồ sơ",
      "(?!.*(?:Trực tuyến|Trực tiếp|Dịch vụ bưu chính)(?:\\d|Không có thông tin))"),
  LEGAL("Căn cứ pháp lý", "(?=Tên văn bản pháp lýMã văn bản|Không có thông tin)"),
  HANDLES("Cơ quan thực hiện"),
  CONDITIONS("Yêu cầu, điều kiện thực hiện"),
  OUTPUTS("Kết quả xử lý"),
  /// The keywords and the buttons of the page: nothing that a citizen needs.
  END("Từ khóa", "(?=.*Mô tả)");

  private final String title;
  private final Pattern heading;

  Section(String title) {
    this(title, "");
  }

  Section(String title, String followedBy) {
    this.title = title;
    this.heading = Pattern.compile(title + followedBy, Pattern.DOTALL);
  }

  /// The heading as the page has it.
  String title() {
    return title;
  }

  Pattern heading() {
    return heading;
  }

  /// Whether pages may leave it out.
  boolean isOptional() {
    return this == OUTPUTS || this == END;
  }
}
