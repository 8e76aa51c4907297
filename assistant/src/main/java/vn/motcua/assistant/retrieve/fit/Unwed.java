package vn.motcua.assistant.retrieve.fit;

import java.util.regex.Pattern;

/// Tells a marriage that is wished from one that only is not there: "chưa đăng ký kết hôn".
final class Unwed {

  private static final Pattern NOT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:chưa|không|ko|hổng|hông|chua|khong) (?:từng |hề |có |làm |có làm |tung |he |co |lam )?"
              + "(?:giấy |đăng k[ýí] |giấy đăng k[ýí] |giay |dang k[yi] )?(?:kết hôn|cưới|ket hon|cuoi)(?!\\p{L})");

  private Unwed() {}

  /// `text` without the words that say that somebody is not married.
  static String without(String text) {
    return NOT.matcher(text).replaceAll(" ");
  }
}
