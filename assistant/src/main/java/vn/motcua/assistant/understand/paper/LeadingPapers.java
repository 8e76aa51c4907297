package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Reads messages that name a paper first and then ask whether it is due: "giấy khai sinh có cần mang
/// theo không", "có giấy khai sinh rồi, có phải nộp lại bản công chứng không". Once a procedure was
/// spoken of, they ask of a paper of it, and do not wish for that paper.
final class LeadingPapers {

  static final String OPENING =
      "(?:(?:dạ|à|ờ|ừ|ủa|mà|thế|vậy|còn|rồi|rứa|cho|hỏi|tôi|em|mình|ạ)[, ]+)*";

  static final String NO = "(?:không|hông|hong|ko|k|hay không)";

  /// In which form it is asked about.
  static final String FORM =
      "(?<form>(?:(?:bản|sao y|sao|chính|gốc|photo|phô tô|công chứng|chứng thực|có)(?: |(?= ?[?.!]|$)))*)";

  /// Words that stand before the name of a paper, or are a part of it.
  static final String BEGINNING =
      "(?:(?:bản|sao|chính|gốc|photo|tấm|tờ|cuốn|quyển|cái|cả|thẻ|giấy|sổ|các) )*";

  /// What makes a question of something being due.
  static final String MUST = "(?:thì )?(?:có |còn )?(?:bắt buộc|cần|phải|buộc)(?: phải| là)*";

  /// Politeness, and the end.
  static final String LAST = "(?: (?:ạ|vậy|nhỉ|em|anh|chị))*[ ?.!]*$";

  /// Whether something is due, behind the paper.
  static final String DUE =
      MUST
          + "(?: (?:nộp|có|mang|đem|đưa|xuất trình|trình|kèm|cầm|bổ sung))?"
          + "(?: (?:theo|kèm|lại|thêm|vô|vào|ra|luôn|cùng))* "
          + FORM
          + NO
          + "(?: (?:ạ|vậy|nhỉ|nữa|em|anh|chị|ha|hả))*[ ?.!]*$";

  private static final Pattern PAPER_FIRST =
      Pattern.compile("(?u)^" + OPENING + "(?<paper>[^,;.?!]+?) " + DUE);

  /// The paper is there, in a clause of its own.
  private static final Pattern PAPER_THERE =
      Pattern.compile(
          "(?u)^"
              + OPENING
              + "(?:\\S+ ){0,2}?(?:đã |có )+(?:sẵn |được cấp )?(?<paper>[^,;.?!]+?)(?: rồi)?[,;.] ?"
              + DUE);

  /// What is asked of a paper by its name alone. Who names a permit or a book so may wish for it.
  private static final Pattern WHAT_OF =
      Pattern.compile(
          "(?u)^"
              + OPENING
              + "(?<paper>(?:giấy(?! phép)|tờ|đơn|hợp đồng|bản sao|bản chính)(?!\\p{L})[^,;.?!]*?)(?<form>) thì (?:sao|thế nào)"
              + LAST);

  /// The words that name a paper begin so, with a name of one after them or with it.
  private static final Pattern BEGINS = Pattern.compile("(?u)^" + BEGINNING);

  /// With such words something is asked or told of the paper itself.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:làm|xin|cấp|đổi|đăng k[ýí](?! kết hôn)|sửa|mất|hết hạn|sai|bị|muốn|được|cũ)(?!\\p{L})");

  private static final Pattern SEVERAL = Pattern.compile("(?u),| và | với | cùng | lẫn ");

  private final EvidenceTypes evidence;

  LeadingPapers(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  /// The papers that `text` asks about, which is small and has marks.
  Optional<PaperWish> in(String text) {
    return Stream.of(PAPER_FIRST, PAPER_THERE, WHAT_OF)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .map(found -> papers(found.group("paper"), found.group("form").strip()))
        .filter(papers -> !papers.isEmpty())
        .findFirst()
        .map(papers -> new PaperWish(papers, ""));
  }

  /// The papers in a list, each in the form that is asked about; none where one part is no paper.
  private List<String> papers(String list, String form) {
    var parts =
        SEVERAL.splitAsStream(list).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return parts.stream().allMatch(this::isPaper)
        ? parts.stream().map(part -> form.isEmpty() ? part : form + " " + part).toList()
        : List.of();
  }

  private boolean isPaper(String words) {
    var name = BEGINS.matcher(words).replaceFirst("");
    return !OTHER.matcher(name).find()
        && (evidence.read(words).type().isPresent() || evidence.isName(words))
        && begins(words, name);
  }

  /// Whether the name of a known paper begins the words, and not what is said before it.
  private boolean begins(String words, String name) {
    return Stream.of(words, name)
            .flatMap(each -> evidence.inNormal(each).stream().limit(1))
            .anyMatch(found -> found.start() == 0)
        || evidence.isName(words)
        || evidence.isName(name);
  }
}
