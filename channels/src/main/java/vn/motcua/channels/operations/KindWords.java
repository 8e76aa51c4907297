package vn.motcua.channels.operations;

import vn.motcua.assistant.report.Kind;

/// The kinds of reports in words for those who read them.
public final class KindWords {

  private KindWords() {}

  /// The kind in Vietnamese.
  public static String of(Kind kind) {
    return switch (kind) {
      case EXTRA_PAPER -> "Đòi thêm giấy tờ";
      case EXTRA_MONEY -> "Đòi thêm tiền";
      case TOUT -> "Cò, môi giới";
      case LATE -> "Trễ hẹn";
      case ATTITUDE -> "Thái độ phục vụ";
      case PLACE_MATCH -> "Sai địa bàn, địa chỉ cũ và mới";
      case VNEID -> "Dữ liệu VNeID";
    };
  }
}
