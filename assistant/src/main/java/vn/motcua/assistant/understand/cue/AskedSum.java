package vn.motcua.assistant.understand.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.token.Token;

/// Tells which money is asked for: what filing costs, what one is paid ("được lãnh bao nhiêu"), or
/// what one pays beside the fee of filing, as taxes and contributions are ("đóng bảo hiểm bao nhiêu
/// một tháng").
public final class AskedSum {

  /// A sum is asked for, and no number of days, papers or people.
  private static final String SUM =
      "(?:(?:bao nhiêu|bao nhiu|nhiêu)(?: (?:tiền|đồng|triệu|phần trăm))?"
          + "(?! (?:một |1 |mỗi )?(?:bản|bộ|tờ|trang|cuốn|quyển|lượt|hồ sơ)(?!\\p{L}))(?! (?:ngày|tháng|năm|tuổi|lần|lâu|"
          + "người|bản|bộ|hôm|tuần|quý|giờ|mét|m2|km|giấy|tờ|loại|chỗ|nơi|bước|thủ tục|điểm|cái|con))"
          + "|mấy (?:tiền|đồng|triệu|phần trăm|trăm|chục|nghìn|ngàn)|mức nào)";

  private static final Pattern ASKED =
      pattern(SUM + "|mức (?:hưởng|trợ cấp|phụ cấp|bồi thường|đóng|thuế|thuế suất)");

  /// What one is paid.
  private static final Pattern BENEFIT =
      pattern(
          "trợ cấp|phụ cấp|lương hưu|tiền hưu|(?:tiền |tử )tuất|mai táng|thai sản|ốm đau|bồi thường|đền bù|"
              + "hưu trí|thất nghiệp|bảo hiểm xã hội một lần|chế độ|ưu đãi");

  /// "Được nhà nước trả bao nhiêu": who receives stands a few words before the sum, and nothing
  /// between them that takes money, or that asks whether one may: "được không, bao nhiêu một tờ".
  private static final Pattern RECEIVES =
      pattern(
          "(?:được|hưởng|lãnh|lĩnh|(?<!xác )(?<!chứng )(?<!công )(?<!tiếp )nhận|trợ cấp|phụ cấp|bồi thường|đền bù|mức hưởng)"
              + "(?: (?!mất|hết|tốn|đóng|nộp|phí|thuế|giảm|miễn|phải|lệ|(?:không|chưa)(?!\\p{L}))\\S+){0,6}? (?:"
              + SUM
              + ")|mức (?:hưởng|trợ cấp|phụ cấp|bồi thường)");

  /// Filing, or the paper that comes of it, is what the money is for.
  private static final Pattern FILING =
      pattern(
          "(?:mất|hết|tốn)(?: (?:khoảng|chừng|tầm|tổng cộng|cả thảy))? (?:"
              + SUM
              + ")|lệ phí(?! trước bạ)|chi phí|mức phí");

  private static final Pattern TAX =
      pattern(
          "(?<!mã số )(?<!cơ quan )(?<!chi cục )(?<!cục )thuế|trước bạ|tiền sử dụng đất|tiền thuê đất");

  private static final Pattern CONTRIBUTION =
      pattern(
          "(?:đóng|mua|nộp|tham gia)(?: \\S+){0,5}? (?:bảo hiểm|bhxh|bhyt)"
              + "|mức đóng|(?:bảo hiểm|bhxh|bhyt)(?: \\S+){0,5}? đóng");

  /// Who asks how it is reckoned asks for the sum.
  private static final Pattern RECKONED = pattern("tính (?:thế nào|ra sao|làm sao|sao)|cách tính");

  private static final Pattern REGULAR = pattern("(?:mỗi|hàng|hằng|một|1) (?:tháng|quý|năm)");

  private static final Set<Cue> SUMS = Set.of(Cue.RECEIVED, Cue.LEVY, Cue.REGULAR);

  private final Reading reading = new Reading();

  private static Pattern pattern(String words) {
    return Pattern.compile("(?u)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// The money that `message` asks for, where it is not the fee of filing.
  Optional<Cue> in(String message) {
    var text = reading.of(message).stream().map(Token::term).collect(Collectors.joining(" "));
    return (has(TAX, text) && has(RECKONED, text)) || has(ASKED, text)
        ? kind(text)
        : Optional.empty();
  }

  private static Optional<Cue> kind(String text) {
    var filing = has(FILING, text);
    var paid = has(RECEIVES, text) || (has(BENEFIT, text) && !has(CONTRIBUTION, text));
    if (paid && !filing) {
      return Optional.of(Cue.RECEIVED);
    }
    if (has(TAX, text) || has(CONTRIBUTION, text)) {
      return Optional.of(Cue.LEVY);
    }
    return Optional.of(Cue.REGULAR).filter(_ -> has(REGULAR, text) && !filing);
  }

  /// `query` without how often the money comes; that names no procedure.
  public static String withoutPeriod(String query) {
    return REGULAR.matcher(query).replaceAll(" ").strip();
  }

  /// The wishes of a message with these cues: money that one is paid is a result and no fee, and a
  /// tax is money to be paid however it is asked for.
  public static List<Intent> wishes(List<Intent> told, List<Cue> cues) {
    if (cues.stream().noneMatch(SUMS::contains)) {
      return told;
    }
    var first = cues.contains(Cue.RECEIVED) ? Intent.RESULT : Intent.FEE;
    var others = told.stream().filter(intent -> intent != Intent.FEE && intent != first);
    return Stream.concat(Stream.of(first), others).toList();
  }

  private static boolean has(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }
}
