package vn.motcua.channels.handover;

/// What people on messaging channels are told about a hand-over.
final class HandOverWords {

  static final String CLAIMED =
      "Một cán bộ đã nhận cuộc trò chuyện này. Từ đây anh/chị nhắn gì, cán bộ đọc và trả lời; trợ lý ảo"
          + " không trả lời nữa. Muốn quay lại trợ lý ảo, anh/chị nhắn “gặp trợ lý”.";

  static final String RETURNED =
      "Cán bộ đã chuyển cuộc trò chuyện lại cho trợ lý ảo. Anh/chị hỏi tiếp được.";

  static final String CLOSED =
      "Cán bộ đã kết thúc phần trả lời. Từ đây trợ lý ảo trả lời anh/chị. Cần nữa thì nhắn “gặp cán bộ”.";

  static final String IDLE =
      "Lâu không có tin nhắn mới, nên từ đây trợ lý ảo trả lời anh/chị. Cần gặp lại thì nhắn “gặp cán bộ”.";

  private HandOverWords() {}

  static String answer(String words) {
    return "Cán bộ trả lời:\n" + words;
  }

  /// @param elsewhere where else people can turn to
  static String inVain(String elsewhere) {
    return "Xin lỗi anh/chị, chưa có cán bộ nào nhận được cuộc trò chuyện này. "
        + elsewhere
        + " Trong giờ làm việc, anh/chị nhắn lại “gặp cán bộ”.";
  }
}
