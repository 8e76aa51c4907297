package vn.motcua.assistant.phrase;

import java.util.List;
import java.util.Set;

/// Whether what stands at a place of a message is denied: "không bị mất", "chưa hết hạn".
final class Denials {

  private static final Set<String> DENYING =
      Set.of("không", "khong", "chưa", "chua", "chẳng", "chả", "hổng", "hông", "ko", "k");

  /// Words that may stand between a denial and what it denies.
  private static final Set<String> BETWEEN =
      Set.of(
          "bị", "bi", "phải", "phai", "là", "la", "có", "co", "hề", "được", "ai", "thuộc", "diện");

  private static final int REACH = 4;

  private Denials() {}

  static boolean denied(List<String> message, int at) {
    for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
      if (DENYING.contains(message.get(before))) {
        return true;
      }
      if (!BETWEEN.contains(message.get(before))) {
        return false;
      }
    }
    return false;
  }
}
