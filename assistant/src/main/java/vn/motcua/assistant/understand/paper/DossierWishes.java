package vn.motcua.assistant.understand.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads whether a message names the papers of a dossier and asks if they suffice: "hồ sơ khai sinh
/// gồm tờ khai, giấy chứng sinh, còn thiếu gì", "tôi có A và B rồi, đủ chưa".
final class DossierWishes {

  private static final String WHAT =
      "(?: (?:giấy tờ|giấy|tờ|loại|thứ|hồ sơ|những))* (?:gì|nào|chi)(?: (?:nữa|không|ko|hông|vậy|ạ))*";

  /// What is asked of a dossier as a whole.
  private static final Pattern CHECK =
      pattern(
          "(?:(?:còn|có|vẫn|thì|hỏi|vậy|xem) )*thiếu(?: thêm)?"
              + WHAT
              + "|còn (?:cần|phải nộp|phải bổ sung|phải)(?: (?:thêm|bổ sung|nộp|mang|có))*"
              + WHAT
              + "|(?:cần|phải|nộp|bổ sung|mang)(?: (?:nộp|mang|có))* (?:thêm|bổ sung)(?: (?:nộp|mang))*"
              + WHAT
              + "|cần"
              + WHAT
              + " nữa|(?:(?:có|còn) )*thiếu (?:giấy tờ |giấy )?(?:không|ko|hông|hay không)"
              + "|(?:(?:đã|có|vậy|thế|là|như vậy|như thế) )*(?:đủ|dư) (?:hồ sơ |giấy tờ |giấy |thành phần |bộ )?(?:chưa|không|ko|hông|hay chưa|hay không)"
              + "|(?:(?:đã|có|vậy|thế|là) )*hợp lệ (?:chưa|không|ko|hông|hay không|hay chưa)");

  /// What a list of papers that are there begins with.
  private static final Pattern LEAD =
      pattern(
          "(?<!không )(?<!chưa )(?<!ko )(?<!hông )(?<!phải )(?<!cần )(?:bao gồm|(?:gồm|gom)(?: có)?|(?:đã|mới|chỉ|đang|sẽ) (?:nộp|có|chuẩn bị|mang|đem)"
              + "|chuẩn bị|có(?: đủ| sẵn)?|nộp|mang(?: theo)?|đem(?: theo)?|cầm(?: theo)?)(?: (?:được|các giấy tờ|các giấy))*:?");

  private static final Pattern COLON = Pattern.compile(":");

  private static final Pattern SEVERAL =
      Pattern.compile("(?iu)\\s*[,;+&]\\s*|\\s+(?:và|với|cùng|kèm theo|kèm)\\s+");

  /// The list ends with a sentence.
  private static final Pattern END = Pattern.compile("[.?!\\n]");

  /// Words behind a paper that are none of it.
  private static final Pattern TAIL =
      Pattern.compile("(?iu)\\s+(?:rồi|thôi|nữa|ạ|nhé|đây|này|đó|thì|có)$");

  /// What begins so is no paper, but says what they are for.
  private static final Pattern MATTER =
      Pattern.compile(
          "(?iu)^(?:hồ sơ|thủ tục|để|muốn|đi|làm|xin|đăng ký|cho|tôi|em|mình|như|vậy|thế|thì|hỏi)(?!\\p{L}).*");

  private static final Pattern IDLE =
      pattern("dossier|kiểm tra(?: giúp| hộ)?|bộ hồ sơ|hồ sơ|thủ tục|người dân|công dân|này|đó");

  private final EvidenceTypes evidence;
  private final Meant meant = new Meant();

  DossierWishes(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// The papers that `message` says are there, where it asks whether they suffice.
  Optional<DossierWish> in(String message) {
    var text =
        VietnameseText.isUnaccented(VietnameseText.normal(message)) ? meant.of(message) : message;
    var check = CHECK.matcher(text);
    return check.find()
        ? listed(LEAD, text, check.start(), check.end())
            .or(() -> listed(COLON, text, check.start(), check.end()))
        : Optional.empty();
  }

  private Optional<DossierWish> listed(Pattern before, String text, int from, int to) {
    var lead = before.matcher(text).region(0, from).useTransparentBounds(true);
    while (lead.find()) {
      var end = END.matcher(text).region(lead.end(), from);
      var close = end.find() ? end.start() : from;
      var papers = papers(text.substring(lead.end(), close));
      if (isList(papers.papers())) {
        var rest =
            text.substring(0, lead.start())
                + " "
                + papers.rest()
                + " "
                + text.substring(close, from)
                + " "
                + text.substring(to);
        return Optional.of(new DossierWish(papers.papers(), matter(rest)));
      }
    }
    return Optional.empty();
  }

  /// The papers of a list up to where it says what they are for.
  private static DossierWish papers(String list) {
    var papers = new ArrayList<String>();
    var parts = List.of(SEVERAL.split(list));
    for (var at = 0; at < parts.size(); at++) {
      var part = bare(parts.get(at));
      if (MATTER.matcher(part).matches()) {
        return new DossierWish(papers, String.join(", ", parts.subList(at, parts.size())));
      }
      if (part.codePoints().anyMatch(Character::isLetter)) {
        papers.add(part);
      }
    }
    return new DossierWish(papers, "");
  }

  private static String bare(String part) {
    var words = part.strip().replaceFirst("^[-–•\\d.)]+\\s+", "");
    var shorter = TAIL.matcher(words).replaceFirst("");
    return shorter.equals(words) ? words : bare(shorter);
  }

  /// Whether at least half of `papers` are known.
  private boolean isList(List<String> papers) {
    var known = papers.stream().filter(words -> !evidence.read(words).candidates().isEmpty());
    return !papers.isEmpty() && 2 * known.count() >= papers.size();
  }

  private static String matter(String rest) {
    return IDLE.matcher(rest)
        .replaceAll(" ")
        .replaceAll("[:,.?!;]+", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
