package vn.motcua.channels.papers;

/// What a paper rests on. Nobody could open an official site when these were collected: what was read
/// was read in copies, and even that must be held against the official text before filing.
enum Basis {
  CONSENT("Nghị định 356/2025/NĐ-CP, Điều 6", "sự đồng ý: tự nguyện, rõ từng mục đích", true),
  SENSITIVE("Nghị định 356/2025/NĐ-CP, Điều 4", "danh mục dữ liệu cá nhân nhạy cảm", true),
  RIGHTS(
      "Nghị định 356/2025/NĐ-CP, Điều 5",
      "thời hạn đáp ứng yêu cầu của chủ thể dữ liệu: trả lời trong 2 ngày làm việc; rút, hạn chế,"
          + " phản đối trong 15 ngày; xem, sửa, cung cấp trong 10 ngày; xóa trong 20 ngày",
      true),
  DATA_LAW("Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15", "luật chung, từ 01/01/2026", false),
  DATA_AI("Luật 91/2025/QH15, Điều 30", "dữ liệu cá nhân trong hệ thống trí tuệ nhân tạo", false),
  ASSESSMENT(
      "Luật 91/2025/QH15, Điều 21",
      "hồ sơ đánh giá tác động, gửi trong 60 ngày từ khi bắt đầu xử lý",
      false),
  BREACH("Luật 91/2025/QH15, Điều 23", "thông báo vi phạm trong 72 giờ", false),
  CHILDREN("Luật 91/2025/QH15, Điều 24", "dữ liệu của trẻ em", false),
  AI_LAW("Luật Trí tuệ nhân tạo 134/2025/QH15, Điều 11 và 34", "minh bạch; chuyển tiếp", false),
  SELF_CLASSIFYING(
      "Nghị định 142/2026/NĐ-CP, Điều 6, 9, 12, 14",
      "tự phân loại trước khi dùng; hồ sơ và thông báo trên cổng của Bộ Khoa học và Công nghệ",
      true),
  TRANSPARENCY("Nghị định 142/2026/NĐ-CP, Điều 16 đến 18", "báo cho người dùng biết là AI", false),
  AI_IMPACT(
      "Nghị định 142/2026/NĐ-CP, Điều 20",
      "đánh giá tác động khi rủi ro cao, hoặc khi kết quả là căn cứ trực tiếp của quyết định hành"
          + " chính",
      true),
  SUPPORT_ONLY(
      "Nghị định 118/2025/NĐ-CP, Điều 35 khoản 2 điểm h (sửa bởi Nghị định 309/2026/NĐ-CP)",
      "AI chỉ hỗ trợ, không thay quyết định của cán bộ",
      true),
  LEVEL_THREE(
      "Nghị định 320/2026/NĐ-CP, Điều 18 khoản 1", "hệ thống kết nối VNeID phải từ cấp độ 3", true),
  LEVELS("Nghị định 85/2016/NĐ-CP hoặc văn bản thay thế", "xác định cấp độ an toàn", false),
  CYBER_LAW("Luật An ninh mạng 116/2025/QH15", "luật chung, từ 01/7/2026", false);

  private final String where;
  private final String what;
  private final boolean read;

  Basis(String where, String what, boolean read) {
    this.where = where;
    this.what = what;
    this.read = read;
  }

  String where() {
    return where;
  }

  String what() {
    return what;
  }

  String standing() {
    return read ? "đã đọc bản chép; đối chiếu bản chính thức trước khi nộp" : "CHƯA KIỂM CHỨNG";
  }
}
