package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement.Waiver;

/// Reads a row of an official page that asks for papers. A row that asks for several at once
/// becomes as many requirements.
final class PaperRow {

  private static final Pattern SHOWN =
      Wording.pattern(
          "^(?:(?:các )?giấy tờ (?:phải |cần )?|người (?:có )?yêu cầu[\\p{L} ]{0,40}? (?:phải )?|phải |cần )?xuất trình(?![\\p{L}])");
  private static final Pattern PROOF =
      Wording.pattern(
          "^(?:một trong |01 trong )?(?:các |những )?(?:loại )?(?:giấy tờ|tài liệu|văn bản|chứng từ|hồ sơ|bằng chứng|giấy)"
              + "(?:,? (?:và |hoặc )?(?:giấy tờ|tài liệu|chứng từ|hồ sơ))*[^;:.(]{0,40}?(?:chứng minh|xác minh|thể hiện việc)(?![\\p{L}])(?! (?:nhân dân|thư|công an|quân))");
  private static final Pattern LISTED = Wording.words("sau|sau đây|bao gồm|gồm|một trong|cụ thể");
  private static final Pattern CATCH_ALL =
      Wording.pattern(
          "^(?:các |những |và |một số )*(?:loại )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ|giấy)(?:, (?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ))*"
              + "(?: (?:và )?(?:giấy tờ|tài liệu|văn bản))?"
              + "(?: (?:cần thiết|có|bổ sung|hợp lệ|pháp lý|hợp pháp|kèm theo))*"
              + " (?:khác|liên quan|theo quy định|(?:đề nghị|đăng ký)[^;]*theo quy định (?:của|tại))(?![\\p{L}])");

  private static final Pattern TELLS =
      Wording.words("phải|được|là|không|có thể|cần|này|trên|nêu|ghi|thể hiện|lập");
  private static final Pattern NO_PAPER =
      Wording.pattern(
          "^(?:thuộc|theo|do|không|là|được|đã|phải|cần|trong|tại|số dư|khi|người|công dân|cá nhân|tổ chức|cơ quan"
              + "|doanh nghiệp|công ty|trường hợp|đối với|nếu|ngoài|như|tương tự|các nội dung|sau khi|trước khi"
              + "|việc|trừ|đương sự|cán bộ|riêng|tùy|bên|chủ|nhà đầu tư|thành phần hồ sơ|con|mỗi|mẫu quy định|qua|về|cho|đến|tới|bằng(?! tốt| cấp| khen| thạc| tiến| lái))(?![\\p{L}])");

  private final EvidenceRequirement row;
  private final int place;
  private final Row words;
  private final List<Row> sentences;
  private final Row head;
  private final EvidenceTypes types;
  private final Optional<Waiver> waiver;

  PaperRow(
      EvidenceRequirement row, int place, Row words, List<Row> sentences, EvidenceTypes types) {
    this.row = row;
    this.place = place;
    this.words = words;
    this.sentences = sentences;
    this.head = sentences.getFirst();
    this.types = types;
    waiver = WaiverReader.of(sentences);
  }

  List<Requirement> read() {
    var begin = Items.afterLead(head.normal(), 0);
    var vague = isVague(begin);
    if (vague && WaiverReader.of(head).isPresent()) {
      return List.of(waived());
    }
    var preamble = vague ? Preamble.of(head) : new Preamble(Optional.empty(), 0);
    var requirements = new ArrayList<Requirement>();
    var clear = true;
    for (var sentence : sentences.subList(1, sentences.size())) {
      var more = later(sentence);
      requirements.addAll(more);
      clear &= more.isEmpty() ? isClear(sentence) : more.getFirst().understood();
    }
    requirements.addAll(0, asked(preamble, clear));
    return requirements;
  }

  private List<Requirement> asked(Preamble preamble, boolean clear) {
    var items = Items.of(head.normal(), preamble.end(), types);
    var demands = Demand.of(head.normal(), items);
    var body = head.part(demands.getFirst().start(), head.normal().length());
    var all =
        clear
            && items.isSure()
            && !isVague(demands.getFirst().start())
            && isApart(demands)
            && Rest.isNone(head, body.normal());
    return demands.stream()
        .map(demand -> requirement(demand, preamble, demands.size() == 1, all))
        .toList();
  }

  /// What a later sentence asks for besides; nothing where it only tells of the paper before.
  private List<Requirement> later(Row sentence) {
    var begin = Items.afterLead(sentence.normal(), 0);
    var own = new PaperRow(row, place, words, List.of(sentence), types);
    var preamble = own.isVague(begin) ? Preamble.of(sentence) : new Preamble(Optional.empty(), 0);
    var items = Items.of(sentence.normal(), preamble.end(), types);
    var named = items.beginsWithPaper() && !TELLS.matcher(sentence.normal()).find();
    var due = preamble.end() > 0 && preamble.condition().isPresent();
    var asks = due ? items.beginsWithPaper() : !own.isVague(begin) && named;
    return asks && own.waiver.isEmpty() ? own.asked(preamble, true) : List.of();
  }

  /// A later sentence that tells of another paper than the first one is not made out.
  private boolean isClear(Row sentence) {
    var kind = kind(sentence);
    var others =
        kind.isPresent() && !kind.equals(kind(head)) && WaiverReader.of(sentence).isEmpty();
    return !others && Rest.isClear(sentence, waiver.isPresent());
  }

  private Optional<EvidenceType> kind(Row sentence) {
    return Items.of(sentence.normal(), 0, types).all().getFirst().mention().map(Mention::type);
  }

  private boolean isVague(int at) {
    return NO_PAPER.matcher(head.normal()).region(at, head.normal().length()).find();
  }

  /// Of `A và B trong trường hợp C` nobody can tell whether A is due in that case alone.
  private boolean isApart(List<Demand> demands) {
    return demands.size() == 1
        || demands.stream()
            .skip(1)
            .allMatch(
                demand -> demand.joint().equals(";") || Condition.of(part(demand), true).isEmpty());
  }

  private Row part(Demand demand) {
    return head.part(demand.start(), demand.end());
  }

  private Requirement requirement(Demand demand, Preamble preamble, boolean alone, boolean clear) {
    var part = part(demand);
    var own = alone ? head.part(demand.from(), head.normal().length()) : part;
    var papers = demand.papers(types);
    var listed = LISTED.matcher(part.normal()).find();
    var catchAll = isCatchAll(part, papers);
    return new Requirement(
        row,
        place,
        action(),
        forms(demand, alone),
        row.count(),
        papers,
        condition(own, preamble, demand.choice() && demand.items().size() > 1),
        waiver.orElse(null),
        PROOF.matcher(part.normal()).find() && !listed,
        catchAll,
        clear);
  }

  private static boolean isCatchAll(Row part, List<EvidenceType> papers) {
    return papers.isEmpty()
        ? CATCH_ALL.matcher(part.normal()).find()
        : papers.size() == 1 && papers.getFirst().isUnnamed();
  }

  /// The words on the form before the first paper hold for those after it that have none.
  private Set<Form> forms(Demand demand, boolean alone) {
    var text = head.normal();
    if (alone) {
      var said = AcceptedForms.of(text);
      return said.isEmpty() ? AcceptedForms.ofGroup(Row.of(row.group()).normal()) : said;
    }
    var own = AcceptedForms.of(text.substring(demand.from(), demand.end()));
    return own.isEmpty() ? AcceptedForms.of(text.substring(0, Items.afterLead(text, 0))) : own;
  }

  private @Nullable String condition(Row own, Preamble preamble, boolean choice) {
    return preamble.condition().or(() -> Condition.of(own, choice)).orElse(null);
  }

  private Action action() {
    if (row.action() == Action.SHOW || row.action() == Action.REPLACED) {
      return row.action();
    }
    return SHOWN.matcher(words.normal()).find() ? Action.SHOW : Action.SUBMIT;
  }

  /// A row that says nothing but that a paper need not be handed in.
  private Requirement waived() {
    var papers = distinct();
    return new Requirement(
        row,
        place,
        Action.REPLACED,
        Set.of(),
        row.count(),
        papers,
        null,
        WaiverReader.of(head).orElseThrow(),
        false,
        false,
        papers.size() == 1 && sentences.size() == 1);
  }

  private List<EvidenceType> distinct() {
    return types.inNormal(head.normal()).stream().map(hit -> hit.type()).distinct().toList();
  }
}
