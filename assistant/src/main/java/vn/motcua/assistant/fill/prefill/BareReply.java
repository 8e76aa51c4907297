package vn.motcua.assistant.fill.prefill;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.fill.prefill.said.Said;

/// A reply without the words that make it polite or only lead to the value.
final class BareReply {

  private static final List<String> POLITE =
      List.of(
          "dạ", "vâng", "thưa", "ạ", "nha", "nhé", "ơi", "à", "ừ", "nhe", "nghen", "vậy", "đó",
          "luôn", "chứ");

  /// What leads to the value; the longest first.
  private static final List<String> LEADS =
      List.of(
          "làm nghề",
          "sinh ra ở",
          "sinh ở",
          "sinh tại",
          "quê nội ở",
          "quê ngoại ở",
          "quê quán ở",
          "quê quán",
          "quê ở",
          "địa chỉ là",
          "địa chỉ",
          "sống ở",
          "nhà ở",
          "tên là",
          "số của em là",
          "của em là",
          "số là",
          "nghề nghiệp",
          "em",
          "tôi",
          "mình",
          "tui",
          "cháu",
          "chị",
          "anh",
          "là",
          "làm",
          "ở",
          "tại",
          "quê",
          "khoảng",
          "từ",
          "qua",
          "bằng");

  private BareReply() {}

  /// The reply as it was typed, without what only leads to it or is polite.
  static String whole(Said said) {
    var from = from(said);
    var to = to(said);
    return from < to ? said.between(from, to) : "";
  }

  /// The same in the words that were meant.
  static List<String> plain(Said said) {
    var words = new ArrayList<String>();
    for (var at = from(said); at < to(said); at++) {
      words.add(said.word(at).term());
    }
    return words;
  }

  /// The first word that is not merely polite.
  static int from(Said said) {
    var from = 0;
    for (var next = past(said, from); next > from; next = past(said, from)) {
      from = next;
    }
    return from;
  }

  private static int past(Said said, int from) {
    for (var polite : POLITE) {
      if (said.has(from, polite)) {
        return from + 1;
      }
    }
    for (var lead : LEADS) {
      var end = from + lead.split(" ").length;
      if (said.has(from, lead) && end < to(said) && !said.word(from).isCapital()) {
        return end;
      }
    }
    return from;
  }

  /// The place behind the last such word.
  static int to(Said said) {
    var to = said.size();
    while (to > 0 && isPolite(said, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean isPolite(Said said, int at) {
    return POLITE.stream().anyMatch(polite -> said.has(at, polite));
  }
}
