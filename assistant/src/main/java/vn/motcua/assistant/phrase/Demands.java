package vn.motcua.assistant.phrase;

import java.util.regex.Pattern;

/// Finds told that something is demanded of somebody: "phường đòi …", "bắt nộp … mới cho làm".
public final class Demands {

  private static final String OFFICE =
      "cán bộ|công an|phường|xã|ủy ban|ủy ban nhân dân|một cửa|cơ quan|văn phòng|chi nhánh|bảo hiểm";

  private static final String DEMANDS =
      "(?: \\p{L}+){0,3}? (?:bắt|đòi|yêu cầu|(?:bảo|kêu|nói|biểu)(?: là| tôi| tui| em| mình| con| bà con| dân)* phải)";

  private static final Pattern TOLD =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:bắt|đòi|yêu cầu)(?!\\p{L}).* mới (?:cho|nhận|chịu|làm|cấp|được|chứng|ký|giải quyết|đăng ký|duyệt|trả)"
              + "|(?:"
              + OFFICE
              + "|nhân viên|họ|người ta)"
              + DEMANDS
              + ")(?!\\p{L})");

  /// State offices, and who sits in them.
  private static final String STATE =
      "cán bộ|công an|phường|xã(?! hội)|ủy ban|ủy ban nhân dân|một cửa|địa chính|hộ tịch|thuế|hải quan"
          + "|văn phòng đăng k[ýí](?: đất đai)?|(?<!công t[yi] )bảo hiểm(?: xã hội)?";

  private static final Pattern BY_OFFICE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:"
              + STATE
              + ")"
              + DEMANDS
              + "(?! (?:\\p{L}+ ){0,4}?(?:gì|nào|chi)(?!\\p{L}))(?!\\p{L})");

  private Demands() {}

  /// Whether `text`, as it was meant, tells so.
  public static boolean areToldIn(String text) {
    return TOLD.matcher(text).find();
  }

  /// Whether `text`, as it was meant, tells that a state office demands something that it names.
  public static boolean areOfAnOffice(String text) {
    return BY_OFFICE.matcher(text).find();
  }
}
