package vn.motcua.assistant.compose.point;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;

/// One point of a paper that may be asked for, and the lines of a record that speak of it.
public enum Point {
  /// Who signs or agrees; what the office signs is another matter.
  SIGNER(
      Cue.SIGNER,
      "(?<!đăng )\\bký\\b|đồng ý|ý kiến|điểm chỉ|khai thay|thỏa thuận bằng văn bản",
      "(?:cán bộ|công chức|cơ quan|chủ tịch|thủ trưởng)[^.;,]{0,40} ký\\b|\\bký số|ký (?:cấp|ban hành)|(?:sau khi|trước khi|ngày) ký|đóng dấu|đứng đầu|coi như đồng ý|chưa ký"),
  /// In whose name something is or may be.
  HOLDER(
      Cue.HOLDER,
      "(?:được|phải|cùng|chỉ|cả hai|chung|quyền)[^.;,]{0,20} (?:đứng|ghi) tên"
          + "|ghi (?:cả |thêm |đủ )?(?:họ )?tên (?:cả|vợ|chồng|cha|mẹ|các|những)|ghi về (?:cha|mẹ)",
      "ghi tên cơ quan"),
  /// How long a paper is good for: only lines that tell for how long.
  VALIDITY(
      Cue.VALIDITY,
      "(?:có giá trị|giá trị sử dụng|dùng được|hiệu lực|có hạn|thời hạn|có thời hạn)[^.;]{0,40}"
          + "(?:\\d+ ?(?:ngày|tháng|năm|tuổi)|không xác định thời hạn|vô thời hạn)"
          + "|có giá trị không (?:xác định )?thời hạn|không (?:ghi|nêu|quy định) (?:rõ )?thời hạn"
          + "|phải đổi[^.;]{0,30}\\d+[^.;]{0,20}tuổi",
      "thời hạn (?:giải quyết|trả lời|nộp|khai)|làm việc"),
  /// Who must come in person.
  PRESENCE(
      Cue.PRESENCE,
      "có mặt|cùng (?:đến|đi|tới|lên|ký)|(?:hai|các|mọi) (?:bên|người)[^.;]{0,20} (?:đến|ký)|đích thân"
          + "|tự mình|trước mặt|trực tiếp (?:đến|tới|ký)|không (?:được )?ủy quyền",
      "(?:cán bộ|công chức|cơ quan|ủy ban)[^.;,]{0,30} (?:có mặt|cùng|trực tiếp)|vắng mặt"),
  /// Who may come in another's place: told where nothing says who must come.
  PROXY(
      Cue.PRESENCE,
      "ủy quyền|(?:làm|nộp|xin|nhận|đi|khai)(?: \\S+){0,3} thay(?! đổi| thế|\\p{L})",
      ""),
  /// Who may or must file.
  FILER(
      Cue.FILER,
      "(?:^|[.;,:] |thì )(?:cha|mẹ|người|ông|bà|vợ|chồng|con|thân nhân|chủ|cá nhân|tổ chức|bên)\\b[^.;]{0,80}"
          + " (?:đi (?:khai|làm|nộp|xin|nhận)|đứng ra|nộp (?:hồ sơ|đơn)|(?:khai|làm|nộp) thay|tự (?:khai|làm|nộp|đi))",
      "(?:cán bộ|công chức|cơ quan)[^.;,]{0,30} (?:tự|làm|khai)"),
  /// Whether the paper that is to be replaced is handed in.
  OLD_ONE(
      Cue.OLD_ONE,
      "^[^.;:]{0,60}\\bcũ\\b|(?:nộp lại|trả lại|giao lại|thu hồi|thu lại|giữ lại)[^.;]{0,40} (?:cũ|đã cấp|được cấp)",
      "xã cũ|tỉnh cũ|huyện cũ|địa chỉ cũ|nơi (?:ở|cư trú|thường trú) cũ|luật cũ|quy định cũ|mẫu cũ|thông tư cũ"),
  /// Whether it may be written by hand.
  HANDWRITTEN(
      Cue.HANDWRITTEN,
      "viết tay|đánh máy|ghi (?:lại )?lời|trình bày[^.;]{0,20} ghi lại|(?:ký|chữ ký)(?: tên)? (?:hoặc|hay) (?:\\p{L}+ )?điểm chỉ|theo mẫu|mẫu số",
      "");

  private final Cue cue;
  private final Pattern lines;
  private final Pattern others;

  Point(Cue cue, String lines, String others) {
    this.cue = cue;
    this.lines = Pattern.compile("(?iuU)" + lines);
    this.others = Pattern.compile(others.isEmpty() ? "(?!)" : "(?iuU)" + others);
  }

  /// The point that is asked for, if any.
  public static Optional<Point> of(Understanding understanding) {
    return Stream.of(values()).filter(point -> understanding.has(point.cue)).findFirst();
  }

  /// The key of what is said where the record has no line on it.
  public String silence() {
    return "pertinent." + name().toLowerCase(Locale.ROOT);
  }

  /// Whether `line` speaks of it.
  boolean isIn(String line) {
    return lines.matcher(line).find() && !others.matcher(line).find();
  }

  /// Whether a line on it may answer by yes or no.
  public boolean isWhether() {
    return this == PRESENCE || this == OLD_ONE;
  }
}
