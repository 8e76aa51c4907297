package vn.motcua.channels.papers;

import java.util.List;
import vn.motcua.assistant.print.sheet.Sheet;

/// The proposal of a security level for the information system.
final class SecurityPaper {

  private SecurityPaper() {}

  static Sheet of(Installation installation) {
    var paper =
        new Paper("Đề xuất cấp độ an toàn hệ thống thông tin", installation)
            .resting(Basis.CYBER_LAW, Basis.LEVELS, Basis.LEVEL_THREE)
            .part("1. Hệ thống")
            .known("Tên", installation.name())
            .known("Đơn vị vận hành", installation.agency())
            .blank("Chủ quản hệ thống thông tin")
            .blank("Nơi đặt máy chủ, sơ đồ mạng (đính kèm)")
            .line(
                "Thành phần: một chương trình Java phục vụ web và API; chỉ mục tra cứu trong tệp; dữ liệu"
                    + " lâu dài trong "
                    + (installation.postgres() ? "PostgreSQL." : "tệp H2 trên cùng máy."))
            .known("Trang khác được nhúng", String.join(", ", installation.sites()))
            .line(
                "Kết nối ra ngoài: "
                    + (installation.outside().isEmpty()
                        ? "không có trong cấu hình hiện tại."
                        : String.join("; ", installation.outside()) + "."));
    measures(paper);
    return level(paper).signed();
  }

  private static void measures(Paper paper) {
    paper
        .part("2. Biện pháp kỹ thuật có sẵn")
        .table(
            List.of("Yêu cầu", "Phần mềm", "Cơ quan"),
            List.of(3, 7, 4),
            List.of(
                row("Xác thực", "Tài khoản riêng, Argon2id, chặn dò mật khẩu, phiên hết hạn."),
                row("Phân quyền", "Bốn vai trò, mỗi trang một quyền."),
                row(
                    "Nhật ký",
                    "Ai làm gì trong trang cán bộ; nhật ký xóa; không ghi lời người dân."),
                row(
                    "Mã hóa lưu trữ",
                    "Cuộc trò chuyện, tờ khai: AES-256-GCM, khóa riêng, đổi khóa."),
                row("Mã hóa đường truyền", "Đứng sau máy chủ trung gian có chứng thư (HTTPS)."),
                row("Sao lưu, khôi phục", "Lệnh backup, restore; có kiểm tra tổng và phiên bản."),
                row("Chịu sự cố", "Điều đã báo là nhận thì còn sau khi máy dừng đột ngột."),
                row(
                    "Chống lạm dụng",
                    "Giới hạn yêu cầu theo địa chỉ, kích thước, độ sâu dữ liệu.")));
  }

  private static List<String> row(String demand, String known) {
    return List.of(demand, known, "…………………");
  }

  private static Paper level(Paper paper) {
    return paper
        .part("3. Đề xuất cấp độ")
        .line(
            "Phần mềm không kết nối VNeID, không kết nối cơ sở dữ liệu quốc gia. Nếu cơ quan kết nối"
                + " VNeID thì phải từ cấp độ 3.")
        .line(
            "Căn cứ để chọn: có dữ liệu cá nhân của người dân; cung cấp trực tuyến; phạm vi phục vụ; ảnh"
                + " hưởng khi ngừng hoặc lộ.")
        .line("Cấp độ đề xuất:  ☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5")
        .blank("Thuyết minh")
        .blank("Đơn vị thẩm định");
  }
}
