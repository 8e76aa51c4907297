package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Reads messages that name a matter and, before it is asked whether that is due, a paper: "đổi bằng lái
/// giấy khám sức khỏe có cần không", "giấy khai sinh có bắt buộc khi nhập hộ khẩu không", "giấy khám
/// sức khỏe đổi bằng lái có phải công chứng không".
final class PapersBeside {

  private static final Pattern ASKED_LAST =
      Pattern.compile("(?u)^(?<before>[^.?!;]+?),? " + LeadingPapers.DUE);

  private static final Pattern MATTER_LAST =
      Pattern.compile(
          "(?u)^"
              + LeadingPapers.OPENING
              + "(?<paper>[^,;.?!]+?) "
              + LeadingPapers.MUST
              + "(?: (?:nộp|có|mang|đem|đưa|xuất trình|trình|kèm))?(?: theo| kèm)? "
              + LeadingPapers.FORM
              + "(?:"
              + LeadingPapers.NO
              + " )?(?:khi|lúc|để|trong) (?:đi )?(?<matter>[^.?!;]+?)(?: "
              + LeadingPapers.NO
              + ")?"
              + LeadingPapers.LAST);

  /// What is done, behind the paper that is for it.
  private static final Pattern ACT =
      Pattern.compile(
          "(?u)^(?:(?:khi|lúc|để|đi|cho) )*(?:làm|xin|cấp|đổi|đăng k[ýí]|nhập|chuyển|sang tên|gia hạn|tách|mua|bán|mở|khai"
              + "|xây|sửa|cải chính|kết hôn|thả)(?!\\p{L})");

  /// Words that begin the name of a paper.
  private static final Pattern BEGINS = Pattern.compile("(?u)" + LeadingPapers.BEGINNING + "$");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?u)^(?:giấy|tờ|sổ|thẻ|đơn|ảnh|hình|bằng|hóa đơn|hợp đồng|văn bản|bản|chứng minh|căn cước|hộ khẩu|hộ chiếu)(?!\\p{L})");

  /// Whose it is.
  private static final Pattern OWNER =
      Pattern.compile("(?u)^(?: của(?: (?!và|hay)\\p{L}+){1,4})?$");

  /// Behind one of these the paper is what somebody wishes for, or what happened to it.
  private static final Pattern WISHED =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:làm|xin|cấp|cấp lại|đổi|sửa|lấy|mất|nhận|đăng k[ýí]|gia hạn|của|trên|trong|theo|không có"
              + "|chưa có)(?: lại| mới| cái| tấm| thêm)* $");

  private final EvidenceTypes evidence;

  PapersBeside(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  /// The paper that `text` asks about, which is small and has marks, and its matter.
  Optional<PaperWish> in(String text) {
    return matterLast(text).or(() -> askedLast(text));
  }

  private Optional<PaperWish> matterLast(String text) {
    var found = MATTER_LAST.matcher(text);
    return found.matches()
        ? named(found.group("paper"))
            .filter(cut -> cut.matter().isEmpty())
            .map(cut -> new PaperWish(List.of(in(cut, found.group("form"))), found.group("matter")))
        : Optional.empty();
  }

  private Optional<PaperWish> askedLast(String text) {
    var found = ASKED_LAST.matcher(text);
    return found.matches()
        ? behindMatter(found.group("before"))
            .or(() -> beforeMatter(found.group("before")))
            .map(cut -> new PaperWish(List.of(in(cut, found.group("form"))), cut.matter()))
        : Optional.empty();
  }

  private Optional<Cut> behindMatter(String words) {
    return named(words)
        .filter(cut -> !cut.matter().isEmpty() && !WISHED.matcher(cut.matter() + " ").find());
  }

  private Optional<Cut> beforeMatter(String before) {
    var words = before.replaceFirst("(?u)^" + LeadingPapers.OPENING, "");
    return evidence.inNormal(words).stream()
        .limit(1)
        .filter(mention -> PAPER.matcher(words).find())
        .map(mention -> cutBehind(words, mention.start(), mention.end()))
        .filter(cut -> !cut.paper().isEmpty() && ACT.matcher(cut.matter()).find())
        .findFirst();
  }

  /// The paper that `words` begin with, none where something else does, and what stands behind it.
  private static Cut cutBehind(String words, int start, int end) {
    var begins = cut(words, start);
    return new Cut(
        words.substring(end).strip(), begins.matter().isEmpty() ? words.substring(0, end) : "");
  }

  private static String in(Cut cut, String form) {
    return (form.strip() + " " + cut.paper()).strip();
  }

  /// What a paper is for, and the paper.
  private record Cut(String matter, String paper) {}

  /// The paper that `words` end with.
  private Optional<Cut> named(String words) {
    return evidence.inNormal(words).reversed().stream()
        .limit(1)
        .filter(mention -> OWNER.matcher(words.substring(mention.end())).matches())
        .map(mention -> cut(words, mention.start()))
        .filter(cut -> PAPER.matcher(cut.paper()).find())
        .findFirst();
  }

  private static Cut cut(String words, int start) {
    var begins = BEGINS.matcher(words.substring(0, start));
    var from = begins.find() ? begins.start() : start;
    return new Cut(words.substring(0, from).strip(), words.substring(from).strip());
  }
}
