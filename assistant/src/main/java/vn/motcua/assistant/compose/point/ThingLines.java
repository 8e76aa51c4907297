package vn.motcua.assistant.compose.point;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Statement;

/// Finds the lines of a record that name the very thing of which a question asks whether it must be or
/// may be, be its name one word only: "có phải nộp thuế không", "dây cũ có giữ lại được không". What
/// is denied is denied only where no line names it.
public final class ThingLines {

  private static final int MOST = 2;

  private static final int LONGEST = 3;

  private static final String CONDITION = RecordSections.place(Statement.Kind.CONDITION);

  private static final String NO = "(?:không|ko|k|hông|hong|hôn|khôn)(?!\\p{L})";

  private static final String BEHIND =
      "(?: (?:trước|sau|nữa|luôn|lại|riêng|kèm|theo|cũ|mới|đó|này|vậy|hay))* ";

  /// The thing behind what may be done with it.
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:phải|cần|bắt buộc|có|mất|bị|tốn|chịu)"
              + "(?: (?:phải|cần|có|nộp|đóng|mất|chịu|tốn|mang|đem|dán|kèm|qua|thu|đổi|bỏ|trả|lo|khai|đưa|chụp|gửi"
              + "|thay|theo|cả|hết|thêm|lại|cái|tấm|tờ|bản|cuốn|chiếc|tiền|cơ quan|bên|chỗ|các|xuất trình))*"
              + " (?<thing>\\p{L}+(?: \\p{L}+){0,2}?)"
              + BEHIND
              + NO);

  /// The thing that the question begins with.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?u)^(?:(?:dạ|à|ờ|mà|thế|vậy|còn|rồi|thì|cái|tấm|tờ|cuốn|chiếc) )*(?<thing>\\p{L}+(?: \\p{L}+){0,2}?)"
              + "(?: (?:cũ|mới|đó|này|ấy|kia))*(?: là \\p{L}+(?: \\p{L}+){0,2}?)?(?: thì)? (?:có|phải|cần|còn)(?!\\p{L}).* "
              + NO);

  /// What is no thing, whatever stands beside it.
  private static final Pattern NO_THING =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:gì|nào|mấy|bao|ai|sao|đâu|được|không|thể|nộp|làm|đi|tôi|em|mình|con|cháu|bé|anh|chị|ông|bà"
              + "|giấy|giấy tờ|hồ sơ|thủ tục|bản|tiền|cần|phải|có|đăng ký|xin|cấp|nó|vậy|khi|nếu|thì|là)(?!\\p{L})");

  private final AskedWords words;

  /// @param words reads what a question asks beyond the name of the procedure
  public ThingLines(AskedWords words) {
    this.words = words;
  }

  /// Those on the thing that `question` is about; none where it names none beyond the procedure.
  public List<Section.Item> of(Page page, String question) {
    return thing(question)
        .filter(thing -> !isIn(page.procedure().name(), thing))
        .map(thing -> on(thing, page, question))
        .orElse(List.of());
  }

  /// The same, be the procedure called by the thing.
  public List<Section.Item> ofAny(Page page, String question) {
    return thing(question).map(thing -> on(thing, page, question)).orElse(List.of());
  }

  /// What begins with the thing first, then what is a condition, then what has most of the words.
  private List<Section.Item> on(String thing, Page page, String question) {
    return Stream.concat(Passage.ofFees(page), Passage.of(page))
        .flatMap(Passage::cut)
        .filter(passage -> isIn(passage.text(), thing))
        .filter(passage -> passage.isShown(page))
        .sorted(
            Comparator.comparing((Passage passage) -> !begins(passage, thing))
                .thenComparing(passage -> !CONDITION.equals(passage.locator()))
                .thenComparingLong(passage -> -shared(page, question, passage)))
        .map(passage -> passage.item(page))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean begins(Passage passage, String thing) {
    return VietnameseText.normal(passage.text()).startsWith(thing + " ");
  }

  private long shared(Page page, String question, Passage passage) {
    return words.shared(question, page.procedure().name(), passage.text());
  }

  /// The thing as it is called; of words without marks one alone may be any.
  static Optional<String> thing(String question) {
    var asked = VietnameseText.normal(question).replaceAll("[?.!,;]+", " ").replaceAll("\\s+", " ");
    return Stream.of(OBJECT, SUBJECT)
        .flatMap(pattern -> last(pattern.matcher(asked)).stream())
        .filter(thing -> !NO_THING.matcher(thing).find())
        .filter(thing -> thing.split(" ").length <= LONGEST)
        .filter(thing -> thing.contains(" ") || !VietnameseText.isUnaccented(thing))
        .findFirst();
  }

  private static Optional<String> last(Matcher found) {
    var thing = Optional.<String>empty();
    while (found.find()) {
      thing = Optional.of(found.group("thing").strip());
    }
    return thing;
  }

  private static boolean isIn(String text, String thing) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(thing) + "(?!\\p{L})")
        .matcher(VietnameseText.normal(text))
        .find();
  }
}
