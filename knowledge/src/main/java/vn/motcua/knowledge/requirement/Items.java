package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              + "|biểu mẫu điện tử|điện tử|(?:có |được )?(?:chứng thực|công chứng)|không (?:cần |yêu cầu |phải |bắt buộc )+(?:có )?(?:chứng thực|công chứng)|hợp lệ"
              + "|từ (?:sổ|bản) (?:gốc|chính)|được cấp|cấp|kèm(?: theo)? bản (?:chính|gốc)|xuất trình"
              + "|để đối chiếu|hoặc|và|có|của|các|những|loại|bộ|file|chụp|từ|mẫu(?= (?:đơn|tờ khai))"
              + "|do chính cơ quan, tổ chức hoặc cá nhân đã lập bản chính xác thực"
              + "|(?:các )?giấy tờ phải (?:nộp|xuất trình)|nộp|gửi|phải|thêm|thành phần hồ sơ \\d+)(?![\\p{L}\\d])"
              + "[\\s,/:.-]*");
  private static final String BULLET =
      "[:;.,]+\\s*(?:[-+*•–]+|\\(?(?:[a-zđ]\\d?|[ivx]+|\\d{1,2}(?:\\.\\d)*)[.)])\\s?";
  private static final Pattern LISTED = Pattern.compile("^" + BULLET);
  private static final Pattern SEPARATOR =
      Wording.pattern(
          BULLET
              + "(?=\\p{L})|[,;] (?:và/)?(?:hoặc|hay)(?=\\s)|[,;:+](?= )|/|(?<=[\\s)/])(?:và(?:/hoặc)?|hoặc|hay|kèm theo|kèm|cùng với)(?=\\s)");

  private static final Cue BRACKET = Cue.pattern("\\((?=\\p{L})(?!mẫu )", "(");

  private static final Pattern INNER =
      Wording.words(
          "(?:cấp|đổi|gia hạn|thu hồi|trong|tại|nội dung|về|phê duyệt|điều chỉnh) (?:giấy|văn bản|quyết định|hồ sơ|hợp đồng|báo cáo|điều lệ|chứng chỉ|tài liệu|thẻ|nghị quyết)");

  private static final Pattern HAD =
      Wording.pattern("đối với[^:;.]*(?:hoặc|và) (?:đã |chưa |không )?(?:có|được cấp) ");

  private static final Pattern LOOKED_UP =
      Wording.words("thông tin về [^:;.]* (?:tra cứu|khai thác)(?: được)? (?:trên|từ|trong|tại)");

  private static final Pattern OR = Wording.pattern("^(?:[,;] ?)?(?:hoặc|hay|/|và/hoặc)");

  private final String text;

  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}+ \\p{L}+(?!\\p{L})");

  private final String whole;
  private final List<Mention> named;
  private final List<Mention> mentions;
  private final List<Item> items = new ArrayList<>();
  private boolean sure = true;

  private Items(String sentence, EvidenceTypes types) {
    whole = sentence;
    text = SideWords.without(sentence);
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
    var contents = afterLookedUp(begin);
    var found = SEPARATOR.matcher(text);
    for (var at = contents; at <= text.length() && found.find(at); ) {
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
    var kind = at(begin).map(hit -> hit.type().id()).orElse("");
    var inBrackets =
        BRACKET.isIn(whole)
            && BRACKET
                .matcher(whole)
                .results()
                .map(hit -> hit.end())
                .anyMatch(at ->
                    named.stream()
                        .anyMatch(hit -> hit.start() == at && !hit.type().id().equals(kind)));
    return inBrackets
        || isPicture(begin)
        || (!(isHead(begin) || isAt(PaperHead.ONE_OF, begin) || isAt(PaperHead.DRAWN_UP, begin))
            && mentions.stream().anyMatch(hit -> hit.start() > begin && PaperHead.isHeld(hit)));
  }

  /// Whether a picture of a paper is asked for.
  private boolean isPicture(int begin) {
    var picture = PaperHead.IMAGE.matcher(text).region(begin, text.length());
    return picture.lookingAt() && at(picture.end()).filter(PaperHead::isHeld).isPresent();
  }

  private void take(String joint, int from, int to, int start, boolean inContents) {
    var bullet = LISTED.matcher(joint).find();
    var head = isHead(start);
    var strong = bullet || joint.startsWith(";") || joint.startsWith("kèm");
    if (inContents) {
      sure &= !(head && strong) || isContent(to, start);
    } else if (head && isNameless(items.getLast().start(), from) && isAt(PaperHead.PAPERS, start)) {
      return;
    } else if (head && !strong && !isAt(PaperHead.HEAD, start) && isSaidBefore(start, from)) {
      return;
    } else if (head && !joint.startsWith("kèm") && goesOn(items.getLast(), from)) {
      sure &= OR.matcher(joint).find() || at(start).isEmpty() || isSaidBefore(start, from);
    } else if (head) {
      items.set(items.size() - 1, items.getLast().until(from));
      items.add(new Item(start, text.length(), to, bullet ? ";" : joint.strip(), at(start)));
    }
  }

  /// Whether an item says no more than "papers", so that the next word for papers goes on with it.
  private boolean isNameless(int start, int end) {
    return PaperHead.PAPERS.matcher(text).region(start, end).useAnchoringBounds(true).matches();
  }

  /// Whether an item of a list of contents is one of them: what is drawn up for the purpose, and no
  /// paper by its words.
  private boolean isContent(int from, int start) {
    return SideWords.CONTENTS_LIST.matcher(text).region(0, from).find()
        && !isAt(PaperHead.HEAD, start)
        && AcceptedForms.of(text.substring(from, start)).isEmpty()
        && at(start).filter(PaperHead::isHeld).isEmpty();
  }

  /// Where looking for contents goes on; -1 where they began before `to`.
  private int endOfNames(int begin, int from, int to) {
    var found = SideWords.CONTENTS.matcher(text).region(Math.max(begin, from), to);
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
    return start < text.length()
        && (at(start).isPresent() || isAt(PaperHead.HEAD, start))
        && !isHad(start);
  }

  /// Whether it is told of somebody that they have such a paper, or not: `hoặc có mã số`.
  private boolean isHad(int start) {
    return HAD.matcher(text)
        .region(0, start)
        .useTransparentBounds(true)
        .results()
        .anyMatch(found -> found.end() == start);
  }

  /// Whether the words at `to` go on with what the paper before is about: `đơn đề nghị cấp giấy
  /// phép hoặc giấy chứng nhận`.
  private boolean goesOn(Item item, int to) {
    var joint = text.charAt(to);
    if (joint == ';' || joint == '+' || joint == ':' || joint == '.' || isLookedUp(item, to)) {
      return false;
    }
    var from = item.mention().map(Mention::end).orElse(item.start() + 1);
    return mentions.stream().anyMatch(hit -> hit.start() >= from && hit.start() < to)
        || INNER.matcher(text).region(item.start(), to).find();
  }

  private int afterLookedUp(int begin) {
    var found = LOOKED_UP.matcher(text).region(begin, text.length());
    return found.lookingAt() ? found.end() : begin;
  }

  /// Whether an item tells of data that the office looks up; a paper that stands for them goes on
  /// with nothing.
  private boolean isLookedUp(Item item, int to) {
    return LOOKED_UP.matcher(text).region(item.start(), to).find();
  }

  /// Whether an item begins like what the one before is about: `đề nghị cấp giấy phép A, giấy phép B`.
  private boolean isSaidBefore(int start, int to) {
    var words = TWO_WORDS.matcher(text).region(start, text.length());
    var from = items.getLast().start() + 1;
    return words.lookingAt()
        && at(start).filter(PaperHead::isHeld).isEmpty()
        && text.substring(from, to).contains(" " + words.group());
  }

  private Optional<Mention> at(int start) {
    return mentions.stream().filter(hit -> hit.start() == start).findFirst();
  }

  private boolean isInside(int at) {
    return mentions.stream().anyMatch(hit -> hit.start() < at && at < hit.end());
  }
}
