package vn.motcua.channels.papers;

import java.util.List;
import vn.motcua.assistant.print.sheet.Sheet;

/// The self-classification of the AI system by risk. The software proposes; the agency decides.
final class RiskPaper {

  private RiskPaper() {}

  static Sheet of(Installation installation) {
    var paper =
        new Paper("Bản tự phân loại rủi ro hệ thống trí tuệ nhân tạo", installation)
            .resting(
                Basis.AI_LAW,
                Basis.SELF_CLASSIFYING,
                Basis.TRANSPARENCY,
                Basis.AI_IMPACT,
                Basis.SUPPORT_ONLY)
            .part("1. Hệ thống")
            .known("Tên", installation.name())
            .known("Đơn vị triển khai", installation.agency())
            .known("Phạm vi phục vụ", scope(installation))
            .known("Điện thoại hỗ trợ", installation.hotline())
            .blank("Nhà cung cấp, phiên bản, ngày đưa vào dùng")
            .line(
                "Việc làm được: trả lời câu hỏi về thủ tục hành chính kèm nguồn và ngày; xem giấy tờ"
                    + " nào phải nộp; tính ngày trả kết quả; giúp điền tờ khai; nhận phản ánh.");
    method(paper, installation);
    questions(paper);
    return conclusion(paper).signed();
  }

  private static String scope(Installation installation) {
    return installation.place().isEmpty() ? "cả nước" : installation.place();
  }

  private static void method(Paper paper, Installation installation) {
    paper
        .part("2. Cách hệ thống làm ra câu trả lời")
        .line(
            "Số liệu, giấy tờ, thời hạn, cơ quan, căn cứ được tra từ bản ghi có nguồn và ngày, không"
                + " do mô hình sinh ra. Điều nguồn không nói thì hệ thống không nói.")
        .line(
            installation.outside().isEmpty()
                ? "Không gửi lời của người dùng cho bên nào khác."
                : "Gửi ra ngoài: " + String.join("; ", installation.outside()) + ".");
  }

  private static void questions(Paper paper) {
    paper
        .part("3. Các câu hỏi để phân loại")
        .table(
            List.of("Câu hỏi", "Điều phần mềm biết", "Cơ quan xác nhận"),
            List.of(5, 6, 3),
            List.of(
                row(
                    "Người dùng có thể không nhận ra mình đang nói với máy?",
                    "Có thể, nếu không được báo. Hệ thống báo ở đầu mỗi cuộc trò chuyện và trong tên"
                        + " hiển thị."),
                row(
                    "Kết quả có là căn cứ trực tiếp của quyết định hành chính?",
                    "Không: câu trả lời để tham khảo; phiếu cho cán bộ là bản nháp, cán bộ quyết"
                        + " định."),
                row("Hệ thống có tự nộp, ký, trả tiền, đăng nhập thay ai?", "Không."),
                row("Có nhận dạng sinh trắc, chấm điểm công dân, dò cảm xúc?", "Không."),
                row(
                    "Có xử lý dữ liệu cá nhân?",
                    "Có: lời trò chuyện, tờ khai khi đã đồng ý. Xem hồ sơ đánh giá tác động."),
                row(
                    "Có người kiểm soát?",
                    "Có: quy tắc về giấy tờ được người duyệt, rút được ngay; câu hỏi chưa trả lời và"
                        + " đánh giá xấu có người xem.")));
  }

  private static List<String> row(String question, String known) {
    return List.of(question, known, "☐ Đúng  ☐ Khác: ………");
  }

  private static Paper conclusion(Paper paper) {
    return paper
        .part("4. Đề xuất của phần mềm")
        .line(
            "Mức rủi ro trung bình: hệ thống trò chuyện với người dân, người dùng có thể nhầm là người"
                + " thật nếu không được báo; kết quả không là căn cứ trực tiếp của quyết định.")
        .line("Cơ quan kết luận:  ☐ Thấp   ☐ Trung bình   ☐ Cao")
        .blank("Lý do nếu khác đề xuất")
        .blank("Ngày và mã thông báo trên cổng của Bộ Khoa học và Công nghệ")
        .blank("Ngày rà soát lại, hoặc khi thay đổi mô hình, mục đích, dữ liệu");
  }
}
