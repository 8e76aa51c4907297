package vn.motcua.evaluation.report;

import java.util.Map;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.evaluation.question.Expectation;
import vn.motcua.evaluation.retrieval.Typing;

/// What managers read instead of the names that programs use.
final class Words {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "commit", "Phiên bản mã nguồn",
          "asOf", "Ngày được hỏi",
          "answeredBy", "Bên trả lời",
          "knowledge", "Phiên bản tri thức",
          "options", "Tuỳ chọn",
          "java", "Phiên bản Java",
          "processors", "Số lõi xử lý");

  private Words() {}

  /// A setting of a report; its own name where there is no other.
  static String setting(String name) {
    return SETTINGS.getOrDefault(name, name);
  }

  static String typing(Typing typing) {
    return switch (typing) {
      case AS_WRITTEN -> "Như đã viết";
      case UNACCENTED -> "Không dấu";
      case HALF_ACCENTED -> "Nửa có dấu";
      case WITH_SLIPS -> "Gõ vội";
    };
  }

  static String status(Status status) {
    return switch (status) {
      case ANSWERED -> "trả lời";
      case PARTIAL -> "trả lời một phần";
      case CLARIFY -> "hỏi lại";
      case CORRECTED -> "đính chính";
      case VERDICT -> "kết luận về giấy tờ";
      case FORM -> "điền tờ khai";
      case DECLINED -> "từ chối";
      case HANDED_OVER -> "chuyển người hỗ trợ";
    };
  }

  static String expected(Expectation expectation) {
    return switch (expectation) {
      case ANSWER -> "trả lời";
      case CLARIFY -> "hỏi lại";
      case DECLINE, DECLINE_ONLY -> "từ chối";
      case FIND -> "tìm ra thủ tục";
      case WITHSTAND -> "không bị dẫn dắt";
      case NOT_CLAIM -> "không khẳng định";
      case ANYTHING -> "bất kỳ";
    };
  }
}
