package vn.motcua.channels.storage.console;

import java.time.Instant;

/// Somebody did something.
///
/// @param at when
/// @param who the account, or [#OPERATOR] for a command on the server
/// @param what was done
/// @param target to whom or what, without personal data
public record AuditEntry(Instant at, String who, What what, String target) {

  /// Whoever runs commands on the server.
  public static final String OPERATOR = "(máy chủ)";

  /// What can be done.
  public enum What {
    LOGIN("đăng nhập"),
    LOGIN_REFUSED("đăng nhập bị từ chối"),
    LOGOUT("đăng xuất"),
    PASSWORD_CHANGED("đổi mật khẩu"),
    PASSWORD_RESET("cấp lại mật khẩu"),
    ACCOUNT_ADDED("thêm tài khoản"),
    ACCOUNT_REMOVED("xóa tài khoản"),
    ROLE_CHANGED("đổi vai trò"),
    QUESTIONS_HANDLED("đánh dấu câu hỏi đã xử lý"),
    FEEDBACK_HANDLED("đánh dấu phản hồi đã xử lý"),
    KNOWLEDGE_IMPORTED("nhập dữ liệu"),
    KNOWLEDGE_ROLLED_BACK("trở về bản dữ liệu trước"),
    HANDOVER_CLAIMED("nhận cuộc trò chuyện"),
    HANDOVER_SEEN("xem cuộc trò chuyện"),
    HANDOVER_ANSWERED("trả lời người dân"),
    HANDOVER_RETURNED("trả cuộc trò chuyện cho trợ lý"),
    HANDOVER_CLOSED("kết thúc cuộc trò chuyện"),
    RULE_APPROVED("phê duyệt quy tắc"),
    RULE_WITHDRAWN("rút quy tắc"),
    RULE_RESTORED("bỏ rút quy tắc"),
    MESSAGE_RETRIED("gửi lại tin nhắn bị kẹt"),
    MESSAGE_DROPPED("bỏ tin nhắn bị kẹt"),
    ZALO_AUTHORISED("cấp quyền gửi tin Zalo"),
    MODEL_SWITCHED_OFF("tắt mô hình ngôn ngữ"),
    MODEL_SWITCHED_ON("bật lại mô hình ngôn ngữ"),
    WORDING_ADDED("thêm cách gọi"),
    WORDING_RETIRED("rút cách gọi");

    private final String vietnamese;

    What(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// What was done, as people read it.
    public String vietnamese() {
      return vietnamese;
    }
  }
}
