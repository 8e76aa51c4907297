package vn.motcua.channels.web;

import java.util.List;

/// What people are told before and after they report something: what it is not, and where the
/// official way is.
public final class ReportNotice {

  private static final String PORTAL = "https://dichvucong.gov.vn";

  private final List<String> hotlines;

  /// @param hotlines telephone numbers of official hot lines, as the operator names them
  public ReportNotice(List<String> hotlines) {
    this.hotlines = List.copyOf(hotlines);
  }

  /// The official channel.
  ///
  /// @param name of the site
  /// @param section where to go on it
  /// @param url of the site
  /// @param hotlines telephone numbers; may be empty
  record Official(String name, String section, String url, List<String> hotlines) {}

  String words(boolean inEnglish) {
    return inEnglish
        ? "This report helps to see where people have trouble. It is not an official petition,"
            + " feedback, complaint or denunciation, and nobody has to answer it. Time limits keep"
            + " running: for filing, for supplements, and for complaints. To be answered by the"
            + " authority, use the official channel below. No name or ID number is needed."
        : "Báo cáo này giúp biết người dân đang vướng ở đâu. Đây không phải đơn phản ánh, kiến"
            + " nghị, khiếu nại hay tố cáo, và không có cơ quan nào phải trả lời. Các thời hạn vẫn"
            + " tiếp tục tính: hạn nộp, hạn bổ sung hồ sơ, hạn khiếu nại. Muốn cơ quan có thẩm"
            + " quyền giải quyết, xin gửi qua kênh chính thức dưới đây. Không cần ghi họ tên hay số"
            + " căn cước.";
  }

  Official official(boolean inEnglish) {
    return inEnglish
        ? new Official(
            "National Public Service Portal", "Phản ánh, kiến nghị (feedback)", PORTAL, hotlines)
        : new Official("Cổng Dịch vụ công quốc gia", "Phản ánh, kiến nghị", PORTAL, hotlines);
  }
}
