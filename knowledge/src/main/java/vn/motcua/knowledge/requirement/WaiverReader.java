package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.requirement.Requirement.Waiver;

/// How a row itself waives its paper: "không phải nộp nếu …", "trừ trường hợp …".
final class WaiverReader {

  private static final String HAND_IN =
      "(?:nộp|xuất trình|gửi|cung cấp|tải lên|đính kèm|kèm|đưa|chứng minh|nêu|có)";
  private static final Cue FREE =
      Cue.words(
          "không (?:phải|cần|yêu cầu|bắt buộc|được yêu cầu|được đòi|đòi)(?! là(?![\\p{L}]))(?! (?:phải |có )*(?:xác nhận|công chứng|chứng thực|hợp pháp hóa|dịch|chữ ký|đóng dấu|ký))(?: [\\p{L}]+){0,5}? "
              + HAND_IN
              + "|không (?:nộp|gửi|xuất trình|đính kèm|tải lên)|(?<=hồ sơ[^.;()]{0,150} )không bao gồm"
              + "|(?:được )?miễn (?:nộp|xuất trình|gửi)"
              + "|(?<=thành phần hồ sơ[^.;()]{0,60} )được miễn trừ(?= trong trường hợp| khi| nếu)"
              + "|(?:thay thế|cắt giảm) hoặc (?:thay thế|cắt giảm)(?: trong trường hợp| khi| nếu)"
              + "|được thay thế bằng (?:dữ liệu|việc khai thác)",
          "không",
          "miễn",
          "cắt giảm",
          "thay thế");
  private static final Cue EXCEPT = Cue.words("trừ (?:các )?(?:trường hợp|khi)|\\(trừ", "trừ");
  private static final Pattern DUE =
      Wording.words("(?<!không )(?:phải|cần) (?:nộp|gửi|xuất trình)");
  private static final Pattern LEGALISED =
      Wording.words(
          "(?:phải|được)(?: được)? (?:hợp pháp hóa|chứng nhận lãnh sự|công chứng|chứng thực|dịch)|miễn hợp pháp[\\p{L} ]*");
  private static final Pattern IF =
      Wording.pattern(
          "(?<![\\p{L}])((?:nếu(?! có\\))|khi|(?:trong |đối với )?trường hợp|do|vì)(?![\\p{L}])(?! (?:đó|ấy)(?![\\p{L}])).*?)"
              + "(?:,? thì(?![\\p{L}])|,(?= [\\p{L} ]{0,40}không)|[;)]|$)");

  /// Behind the words that waive a case so begun is one in which the paper is due all the same.
  private static final Pattern EXCEPTED = Wording.pattern("(?<!miễn )trừ (?:trong )?$");

  private static final Pattern CONTENTS =
      Wording.pattern(
          " (?:(?:có|phải|cần|được|thêm|các|những) )*(?:xác nhận|công chứng|chứng thực|hợp pháp hóa|dịch|nội dung|thông tin|chữ ký|ký tên|đóng dấu|kê khai)(?![\\p{L}])");
  private static final Pattern END =
      Wording.pattern(
          "(?: (?:thêm|lại|kèm|theo|bản giấy|bản chính|bản sao|giấy này|giấy tờ này|giấy tờ đó|loại giấy này))*\\s*(?:[.,;:)]|$)");
  private static final Pattern WHEN = Wording.words("(?:trong )?trường hợp|nếu|khi");
  private static final Pattern WHO =
      Wording.pattern(
          "(?:^|[:.;,] )((?!(?:cơ quan|công an|cán bộ|nơi|bộ phận|hồ sơ|khi|giấy|sổ|bản|thẻ|các giấy)(?![\\p{L}]))"
              + "(?:người|cá nhân|tổ chức|hộ|doanh nghiệp|công dân|cha|mẹ|vợ|chồng|con|ông|bà|anh|chị|em|cô|dì|chú|bác|trẻ|học sinh|sinh viên|thân nhân)(?![\\p{L}])[^:.;]*?)"
              + "(?:,? thì)? ?$");
  private static final Cue DATABASE =
      Cue.pattern(
          "(?<![\\p{L}])((?:cơ sở dữ liệu|csdl|hệ thống|dữ liệu)(?: [\\p{L}\\d]+){1,10}?)"
              + "(?=[,.;:()]|$| (?:thì|hoặc|và|nếu|khi|bằng|theo|để|đã|của|mà|trong|phục|thông|làm|không|được))",
          "dữ liệu",
          "csdl",
          "hệ thống");

  private static final Pattern BY_DATA =
      Wording.words(
          "khai thác|tra cứu|dữ liệu|csdl|hệ thống|cổng thông tin|số định danh|mã số|điện tử");

  private static final Pattern FOUND =
      Wording.words("khai thác(?:, sử dụng)? được(?: thông tin(?: về| trong| trên)?)?");
  private static final Pattern PAPERS =
      Wording.pattern(
          "^ (?:các |bản sao |bản chính )*(?:của )?(?:các )?(?:giấy tờ (?:pháp lý|này|trên)|thành phần hồ sơ)");

  private WaiverReader() {}

  /// Whether data free a row of its papers: what its sentence says, and not what it says besides.
  static boolean frees(Row sentence) {
    var free = FREE.matcher(sentence.normal());
    return free.find()
        && isOutside(sentence.normal(), free.start())
        && !isOfSomethingElse(sentence, free.end())
        && !DUE.matcher(sentence.normal()).region(0, free.start()).find()
        && of(sentence).isPresent();
  }

  /// Whether it is data that free.
  static boolean isByData(Row sentence) {
    return BY_DATA.matcher(sentence.normal()).find();
  }

  /// Whether the papers are those whose data were found: `khai thác được thông tin về A, B thì hồ sơ
  /// không bao gồm giấy tờ pháp lý`.
  static boolean freesWhatWasFound(Row sentence) {
    return FOUND.matcher(sentence.normal()).find() && PAPERS.matcher(freed(sentence)).find();
  }

  /// The words behind those that free, in normal form.
  static String freed(Row sentence) {
    var free = FREE.matcher(sentence.normal());
    return free.find() ? sentence.normal().substring(free.end()) : "";
  }

  /// What of these stands before the case.
  static String freedOf(Row sentence) {
    var freed = freed(sentence);
    var when = WHEN.matcher(freed);
    return when.find() ? freed.substring(0, when.start()) : freed;
  }

  /// Whether a place lies in no brackets but those around the whole.
  private static boolean isOutside(String text, int at) {
    var before = text.substring(0, at);
    var open = before.chars().filter(letter -> letter == '(').count();
    var closed = before.chars().filter(letter -> letter == ')').count();
    return open - closed <= (text.startsWith("(") ? 1 : 0);
  }

  static Optional<Waiver> of(List<Row> sentences) {
    return sentences.stream().flatMap(sentence -> of(sentence).stream()).findFirst();
  }

  static Optional<Waiver> of(Row sentence) {
    var free = FREE.matcher(sentence.normal());
    if (free.find() && !isOfSomethingElse(sentence, free.end())) {
      var waiver = new Waiver(condition(sentence, free.start()), database(sentence));
      return Optional.of(waiver).filter(found -> isLimited(found) || isFlat(sentence, free.end()));
    }
    var except = EXCEPT.matcher(sentence.normal());
    if (except.find() && !LEGALISED.matcher(sentence.normal()).find()) {
      return Optional.of(new Waiver(excepted(sentence, except.start()), database(sentence)));
    }
    return Optional.empty();
  }

  /// The words that except a case: to the end of their brackets, or of the clause.
  private static String excepted(Row sentence, int start) {
    var text = sentence.normal();
    var inBrackets = text.charAt(start) == '(';
    var end = inBrackets ? endOfBrackets(text, start) : text.indexOf(';', start);
    return sentence.words(inBrackets ? start + 1 : start, end < 0 ? text.length() : end);
  }

  /// Where the brackets close that open at `start`; -1 where they do not.
  private static int endOfBrackets(String text, int start) {
    var depth = 0;
    for (var at = start; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /// Whether what need not be is only said of the paper: that it need not be confirmed, or what it
  /// need not contain.
  private static boolean isOfSomethingElse(Row sentence, int end) {
    return CONTENTS.matcher(sentence.normal()).region(end, sentence.normal().length()).lookingAt();
  }

  private static boolean isLimited(Waiver waiver) {
    return !waiver.condition().isEmpty() || waiver.database() != null;
  }

  /// Whether nothing follows that may be another paper than the row's.
  private static boolean isFlat(Row sentence, int end) {
    return END.matcher(sentence.normal()).region(end, sentence.normal().length()).lookingAt();
  }

  /// When the paper is not due; who is freed, where the sentence says no more than that.
  ///
  /// @param free where the words begin that waive
  private static String condition(Row sentence, int free) {
    var found = IF.matcher(sentence.normal());
    while (found.find()) {
      if (found.start() < free
          || !EXCEPTED.matcher(sentence.normal()).region(0, found.start()).find()) {
        return sentence.words(found.start(1), found.end(1));
      }
    }
    var who = WHO.matcher(sentence.normal()).region(0, free);
    return who.find() ? sentence.words(who.start(1), who.end(1)) : "";
  }

  private static @Nullable String database(Row sentence) {
    var found = DATABASE.matcher(sentence.normal());
    return found.find() ? sentence.words(found.start(1), found.end(1)) : null;
  }
}
