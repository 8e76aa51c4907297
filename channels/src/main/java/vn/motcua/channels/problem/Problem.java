package vn.motcua.channels.problem;

import java.util.Locale;

/// Everything that can be wrong with a request, in words for the person who made it.
public enum Problem {
  MALFORMED_JSON(
      400,
      "Nội dung gửi lên không đọc được vì không đúng định dạng JSON.",
      "The request could not be read: it is not valid JSON."),
  BAD_REQUEST(400, "Yêu cầu không hợp lệ.", "The request is not valid."),
  ORIGIN_NOT_ALLOWED(
      403,
      "Trang web này chưa được phép dùng trợ lý.",
      "This web site is not allowed to use the assistant."),
  NOT_FOUND(404, "Không tìm thấy nội dung bạn yêu cầu.", "What you asked for was not found."),
  METHOD_NOT_ALLOWED(
      405, "Địa chỉ này không nhận kiểu yêu cầu đó.", "This address does not take such a request."),
  NOT_ACCEPTABLE(
      406,
      "Không thể trả lời theo định dạng bạn yêu cầu.",
      "The answer cannot be given in the format asked for."),
  TOO_LARGE(
      413,
      "Nội dung gửi lên quá lớn. Xin hãy rút ngắn lại.",
      "The request is too large. Please make it shorter."),
  UNSUPPORTED_TYPE(
      415,
      "Định dạng nội dung gửi lên chưa được hỗ trợ. Xin hãy gửi JSON.",
      "This content type is not supported. Please send JSON."),
  BLANK(422, "Xin hãy nhập nội dung.", "Please write something."),
  TOO_LONG(
      422,
      "Nội dung quá dài. Xin hãy rút ngắn lại.",
      "The text is too long. Please make it shorter."),
  BAD_DATE(
      422,
      "Ngày không hợp lệ. Xin hãy viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21.",
      "The date is not valid. Please write it as year-month-day, such as 2026-11-21."),
  UNKNOWN_VALUE(
      422,
      "Có giá trị không nằm trong các giá trị được chấp nhận.",
      "A value is not one of those that are accepted."),
  FUTURE_DATE(
      422,
      "Ngày xảy ra không thể sau ngày hôm nay.",
      "The day on which it happened cannot be after today."),
  CONSENT_MISSING(
      422,
      "Bạn để lại cách liên hệ nhưng chưa đồng ý cho lưu. Xin đánh dấu đồng ý, hoặc bỏ trống phần"
          + " liên hệ.",
      "You left a contact but did not agree that it is kept. Please agree, or leave the contact"
          + " out."),
  FILLING_CONSENT_MISSING(
      422,
      "Trước khi điền, xin đọc cách thông tin được dùng và đánh dấu đồng ý.",
      "Before filling the form in, please read how the data are used and agree."),
  FORM_NOT_READY(
      409,
      "Tờ khai còn mục chưa ghi hoặc ghi chưa đúng. Xin xem từng mục bên dưới.",
      "Some fields are missing or wrong. Please see each of them below."),
  UNREADABLE_CARD(
      422,
      "Mã QR này không phải của thẻ căn cước, hoặc không đọc được.",
      "This QR code is not that of an identity card, or it cannot be read."),
  NOTHING_MISSING(
      422,
      "Không thiếu giấy tờ nào bắt buộc, nên không lập Phiếu yêu cầu bổ sung. Điểm chưa rõ thì hỏi lại"
          + " người nộp.",
      "No paper that is due is missing, so no supplement slip is made out. Ask about what is"
          + " unclear."),
  PAPER_NOT_REQUIRED(
      422,
      "Giấy tờ này không phải nộp cho thủ tục, nên không yêu cầu bổ sung và không từ chối vì thiếu nó."
          + " Căn cứ có trong phần thẩm định hồ sơ.",
      "This paper is not due for the procedure, so nobody may be asked for it or refused for want of"
          + " it. The appraisal names the basis."),
  PAPER_NOT_CERTAIN(
      422,
      "Chưa rõ giấy tờ này có phải nộp không. Xin làm rõ trường hợp của người nộp, hoặc tra dữ liệu, trước khi yêu cầu.",
      "Whether this paper is due is not known yet. Please clear the person's case, or look the"
          + " data up, before asking for it."),
  PAPER_PRESENT(422, "Giấy tờ này đã có trong hồ sơ.", "This paper is in the dossier already."),
  GROUND_MISSING(
      422,
      "Phiếu này phải ghi rõ lý do; phiếu từ chối còn phải ghi căn cứ đến điều của văn bản.",
      "This slip must give the reason; a refusal also the article of the regulation."),
  NEW_DAY_TOO_EARLY(
      422,
      "Ngày hẹn lại phải sau ngày hẹn cũ và không trước hôm nay.",
      "The new day must be after the old one and not before today."),
  TOO_MANY_LINKS(
      422,
      "Nội dung có quá nhiều đường dẫn. Xin để lại nhiều nhất hai đường dẫn.",
      "There are too many links in the text. Please leave at most two."),
  WRONG_TYPE(422, "Có giá trị không đúng kiểu dữ liệu.", "A value does not have the right type."),
  OUT_OF_RANGE(
      422, "Có con số nằm ngoài khoảng cho phép.", "A number is outside the range allowed."),
  TOO_MANY(
      429,
      "Bạn đã gửi quá nhiều yêu cầu. Xin chờ ít giây rồi thử lại.",
      "You have sent too many requests. Please wait a few seconds and try again."),
  TOO_MANY_REPORTS(
      429,
      "Bạn đã gửi nhiều báo cáo trong một giờ qua. Xin gửi tiếp sau ít phút.",
      "You have sent many reports within the last hour. Please send the next one a little later."),
  INTERNAL(
      500,
      "Hệ thống gặp lỗi ngoài dự kiến. Xin thử lại sau ít phút.",
      "Something went wrong on our side. Please try again in a few minutes."),
  SEARCH_FAILED(
      503,
      "Hiện chưa tra cứu được dữ liệu. Xin thử lại sau ít phút.",
      "The data cannot be searched right now. Please try again in a few minutes."),
  BUSY(
      503,
      "Hiện có quá nhiều người hỏi cùng lúc. Xin thử lại sau ít giây.",
      "Too many people are asking right now. Please try again in a few seconds.");

  private final int status;
  private final String vietnamese;
  private final String english;

  Problem(int status, String vietnamese, String english) {
    this.status = status;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// The short name in `type` and in the figures; stable.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The words for the person, in Vietnamese.
  public String vietnamese() {
    return vietnamese;
  }

  String title(boolean inEnglish) {
    return inEnglish ? english : vietnamese;
  }
}
