package vn.motcua.channels.papers;

import java.util.List;
import vn.motcua.assistant.print.sheet.Sheet;

/// The assessment of what processing personal data may do to people.
final class ImpactPaper {

  private ImpactPaper() {}

  static Sheet of(Installation installation) {
    var paper =
        new Paper("Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân", installation)
            .resting(
                Basis.DATA_LAW,
                Basis.DATA_AI,
                Basis.ASSESSMENT,
                Basis.BREACH,
                Basis.CHILDREN,
                Basis.CONSENT,
                Basis.SENSITIVE,
                Basis.RIGHTS)
            .part("1. Bên kiểm soát và xử lý")
            .known("Bên kiểm soát", installation.agency())
            .blank("Người phụ trách bảo vệ dữ liệu, cách liên hệ")
            .blank("Bên xử lý (nơi đặt máy chủ, đơn vị vận hành)")
            .line(
                "Chuyển cho bên khác: "
                    + (installation.outside().isEmpty()
                        ? "không có trong cấu hình hiện tại."
                        : String.join("; ", installation.outside()) + "."))
            .blank("Chuyển ra nước ngoài, nếu có");
    kept(paper, installation);
    rights(paper);
    risks(paper, installation);
    return paper
        .part("6. Kết luận")
        .blank("Đánh giá của cơ quan")
        .blank("Ngày gửi cơ quan chuyên trách và số tiếp nhận")
        .signed();
  }

  private static void kept(Paper paper, Installation installation) {
    paper
        .part("2. Dữ liệu, mục đích, thời gian lưu, nơi lưu")
        .table(
            List.of("Dữ liệu", "Mục đích", "Lưu bao lâu", "Ở đâu"),
            List.of(5, 4, 4, 4),
            installation.kept().stream()
                .map(each ->
                    List.of(
                        each.what(),
                        each.why(),
                        each.howLong(),
                        installation.postgres()
                            ? each.where().replaceFirst("tệp store/\\S+?(?=,|$)", "PostgreSQL")
                            : each.where()))
                .toList())
        .part("3. Dữ liệu nhạy cảm")
        .line(
            "Không hỏi, không lưu ảnh căn cước, sinh trắc, tài khoản VNeID. Mã QR trên thẻ đọc ngay trên"
                + " máy của người dùng, ảnh không gửi đi.")
        .line(
            "Một số tờ khai hỏi dân tộc, nơi ở hoặc tình trạng sức khỏe vì mẫu chính thức hỏi; lưu như"
                + " tờ khai ở trên.")
        .line("Người dùng có thể tự viết điều nhạy cảm; hệ thống nhắc không viết số giấy tờ.");
  }

  private static void rights(Paper paper) {
    paper
        .part("4. Sự đồng ý và quyền của chủ thể dữ liệu")
        .line(
            "Tờ khai và cách liên hệ trong phản ánh chỉ lưu khi người dùng đồng ý riêng cho việc đó;"
                + " im lặng không phải là đồng ý; từ chối vẫn hỏi đáp được.")
        .line(
            "Xem và nhận bản sao, xóa: ngay lập tức, người giữ mã cuộc trò chuyện tự làm"
                + " (GET, DELETE /api/v1/conversations/{id}/data). Sửa: ngay trong tờ khai.")
        .blank("Nơi nhận yêu cầu bằng văn bản và người trả lời trong thời hạn")
        .line(
            "Trẻ em: tờ khai về trẻ do cha, mẹ hoặc người giám hộ điền; hệ thống không kiểm tra được"
                + " tuổi người trò chuyện.");
  }

  private static void risks(Paper paper, Installation installation) {
    paper
        .part("5. Rủi ro và biện pháp")
        .table(
            List.of("Rủi ro", "Biện pháp có sẵn trong phần mềm", "Biện pháp của cơ quan"),
            List.of(4, 6, 4),
            List.of(
                row(
                    "Người khác đọc cuộc trò chuyện, tờ khai",
                    "Mỗi cuộc, mỗi tờ một khóa AES-256, khóa chính ở tệp riêng, đổi được; mã truy cập"
                        + " không đoán được, chỉ lưu mã băm; không ghi vào nhật ký."),
                row(
                    "Lưu quá lâu",
                    "Xóa theo đồng hồ; điều đã xóa được ghi lại bằng mã băm và xóa lại sau khi khôi"
                        + " phục bản sao lưu."),
                row(
                    "Mất dữ liệu",
                    "Ghi xuống đĩa trước khi trả lời; lệnh backup, restore có kiểm tra tổng."),
                row(
                    "Cán bộ xem quá quyền",
                    "Bốn vai trò, không vai trò nào thấy hết; mật khẩu Argon2id; nhật ký thao tác."),
                row(
                    installation.outside().isEmpty()
                        ? "Lộ sang bên ngoài"
                        : "Lộ sang bên ngoài (có gửi ra ngoài, xem mục 1)",
                    "Mặc định không gửi cho ai; nơi có gửi thì che số và thư điện tử, không che họ"
                        + " tên."),
                row("Xâm nhập máy chủ", "Giới hạn số yêu cầu, chỉ nhận trang web được kê tên.")));
  }

  private static List<String> row(String risk, String measure) {
    return List.of(risk, measure, "…………………");
  }
}
