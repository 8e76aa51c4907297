package vn.motcua.assistant.situation;

import java.util.regex.Pattern;

/// Takes places without a name out of a text: "ở tỉnh khác", "ở huyện cũ", "do sáp nhập phường". They
/// tell where somebody is, and are no words of a procedure. Where somebody moves to stays: "sang
/// tỉnh khác" is what some procedures are about.
final class Whereabouts {

  private static final String UNIT =
      "(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương|tinh|thanh pho|huyen|xa|phuong"
          + "|dia phuong)";

  private static final String START = "(?iu)(?<!\\p{L})";
  private static final String STOP = "(?!\\p{L})";

  /// Behind these words, a place is where somebody goes.
  private static final String NO_MOVE =
      "(?<!(?:sang|đến|tới|về|ra|vào|lên|chuyển|dọn|den|toi|ve|vao|len|chuyen|don) )";

  private static final Pattern UNNAMED =
      Pattern.compile(
          START
              + NO_MOVE
              + "(?:ở|tại|trên|thuộc|của|o|tai|tren|thuoc|cua) (?:một |mot |các |cac )?"
              + UNIT
              + " (?:khác|cũ|khac|cu)"
              + STOP);

  /// The districts are no more: the word says where an office was, and not what it did.
  private static final Pattern ABOLISHED =
      Pattern.compile(
          START
              + "(?:(?:ở|tại|trên|lên|ra|tới|đến|về|của|thuộc|o|tai|tren|len|toi|den|ve|cua) )?"
              + "(?:huyện|quận|huyen|quan) (?:cũ|cu)"
              + STOP
              + "|"
              + START
              + "(?:ở|tại|trên|lên|ra|tới|đến|về) (?:huyện|quận)(?! (?:đội|ủy|uỷ|đoàn|đảo))"
              + STOP);

  private static final String MERGE = "s[áa][pt] nh[ậa]p";

  /// Units of the administration were merged, which says nothing of firms that merge.
  private static final Pattern MERGED =
      Pattern.compile(
          START
              + "(?:(?:do|vì|bị|mới|vừa|đã|được|sau|khi|vi|bi|moi|vua|da|duoc) )*"
              + MERGE
              + " (?:(?:các|những|hai|cac|nhung) )?(?:đơn vị hành chính|địa giới(?: hành chính)?"
              + "|don vi hanh chinh|dia gioi(?: hanh chinh)?|"
              + UNIT
              + ")(?: (?:mới|cũ|moi|cu))?"
              + STOP
              + "|"
              + START
              + "(?:(?:ở|tại|do|vì|sau|khi|o|tai|vi) )*"
              + UNIT
              + "(?: (?:tôi|tui|em|mình|con|cháu|cũ|mới|vừa|đã|được|bị|này|toi|minh|cu|moi|vua|da|duoc"
              + "|bi|nay))* "
              + MERGE
              + "(?: (?:lại|rồi|xong|lai|roi))*"
              + STOP);

  private Whereabouts() {}

  /// `text` without such places; `text` itself where nothing else is in it.
  static String without(String text) {
    var merged = MERGED.matcher(text).replaceAll(" ");
    var unnamed = UNNAMED.matcher(ABOLISHED.matcher(merged).replaceAll(" ")).replaceAll(" ");
    var rest = unnamed.replaceAll("[ ]{2,}", " ").strip();
    return rest.isEmpty() ? text : rest;
  }
}
