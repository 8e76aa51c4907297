package vn.motcua.assistant.llm.check.sense;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;

/// No figure in digits or in words outside a token, also not one that a fact has, for facts have theirs
/// in tokens; and nothing free of charge that no fact says so of in the same words.
public final class NoFigures implements Check {

  private static final Pattern DIGIT = Pattern.compile("[\\p{N}%₫$€]+");

  private static final String NUMBER =
      "(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|vạn"
          + "|triệu|tỷ|tỉ|rưỡi|nửa|vài|mấy|đôi|dăm|linh|lẻ)";

  private static final String UNIT =
      "(?:ngày|giờ|tiếng|phút|tuần|tháng|năm|quý|đồng|nghìn|ngàn|triệu|tỷ|tỉ|trăm|bản|bộ|lần|tuổi|tờ"
          + "|trang|phần trăm|mét|cây|hôm|bữa|xu|đô|usd|k)";

  /// A number before a unit, or two number words in a row.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + NUMBER
              + " +"
              + NUMBER
              + "|"
              + NUMBER
              + " +"
              + UNIT
              + ")(?!\\p{L})");

  private static final Pattern FREE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:miễn (?:phí|tiền|lệ phí|giảm|nộp|đóng)|free"
              + "|(?:không|chẳng|khỏi|chả|chưa|đừng)(?: \\p{L}+){0,3} (?:phí|tiền|lệ phí|xu|đồng)"
              + "|phí (?:bằng|là) không)(?!\\p{L})");

  @Override
  public Optional<Fault> fault(Claim claim) {
    return found(DIGIT, claim, Fault.Kind.FIGURE)
        .or(() -> found(FREE, claim, Fault.Kind.FREE))
        .or(() -> found(WORDS, claim, Fault.Kind.NUMBER_WORD));
  }

  private static Optional<Fault> found(Pattern pattern, Claim claim, Fault.Kind kind) {
    return pattern
        .matcher(claim.own())
        .results()
        .map(MatchResult::group)
        .filter(words -> kind != Fault.Kind.FREE || !claim.saidByFact(words))
        .findFirst()
        .map(words -> new Fault(kind, words));
  }
}
