package vn.motcua.assistant.privacy;

import java.time.Duration;
import vn.motcua.assistant.conversation.Question.Language;

/// What a person is told, and agrees to, before the first field that is about somebody.
public final class Consent {

  private Consent() {}

  /// Purpose, time and rights, in plain words.
  ///
  /// @param keep how long a filling is kept
  public static String words(Duration keep, Language language) {
    var hours = keep.toHours();
    return language == Language.EN
        ? """
        What you write is used only to fill in this form. It is kept encrypted for %d hours, then \
        erased; you can erase it at once at any time. It is not sent to anybody: you hand the form \
        in yourself. If you fill it in for somebody else, please have their agreement.\
        """
            .formatted(hours)
        : """
        Thông tin anh/chị ghi chỉ dùng để điền tờ khai này. Thông tin được mã hóa, giữ %d giờ rồi \
        tự xóa; anh/chị có thể xóa ngay bất cứ lúc nào. Trợ lý không gửi cho ai: anh/chị tự nộp tờ \
        khai. Nếu điền thay người khác, xin anh/chị hỏi ý họ trước.\
        """
            .formatted(hours);
  }
}
