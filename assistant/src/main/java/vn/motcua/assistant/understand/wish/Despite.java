package vn.motcua.assistant.understand.wish;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.Meant;

/// Finds what somebody asks to do although something is not there or has run out, or whether something
/// else must be done before: of "chưa có thẻ hội viên có đăng ký thi diều được không" the matter is the
/// contest, and the card a condition of it.
public final class Despite {

  /// Ends what asks whether something is so.
  private static final String NO = "(?:không|hông|hong|ko)(?: ạ| vậy| nhỉ)?\\s*[.?!]*$";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?u)^(?<who>[^.?!]*?)(?<!\\p{L})(?:(?<lacks>(?:không|chưa|hông|hổng)(?! (?:biết|rõ|hiểu)(?!\\p{L})))|(?<runsOut>(?:đã |bị |mới |vừa )*(?:hết hạn|quá hạn|hết hiệu lực)))"
              + "(?!\\p{L})[^.?!]*?(?:,? (?:thì |mà |vẫn |liệu )*(?:có|vẫn)(?: (?:thể|vẫn|được))*|,(?: (?:thì|muốn|giờ|có thể))*)"
              + " (?<act>[^,.?!]+?) (?:được|đc) "
              + NO);

  /// What must be done before something is no matter of its own: "nhập hộ khẩu có phải xóa nơi cũ trước
  /// không".
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?u)^(?<matter>[^.?!]*?),? (?:thì )?(?:có )?(?:cần|phải|bắt buộc)(?: phải)? (?<first>[^,.?!]+?)"
              + " trước(?: (?:đã|rồi mới được|mới được|rồi))? "
              + NO);

  /// Who somebody is, where it names no thing.
  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:cho (?:em|tôi|mình|con|cháu) hỏi|dạ|ạ|em|tôi|tui|mình|nếu|mà|thì|lỡ|giờ|đang|của|rồi|với)(?!\\p{L})");

  /// What is asked of a paper that has run out itself: its use, or a new one.
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?u)^(?:làm|cấp|đổi|gia hạn|xin|dùng|sử dụng|nộp|đi|xài)(?: (?:lại|mới|luôn|thẻ|sổ|giấy|bằng|tiếp|gì))*$");

  /// Acts of one word of which no other word for something to be done is a part.
  private static final Pattern DOES =
      Pattern.compile(
          "(?u)^(?:đi )?(?:làm|nhập|khai|kết hôn|cưới|lấy (?:vợ|chồng)|nộp|nhận|thi|chuyển)(?!\\p{L})");

  private final Meant meant = new Meant();
  private final Predicate<String> isAct;
  private final Predicate<String> isVague;

  /// @param isAct whether words wish something to be done
  /// @param isVague whether words name no matter
  public Despite(Predicate<String> isAct, Predicate<String> isVague) {
    this.isAct = isAct;
    this.isVague = isVague;
  }

  /// What is asked to be done.
  ///
  /// @param matter it, with what it is done to
  /// @param ranOut whether what is told is that something ran out, which the matter does not
  record Found(String matter, boolean ranOut) {}

  /// The matter of `message`; empty where it asks nothing of the kind.
  Optional<Found> in(String message) {
    var text = meant.of(message);
    return although(text).or(() -> before(text));
  }

  private Optional<Found> before(String text) {
    return Stream.of(BEFORE.matcher(text))
        .filter(found -> found.find())
        .filter(found -> isMatter(found.group("matter")) && isMatter(found.group("first")))
        .map(found -> new Found(found.group("matter"), false))
        .findFirst();
  }

  private Optional<Found> although(String text) {
    return Stream.of(WORDS.matcher(text))
        .filter(found -> found.find())
        .filter(found -> !isAct.test(found.group("who")))
        .filter(found -> isMatter(found.group("act")))
        .filter(found -> !OF_ITSELF.matcher(found.group("act")).find())
        .map(found ->
            found.group("lacks") == null
                ? new Found(found.group("act"), true)
                : new Found(thing(found.group("who")) + found.group("act"), false))
        .findFirst();
  }

  private boolean isMatter(String act) {
    return (DOES.matcher(act).find() || isAct.test(act)) && !isVague.test(act);
  }

  private static String thing(String who) {
    var thing = PERSON.matcher(who).replaceAll(" ").replaceAll("[\\s,]+", " ").strip();
    return thing.isEmpty() ? "" : thing + " ";
  }
}
