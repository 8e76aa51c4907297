package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;

/// Reads questions on papers that name a place of before it was merged or renamed: whether one must
/// bring a confirmation that both names are one place, and whether one must change the papers.
final class RenamedPlaces {

  /// In the words of the kinds of paper that rules speak of.
  private static final String CONFIRMATION = "giấy xác nhận địa chỉ cũ mới do sáp nhập";

  private static final String CHANGED = "giấy tờ đã đổi theo đơn vị hành chính mới do sáp nhập";

  private static final String UNIT = "(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố)";

  private static final Pattern RENAMED =
      pattern(
          "(?:sáp|sát) nhập|bỏ (?:cấp )?(?:huyện|quận)|địa giới|địa danh|nhập (?:tỉnh|xã|phường)"
              + "|đổi tên "
              + UNIT
              + "|"
              + UNIT
              + "(?: \\p{L}+){0,2}? (?:cũ|đổi tên)|địa chỉ cũ");

  /// Who moved has another address, and not another name for it.
  private static final Pattern MOVED =
      pattern(
          "(?:chuyển|dọn|dời)(?: nhà| chỗ ở| nơi ở| hộ)?(?: khẩu)? (?:đến|tới|sang|về|qua|đi)|mua nhà");

  private static final Pattern CONFIRMED =
      pattern(
          "(?:xác nhận|cam kết)(?: \\p{L}+){0,3}? (?:(?:địa chỉ|địa danh|tên "
              + UNIT
              + ")(?: \\p{L}+){0,2}? (?:cũ|mới)|nơi ở (?:cũ|mới)(?: \\p{L}+){0,3}? (?:sáp|sát) nhập|địa giới|(?:sáp|sát) nhập|đổi tên "
              + UNIT
              + ")");

  private static final Pattern DEMANDED =
      pattern(
          "bắt|đòi|yêu cầu|bảo|kêu|buộc|(?:có |còn )?(?:cần|phải|bắt buộc)(?: \\p{L}+){0,4}? xác nhận");

  private static final Pattern MUST_CHANGE =
      pattern(
          "(?:cần|phải|bắt buộc|bắt)(?: phải)?(?: đi| đem| mang| ra)?(?: \\p{L}+){0,2}?"
              + " (?:đổi|làm lại|sửa|cập nhật|đính chính|cấp lại|thay)(?: \\p{L}+){0,6}?"
              + " (?:không|hông|chưa)"
              + "|còn (?:dùng|xài|sử dụng|giá trị|hiệu lực)(?: \\p{L}+){0,3}? (?:không|hông|chưa)");

  /// Firms merge, too, and who wants to change something asks how.
  private static final Pattern OTHER =
      pattern(
          "doanh nghiệp|hợp tác xã|công t[yi] (?:nhận|bị)|sáp nhập công t[yi]|thửa|muốn đổi|ở đâu|chỗ nào|tới đâu"
              + "|bao lâu|bao nhiêu|giấy (?:gì|tờ gì)|cần gì|thủ tục");

  private final Meant meant = new Meant();

  private static Pattern pattern(String words) {
    return Pattern.compile("(?u)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// What `message` asks of such papers, if it does.
  Optional<PaperWish> in(String message) {
    var text = meant.of(message);
    if (MOVED.matcher(text).find()) {
      return Optional.empty();
    }
    if (CONFIRMED.matcher(text).find() && DEMANDED.matcher(text).find()) {
      return Optional.of(new PaperWish(List.of(CONFIRMATION), ""));
    }
    return RENAMED.matcher(text).find()
            && MUST_CHANGE.matcher(text).find()
            && !OTHER.matcher(text).find()
        ? Optional.of(new PaperWish(List.of(CHANGED), ""))
        : Optional.empty();
  }
}
