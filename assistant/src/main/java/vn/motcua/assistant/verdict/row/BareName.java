package vn.motcua.assistant.verdict.row;

import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows the kinds of paper whose name is the mere head of many names: "hợp đồng", "bản vẽ". The rest
/// of a name tells which of them is meant; without it nobody is freed.
public final class BareName {

  private static final Set<String> KINDS = Set.of("confirmation", "contract", "drawing", "pledge");

  /// Words that say nothing of which one is meant.
  private static final Set<String> HEADS =
      Set.of(
          "giấy", "tờ", "bản", "văn", "của", "và", "các", "có", "về", "được", "theo", "do", "cho",
          "xác", "nhận", "chứng", "cơ", "quan", "cấp", "người", "việc", "thông", "tin", "hợp",
          "đồng", "hđ", "giao", "kèo", "vẽ", "cam", "đoan", "kết", "công", "thực", "sao", "gốc",
          "chính", "photo", "cái", "tấm", "một");

  private BareName() {}

  /// Whether `type` is such a kind.
  static boolean is(EvidenceType type) {
    return KINDS.contains(type.id());
  }

  /// Whether somebody asks of such a kind and does not say which.
  public static boolean isAllSaid(Case asked) {
    return asked.type().filter(BareName::is).isPresent() && told(asked.words()).isEmpty();
  }

  /// The words of a name that tell which paper of its kind is meant.
  static Set<String> told(String name) {
    return Words.of(VietnameseText.normal(name), Words.BETWEEN, HEADS);
  }

  /// Whether `text` has all such words of one of the names of `type`.
  static boolean isToldIn(String text, EvidenceType type) {
    var told = told(text);
    return Stream.concat(type.officialNames(), type.everyday().stream())
        .map(BareName::told)
        .filter(words -> !words.isEmpty())
        .anyMatch(told::containsAll);
  }
}
