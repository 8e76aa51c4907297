package vn.motcua.assistant.understand.wish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.paper.PaperWish;

/// Tells who asks whether a permit is needed for what they do ("xây hàng rào có phải xin phép
/// không") from who asks whether it is due in a dossier ("làm sổ đỏ có cần giấy phép xây dựng
/// không"): a permit is what a procedure ends with, and nothing to hand in for it.
public final class PermitWishes {

  /// What allows somebody to do something.
  private static final String PERMIT =
      "(?:giấy )?phép(?! (?:màu|tính|cộng|thử|năm|lịch sự))|chứng chỉ hành nghề|(?:giấy )?đăng k[ýí] (?:hộ )?kinh doanh"
          + "|giấy (?:chứng nhận )?(?:cơ sở )?(?:đủ )?(?:điều kiện|an toàn|vệ sinh|attp|vsattp|môi trường|kinh doanh)"
          + "|bằng lái|hộ chiếu|thị thực|visa|gplx|gpxd";

  /// What the permit is for, up to where the question goes on.
  private static final String MORE =
      "(?: (?!(?:không|hông|ko|hay|được|để|khi|mới|hả|hở|có|thì|chưa|ạ|của|cho|ở|phường|xã|gì|bị|và|mà|vậy)(?!\\p{L}))"
          + "\\p{L}+){0,5}";

  private static final Pattern NEEDED =
      pattern(
          "(?:(?:cần|phải|bắt buộc)(?: phải| là| có| xin| làm| được| cấp)*|chưa có|không có|chưa xin|không xin)(?<paper> (?:"
              + PERMIT
              + ")"
              + MORE
              + ")");

  /// A paper that the person has not got, and would get: "chưa có căn cước, làm được không".
  private static final Pattern NOT_YET =
      pattern(
          "chưa có(?<paper>(?: \\p{L}+){1,5}?),?(?: thì| giờ| nay| bây giờ| muốn)*(?: đi)? (?:làm|xin|thi|đăng k[ýí])"
              + "(?: mới| luôn)? (?:được|đc) (?:không|hông|ko|chưa)");

  private static final Pattern ASKS =
      pattern("không|hông|hong|ko|chăng|hả|hở|bắt buộc|có sao|bị phạt|thì sao");

  /// Other wishes: then the permit is only what they are about.
  private static final Pattern OTHER =
      pattern(
          "bao nhiêu|mấy (?:ngày|tiền|đồng|hôm)|bao lâu|ở đâu|chỗ nào|lệ phí|giấy tờ (?:gì|nào)|"
              + "giấy gì|hồ sơ gì|thủ tục (?:gì|nào)|cần (?:những )?gì|thế nào|làm sao|ra sao");

  /// Who names a procedure asks of its dossier.
  private static final Pattern PROCEDURE =
      pattern(
          "đăng k[ýí](?! kinh doanh| hộ kinh doanh)|thủ tục|hồ sơ|cấp (?:lại|đổi|mới|giấy|sổ|thẻ|phép)|đổi|gia hạn|sang tên|"
              + "tách (?:thửa|hộ|khẩu)|chứng thực|công chứng|nhập (?:hộ )?khẩu|hộ khẩu|chuyển nhượng|"
              + "tặng cho|thừa kế|hoàn công|thành lập|khai sinh|khai tử|kết hôn|ly hôn|tạm trú|thường trú|"
              + "khai thuế|trích lục|chuyển mục đích|sổ đỏ|sổ hồng|giấy chứng nhận quyền sử dụng đất|"
              + "xin (?:cấp|giấy|xác nhận|lại)|làm (?:lại|hồ sơ|thủ tục|giấy tờ|sổ|thẻ|khai)|bị mất|"
              + "nộp (?:lại|kèm|bản)");

  private final Meant meant = new Meant();

  private static Pattern pattern(String words) {
    return Pattern.compile("(?u)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// What is asked of a paper that a procedure ends with.
  ///
  /// @param kind whether it is needed, or can be had
  /// @param wish the paper, with the rest of the message
  public record Outcome(Cue kind, PaperWish wish) {}

  /// The permit that `message` asks about, or the paper that the person would get; empty where
  /// another procedure is named.
  Optional<Outcome> in(String message) {
    var text = meant.of(message);
    return OTHER.matcher(text).find() || !ASKS.matcher(text).find()
        ? Optional.empty()
        : outcome(Cue.NOT_YET, NOT_YET, text).or(() -> outcome(Cue.PERMIT, NEEDED, text));
  }

  private static Optional<Outcome> outcome(Cue kind, Pattern words, String text) {
    var found = words.matcher(text);
    return Optional.of(found)
        .filter(Matcher::find)
        .map(_ -> new Outcome(kind, wish(found, text)))
        .filter(outcome -> !PROCEDURE.matcher(outcome.wish().rest()).find());
  }

  private static PaperWish wish(Matcher found, String text) {
    var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
    return new PaperWish(
        List.of(found.group("paper").strip()), rest.replaceAll("\\s+", " ").strip());
  }
}
