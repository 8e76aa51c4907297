package vn.motcua.channels.officer.oversight;

import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.limit.ModelState;

/// What the console calls the parts of a language model.
final class ModelWords {

  private ModelWords() {}

  static String outcome(@Nullable Reason failed, String message) {
    return failed == null ? "có trả lời" : "%s (%s)".formatted(reason(failed), message);
  }

  static String title(Channel channel) {
    return switch (channel) {
      case WEB -> "Trang web";
      case ZALO -> "Zalo";
      case OFFICER -> "Cán bộ";
    };
  }

  static String state(ModelState state) {
    return switch (state) {
      case OFF -> "Đã tắt ở mọi kênh";
      case READY -> "Sẵn sàng";
      case FAILING -> "Đang tạm nghỉ vì lỗi liên tiếp; câu trả lời do quy tắc viết";
      case BUDGET -> "Đã dùng hết hạn mức hôm nay; câu trả lời do quy tắc viết";
    };
  }

  static String reason(Reason reason) {
    return switch (reason) {
      case OFF -> "đã tắt";
      case BUDGET -> "hết hạn mức";
      case BUSY -> "bận";
      case LATE -> "chậm";
      case BROKEN -> "lỗi";
      case CANCELLED -> "người hỏi đã rời đi";
    };
  }
}
