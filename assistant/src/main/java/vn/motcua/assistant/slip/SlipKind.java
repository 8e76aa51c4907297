package vn.motcua.assistant.slip;

/// A slip of Circular 03/2025/TT-VPCP, Annex I.
public enum SlipKind {
  RECEIPT("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", ""),
  SUPPLEMENT("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", ""),
  REFUSAL("03", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", ""),
  /// Offices know it by its name of 2018; the circular of 2025 is said to call it otherwise.
  APOLOGY(
      "04",
      "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
      "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");

  private final String number;
  private final String title;
  private final String otherTitle;

  SlipKind(String number, String title, String otherTitle) {
    this.number = number;
    this.title = title;
    this.otherTitle = otherTitle;
  }

  /// The number of the form.
  public String number() {
    return number;
  }

  /// What it is called.
  public String title() {
    return title;
  }

  /// What else it is called; may be empty.
  String otherTitle() {
    return otherTitle;
  }
}
