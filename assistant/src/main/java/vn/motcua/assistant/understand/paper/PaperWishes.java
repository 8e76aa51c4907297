package vn.motcua.assistant.understand.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Demands;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.assistant.verdict.row.OldPaper;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Reads whether a message asks of single papers if they are due: "phường bắt nộp bản sao công chứng
/// hộ khẩu có đúng không", "không có giấy kết hôn có làm khai sinh được không".
final class PaperWishes {

  /// Words that are followed by a paper, in messages of this kind.
  private static final Pattern DEMAND =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:cứ |toàn |còn )?(?:bắt|đòi|yêu cầu|bảo|kêu|nói|biểu)(?: tôi| tui| em| mình|"
              + " con| phải| là)* (?:nộp|có|mang|đem|đưa|xin|làm|bổ sung|xuất trình)(?: thêm)?"
              + "|(?:bắt|đòi|yêu cầu)(?: tôi| tui| em| mình| con| phải| thêm| có| cả)*"
              + "|(?:có |còn )?(?:cần|phải|bắt buộc)(?: phải| là)? (?:nộp|có|mang(?: theo)?|đem(?: theo)?|"
              + "xuất trình|đưa|xin|kèm)(?: thêm| lại)?"
              + "|(?:có |còn )(?:cần|bắt buộc)(?: phải)?"
              + "|(?:có |còn )?(?:cần|phải|bắt buộc)(?: phải)?(?: đi| đem| mang| ra(?: xã| phường)?)?(?= (?:công chứng|chứng thực|sao y) )"
              + "|cần(?= (?:(?!được|có|thì|để|mà)[\\p{L}\\d]+ ){1,8}(?:không|hông|hong|ko)(?: ạ| vậy| nhỉ| nữa)?\\s*(?:[.,?!]|$)))(?!\\p{L})");

  /// Words that are followed by a paper that is not there.
  private static final Pattern ABSENCE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:thiếu|không có|chưa có|không còn|quên mang|không mang)(?!\\p{L})");

  /// Who asks so wants to know whether it can be done without.
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?u)(?:được|đc) (?:không|hông|hong|ko|chăng)|có được|có sao|có làm được"
              + "|(?:hồ sơ|giấy tờ)(?: này| đó)?(?: đã| có)* (?:đủ|hợp lệ)");

  private static final Pattern WHAT_IF =
      Pattern.compile("(?u)(?<!\\p{L})thì (?:sao|làm sao|thế nào)(?!\\p{L})");

  /// Other wishes: the paper is then the matter, or only its reason.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?u)bao nhiêu|mấy (?:ngày|tiền|đồng|hôm)|bao lâu|ở đâu|chỗ nào|lệ phí|tốn|thủ tục (?:gì|nào)");

  /// Begins what is asked of somebody without the paper, unless it tells what the paper has on it.
  private static final String HAS =
      "có(?! (?:công chứng|chứng thực|xác nhận|đóng dấu|dấu|ảnh|hình|chữ ký|mã|thời hạn|giá trị|hiệu lực|ghi|tên|bản|gắn|chữ)(?!\\p{L}))";

  /// Where the words on a paper end.
  private static final Pattern END =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:hồ sơ|giấy tờ)(?: này| đó)?(?: đã| có)* (?:đủ|hợp lệ)|khi|để|lúc|thì|mới|nếu|đúng hay|đúng luật|đúng không|đúng hông|phải không|được không|"
              + "được hông|hay không|"
              + HAS
              + "|vẫn|hả|hở|hử|vậy|ạ|không|hông|hong|ko|nữa|"
              + "cho|(?<!nơi |chỗ |nhà )ở|tại|vì|mà|rồi|là|thay vì|như vậy)(?!\\p{L})|[?.!;:]");

  /// Messages of this kind ask so.
  private static final Pattern ASKS =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:không|hông|hong|ko|hả|hở|sao|đúng|sai|chưa|thế nào|làm sao)(?!\\p{L})|\\?");

  private static final Pattern DEMANDER =
      Pattern.compile(
          "(?u)^(?:(?:cán bộ|công an|ủy ban nhân dân|ủy ban|một cửa|họ|người ta|cơ quan|văn phòng đăng ký|phường|xã)(?!\\p{L}) ?){1,3}(?:(?:bảo|kêu|nói|biểu)(?!\\p{L}) ?)?");

  private static final Pattern REFUSED =
      Pattern.compile(
          "(?u)(?<!\\p{L})mới (?:cho|nhận|chịu|được)(?: (?:nhận|làm|cho))?(?: hồ sơ)?(?!\\p{L})");

  private static final Pattern SEVERAL =
      Pattern.compile("(?u),| và | với | cùng | lẫn | hoặc | hay (?!không|ko|hông|chưa|sao)");

  /// A whole list is asked for, not single papers.
  private static final Pattern LIST =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:giấy tờ|giấy|hồ sơ|thứ|món) (?:gì|nào|chi)|những gì|cái gì|gì)(?!\\p{L})");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?u)(?:giấy|tờ|sổ|thẻ|đơn|ảnh|hình|bằng|hóa đơn|hợp đồng|hồ sơ|văn bản|bản)(?!\\p{L})");

  /// A paper by the words that its name begins with, though its kind is not known.
  private static final Pattern FORMAL =
      Pattern.compile(
          "(?u)giấy (?:xác nhận|chứng nhận|chứng minh|cam đoan|cam kết|bảo lãnh) \\p{L}");

  /// Whether such a paper is due is asked plainly; who is told to bring it may wish to get it.
  private static final Pattern FORMAL_ASKED =
      Pattern.compile(
          "(?u)(?:cần|phải)(?!\\p{L}).* (?:không|hông|hong|ko)(?: \\p{L}+)?\\s*[.?!]*$");

  private final EvidenceTypes evidence;
  private final Meant meant = new Meant();
  private final LeadingPapers leading;
  private final PapersBeside beside;

  PaperWishes(EvidenceTypes evidence) {
    this.evidence = evidence;
    this.leading = new LeadingPapers(evidence);
    this.beside = new PapersBeside(evidence);
  }

  /// The papers that `message` asks about, if it asks about papers.
  ///
  /// @param leans whether a procedure was spoken of before: then "không có hợp đồng thì sao" asks
  ///     about a paper of it
  Optional<PaperWish> in(String message, boolean leans) {
    var text = meant.of(message);
    if (!asks(text) || LIST.matcher(text).find() || OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    return in(text, DEMAND)
        .or(() ->
            WITHOUT.matcher(text).find() || (leans && WHAT_IF.matcher(text).find())
                ? in(text, ABSENCE)
                : Optional.empty())
        .or(() -> leans ? leading.in(text) : Optional.empty())
        .or(() -> beside.in(text));
  }

  /// Whether `message` asks of papers and names nothing else.
  boolean areAll(String message) {
    return in(message, true).filter(wish -> wish.rest().isEmpty()).isPresent();
  }

  /// Who tells what an office demands asks by that whether it may.
  private static boolean asks(String text) {
    return ASKS.matcher(text).find() || Demands.areToldIn(text);
  }

  private Optional<PaperWish> in(String text, Pattern before) {
    var rest = new StringBuilder();
    var papers = new ArrayList<String>();
    var demand = before.matcher(text);
    var last = 0;
    while (demand.find(last)) {
      var from = demand.end();
      var to = end(text, from);
      var found = papers(text.substring(from, to), FORMAL_ASKED.matcher(text).find());
      rest.append(text, last, found.isEmpty() ? to : demand.start()).append(' ');
      papers.addAll(found);
      last = Math.max(to, demand.end());
      if (last >= text.length()) {
        break;
      }
    }
    rest.append(text.substring(Math.min(last, text.length())));
    return papers.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperWish(papers, matter(rest.toString())));
  }

  /// What the papers are for: neither who demands them, nor what is refused without them.
  private static String matter(String rest) {
    var told = REFUSED.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return DEMANDER.matcher(told).replaceFirst("").strip();
  }

  private static int end(String text, int from) {
    Matcher end = END.matcher(text);
    return end.find(from) ? end.start() : text.length();
  }

  /// The papers in a list of them; none where none of the parts may be a paper that is known.
  private List<String> papers(String list, boolean isFormal) {
    if (LIST.matcher(list).find()) {
      return List.of();
    }
    var parts =
        SEVERAL.splitAsStream(list.strip()).map(String::strip).filter(w -> !w.isEmpty()).toList();
    return parts.stream()
            .anyMatch(part -> isPaper(part) || (isFormal && FORMAL.matcher(part).lookingAt()))
        ? parts.stream().filter(this::mayBePaper).toList()
        : List.of();
  }

  /// Whether words beside a paper may be one too, and are not the next clause: "…, tôi không muốn".
  private boolean mayBePaper(String words) {
    return PAPER.matcher(words).lookingAt() || !evidence.read(words).candidates().isEmpty();
  }

  /// Whether it is a kind of paper that is known, or a name that several kinds share and that is no
  /// act as well.
  private boolean isPaper(String words) {
    return evidence.read(words).type().isPresent()
        || OldPaper.isNamed(words)
        || (PAPER.matcher(words).lookingAt() && evidence.isName(words));
  }
}
