package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;

/// Finds the papers that a sentence names, one after another. Only what stands at the head of an
/// item is a paper that is asked for: of `đơn đề nghị cấp lại thẻ căn cước` it is the form.
final class Items {

  private static final Pattern LEAD =
      Wording.pattern(
          "(?:\\d+|(?:một|hai|ba|bốn|năm)(?! (?:trong|số|hoặc))|\\([^()]*\\)"
              + "|bản (?:sao|chính|gốc|chụp|photo|dịch|điện tử|giấy|phô tô)|sao (?:y|chụp)|bản(?= (?:sao|của))"
              + "|biểu mẫu điện tử|điện tử|(?:có |được )?(?:chứng thực|công chứng)|hợp lệ"
              + "|từ (?:sổ|bản) (?:gốc|chính)|được cấp|cấp|kèm(?: theo)? bản (?:chính|gốc)|xuất trình"
              + "|để đối chiếu|hoặc|và|có|của|các|những|loại|bộ|file|chụp|từ|mẫu(?= (?:đơn|tờ khai))"
              + "|do chính cơ quan, tổ chức hoặc cá nhân đã lập bản chính xác thực"
              + "|(?:các )?giấy tờ phải (?:nộp|xuất trình)|nộp|gửi|phải|thêm|thành phần hồ sơ \\d+)(?![\\p{L}\\d])"
              + "[\\s,/:.-]*");
  private static final String BULLET =
      "[:;.,]+\\s*(?:[-+*•–]+|\\(?(?:[a-zđ]\\d?|[ivx]+|\\d{1,2}(?:\\.\\d)*)[.)])\\s?(?=\\p{L})";
  private static final Pattern LISTED = Pattern.compile("^" + BULLET);
  private static final Pattern SEPARATOR =
      Wording.pattern(
          BULLET
              + "|[,;:+](?= )|/|(?<=[\\s)/])(?:và(?:/hoặc)?|hoặc|hay|kèm theo|kèm|cùng với)(?=\\s)");
  private static final Pattern HEAD =
      Wording.pattern(
          "(?:giấy|thông báo(?! (?:về việc(?! (?:xác nhận|nộp|chấp thuận|hoàn thành))|cho))|đơn(?! vị| giá)|tờ (?:khai|trình)|văn bản|công văn|hợp đồng|quyết định(?! số| \\d)|biên bản"
              + "|báo cáo|danh sách|phiếu|chứng (?:chỉ|từ(?! (?:dưới )?dạng)|thư)|thẻ|hộ chiếu|ảnh|sổ(?! gốc)|nghị quyết"
              + "|hóa đơn|lý lịch|sơ yếu|trích lục|tài liệu|hồ sơ|căn cước|bản (?!thân|quyền)|điều lệ"
              + "|bằng (?:tốt nghiệp|cấp|khen|thạc|tiến|lái)|học bạ|di chúc|văn bằng|bảng (?:kê|điểm|lương)"
              + "|vận đơn|vận tải đơn|sơ đồ)(?![\\p{L}])");

  /// From here on a sentence tells what is in a paper, not which papers there are.
  private static final Pattern CONTENTS =
      Wording.words(
          "trong đó|(?:bao )?gồm(?: có)? (?:các |những )?(?:nội dung|thông tin|phần|mục)|nội dung|thông tin (?:về|sau)|nêu rõ|ghi rõ|thể hiện"
              + "|thuyết minh về|tối thiểu bao gồm");

  private static final Cue BRACKET = Cue.pattern("\\((?=\\p{L})", "(");
  private static final Cue BRACKETS = Cue.pattern("\\([^()]*\\)|\\([^()]*$", "(");
  private static final Cue LAW =
      Cue.pattern(
          "(?<![\\p{L}])(?:(?:ban hành,? )?kèm(?: theo)?(?= (?:nghị định|thông tư|quyết định|luật|công văn|quy chế|nghị quyết|văn bản số))"
              + "|(?:theo |tại |mẫu |của )+(?:nghị định|thông tư|quyết định|luật|nghị quyết|văn bản|hợp đồng|phụ lục|công văn)(?![\\p{L}])"
              + "|phụ lục [\\p{L}\\d-]+(?: (?:và|hoặc|/) (?:phụ lục )?[\\p{L}\\d-]+)?"
              + "|và (?:nghị định|thông tư|quyết định số)[^;:]*)",
          "kèm",
          "nghị định",
          "thông tư",
          "quyết định",
          "luật",
          "nghị quyết",
          "văn bản",
          "hợp đồng",
          "phụ lục",
          "công văn");

  private static final Pattern INNER =
      Wording.words(
          "(?:cấp|đổi|gia hạn|thu hồi|trong|tại|nội dung|về|phê duyệt|điều chỉnh) (?:giấy|văn bản|quyết định|hồ sơ|hợp đồng|báo cáo|điều lệ|chứng chỉ|tài liệu|thẻ|nghị quyết)");

  private static final Pattern OR = Wording.pattern("^(?:hoặc|hay|/)");

  private final String text;

  private static final Pattern IMAGE = Wording.pattern("(?:ảnh|hình|trang)(?![\\p{L}])");

  /// Fields of the papers that people hold; the rest is drawn up for the purpose.
  private static final Set<String> HELD =
      Set.of(
          "identity",
          "civil-status",
          "residence",
          "land",
          "vehicle",
          "driving",
          "insurance",
          "education",
          "health",
          "social",
          "military");

  private final String whole;
  private final List<Mention> named;
  private final List<Mention> mentions;
  private final List<Item> items = new ArrayList<>();
  private boolean sure = true;

  private Items(String sentence, EvidenceTypes types) {
    whole = sentence;
    text = LAW.without(BRACKETS.without(sentence));
    mentions = types.inNormal(text);
    named = BRACKET.isIn(sentence) ? types.inNormal(sentence) : List.of();
  }

  /// The papers of `sentence`, which is in normal form, from `from` on; the first is always there.
  static Items of(String sentence, int from, EvidenceTypes types) {
    var items = new Items(sentence, types);
    items.read(from);
    return items;
  }

  /// The papers, in order.
  List<Item> all() {
    return List.copyOf(items);
  }

  /// Whether no words were passed over that may name a paper more.
  boolean isSure() {
    return sure;
  }

  /// Where the words begin that are not on number or form.
  static int afterLead(String text, int from) {
    var at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    var lead = LEAD.matcher(text);
    while (lead.region(at, text.length()).lookingAt()) {
      at = lead.end();
    }
    return at;
  }

  /// Where the words of an item begin; a name of a kind may begin like words on a form.
  private int begin(int from) {
    var at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    var lead = LEAD.matcher(text);
    while (at(at).isEmpty() && lead.region(at, text.length()).lookingAt()) {
      at = lead.end();
    }
    return at;
  }

  private void read(int from) {
    var begin = begin(from);
    items.add(new Item(begin, text.length(), from, "", at(begin)));
    sure = !hidesPaper(begin);
    var contents = begin;
    var found = SEPARATOR.matcher(text);
    for (var at = begin; at <= text.length() && found.find(at); ) {
      contents = contents < 0 ? contents : endOfNames(begin, contents, found.start());
      var start = begin(found.end());
      at = Math.max(start, found.end());
      if (!isInside(found.start())) {
        take(found.group(), found.start(), found.end(), start, contents < 0);
      }
    }
  }

  /// Whether a paper may be meant that is not at the head: `ảnh trang nhân thân hộ chiếu`, or
  /// examples in brackets.
  private boolean hidesPaper(int begin) {
    var inBrackets =
        BRACKET.isIn(whole)
            && BRACKET
                .matcher(whole)
                .results()
                .map(hit -> hit.end())
                .anyMatch(at -> named.stream().anyMatch(hit -> hit.start() == at));
    return inBrackets
        || ((!isHead(begin) || isAt(IMAGE, begin))
            && mentions.stream()
                .anyMatch(hit -> hit.start() > begin && HELD.contains(hit.type().kind())));
  }

  private void take(String joint, int from, int to, int start, boolean inContents) {
    var bullet = LISTED.matcher(joint).find();
    var head = isHead(start);
    var strong = bullet || joint.startsWith(";") || joint.startsWith("kèm");
    if (inContents) {
      sure &= !(head && strong);
    } else if (head && goesOn(items.getLast(), from)) {
      sure &= OR.matcher(joint).find() || at(start).isEmpty();
    } else if (head || (bullet && start < text.length())) {
      items.set(items.size() - 1, items.getLast().until(from));
      items.add(new Item(start, text.length(), to, bullet ? ";" : joint.strip(), at(start)));
    }
  }

  /// Where looking for contents goes on; -1 where they began before `to`.
  private int endOfNames(int begin, int from, int to) {
    var found = CONTENTS.matcher(text).region(Math.max(begin, from), to);
    found.useTransparentBounds(true);
    return found.find() ? -1 : to;
  }

  /// Whether the words at its first letter name a paper.
  boolean beginsWithPaper() {
    return isHead(items.getFirst().start());
  }

  private boolean isAt(Pattern pattern, int start) {
    return pattern
        .matcher(text)
        .region(start, text.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  private boolean isHead(int start) {
    return start < text.length() && (at(start).isPresent() || isAt(HEAD, start));
  }

  /// Whether the words at `to` go on with what the paper before is about: `đơn đề nghị cấp giấy
  /// phép hoặc giấy chứng nhận`.
  private boolean goesOn(Item item, int to) {
    var joint = text.charAt(to);
    if (joint == ';' || joint == '+' || joint == ':' || joint == '.') {
      return false;
    }
    var from = item.mention().map(Mention::end).orElse(item.start() + 1);
    return mentions.stream().anyMatch(hit -> hit.start() >= from && hit.start() < to)
        || INNER.matcher(text).region(item.start(), to).find();
  }

  private Optional<Mention> at(int start) {
    return mentions.stream().filter(hit -> hit.start() == start).findFirst();
  }

  private boolean isInside(int at) {
    return mentions.stream().anyMatch(hit -> hit.start() < at && at < hit.end());
  }
}
