package vn.motcua.assistant.understand.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.Meant;

/// Knows the clauses of a message that only tell how things are with somebody or something, and ask
/// and wish nothing: "tôi có sổ đỏ rồi", "đang ở trọ", "nhà tôi ở huyện Mẫu cũ". Within a talk on one
/// procedure they are its circumstances, whatever other procedure has such words too.
///
/// @param wishes whether a clause wishes something to be done
public record PlainFacts(Meant meant, Predicate<String> wishes) {

  private static final Pattern CLAUSE = Pattern.compile("[,;.!]+(?=\\s|$)|\\?");

  private static final String LEAD =
      "(?:(?:dạ|à|ờ|thì|mà|nhưng|tại|vì|hiện|hiện tại|thật ra|với lại|ngoài ra|còn) )*";

  private static final String SOMEBODY =
      "(?:tôi|tui|em|mình|con|cháu|chúng tôi|tụi em|hai đứa|vợ chồng|vợ|chồng|ba|bố|cha|tía|mẹ|má|ông|bà"
          + "|anh|chị|bé|nó|đứa|người yêu|bạn trai|bạn gái|gia đình|nhà|đất|xe|quán|chủ|sổ đỏ|sổ hồng"
          + "|sổ|thẻ|bằng|giấy tờ|giấy|hợp đồng|mặt bằng|bên bán|bên mua)";

  private static final String STATE =
      "(?:đang|là|thuộc|có|bị|mới|vừa|đã|từng|chưa|không|ở|thuê|sống|học|được|mất|nợ|mua|quê|cũng|vẫn"
          + "|làm|đi|do|đứng tên|còn|sinh)";

  /// Who tells of themselves without naming anybody begins with one of these.
  private static final String ALONE =
      "(?:đang|hiện đang|thuộc|bị|đã|từng|mới|vừa|là|ở|do|quê|có (?=.* rồi))";

  private static final Pattern FACT =
      Pattern.compile(
          "(?u)^"
              + LEAD
              + "(?:"
              + SOMEBODY
              + "(?!\\p{L})(?: \\S+){0,4}? "
              + STATE
              + "|"
              + ALONE
              + ")(?!\\p{L}).*");

  /// How something was come by: no wish to buy it.
  private static final Pattern BOUGHT =
      Pattern.compile(
          "(?u)^"
              + LEAD
              + "(?:mua|bán|xây|được tặng) (?:ở|của|từ|hồi|năm|trả góp|qua)(?!\\p{L}).*");

  private static final Pattern LIVED =
      Pattern.compile(
          "(?u)^"
              + LEAD
              + "(?:tôi|tui|em|mình|con|cháu|nhà|gia đình|nhà tôi|nhà em|vợ chồng tôi|vợ chồng em)"
              + "(?: đang| hiện| hiện đang| thì)? (?:ở|sống|trọ|cư trú|thuê trọ|thuê nhà|thường trú|tạm trú)"
              + "(?!\\p{L}).*");

  /// What asks, wishes or turns to something else tells no plain fact.
  private static final Pattern MORE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:gì|sao|nào|đâu|mấy|bao|nhiêu|ai|hả|nhỉ|nhé|hay|phải không|được không|đúng không"
              + "|muốn|cần|định|tính|xin|nhờ|giúp|giùm|hỏi|hướng dẫn|chỉ cho|thay vì|thế còn|vậy còn|nếu|lỡ"
              + "|hướng|thôi|lộn|nhầm|cũng mất|cũng bị)(?!\\p{L})|(?:không|ko|hông|hong|chưa|k)$");

  /// A question by its words alone, whatever it is about. A copy (bản sao) is none.
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?u)\\?|(?<!\\p{L})(?:gì|(?<!bản )sao(?! y)|nào|đâu|mấy|bao nhiêu|bao lâu|bao giờ|ai)(?!\\p{L})"
              + "|(?<!\\p{L})(?:không|ko|hông|hong|chưa|hả|nhỉ)(?: ạ| vậy| em| anh| chị)?[ .!]*$");

  /// Whether `text` is a question by its words.
  public boolean asks(String text) {
    return text.contains("?") || QUESTION.matcher(meant.of(text)).find();
  }

  /// Whether all of `text` tells plain facts, with or without words that add to them.
  public boolean isAll(String text) {
    var clauses = clauses(text);
    return !text.contains("?")
        && clauses.stream().anyMatch(this::isFact)
        && clauses.stream().noneMatch(this::asksOrWishes);
  }

  /// What `text` asks beside the facts that it tells; empty where it tells none, or nothing else.
  Optional<String> beside(String text) {
    var clauses = clauses(text);
    var rest = clauses.stream().filter(clause -> !isFact(clause)).collect(Collectors.joining(", "));
    return Optional.of(rest)
        .filter(asked -> !asked.isEmpty() && clauses.stream().anyMatch(this::isFact));
  }

  private boolean isFact(String clause) {
    var read = meant.of(clause);
    return (FACT.matcher(read).matches() || BOUGHT.matcher(read).matches())
        && !asksOrWishes(clause);
  }

  private boolean asksOrWishes(String clause) {
    var read = meant.of(clause);
    return MORE.matcher(read).find() || (wishes.test(clause) && !BOUGHT.matcher(read).matches());
  }

  /// The part of `text` that begins by telling where the person lives.
  Optional<String> lived(String text) {
    var rest =
        clauses(text).stream()
            .dropWhile(clause -> !LIVED.matcher(meant.of(clause)).matches())
            .collect(Collectors.joining(", "));
    return Optional.of(rest).filter(words -> !words.isEmpty());
  }

  private static List<String> clauses(String text) {
    return Stream.of(CLAUSE.split(text))
        .map(String::strip)
        .filter(clause -> !clause.isEmpty())
        .toList();
  }
}
