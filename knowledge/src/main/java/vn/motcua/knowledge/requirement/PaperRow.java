package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Pattern TELLS =
      Wording.words("phải|được|là|không|có thể|cần|này|trên|nêu|ghi|thể hiện|lập");
  private static final Pattern BEGINS = Wording.pattern("^[\\p{L}]+ [\\p{L}]+(?![\\p{L}])");
  private static final Pattern THIS =
      Wording.pattern(
          "^(?:các )?(?:giấy|văn bản|tài liệu|đơn|tờ khai|hợp đồng|danh sách|báo cáo|bản)(?: [\\p{L}]+){0,4} này(?![\\p{L}])");
  private static final Pattern LISTS = Wording.pattern("^ ?(?:[-+*•]|bản (?:sao|chính|gốc|chụp))");

  private final EvidenceRequirement row;
  private final int place;
  private final Row words;
  private final List<Row> sentences;
  private final Row head;
  private final EvidenceTypes types;
  private final Optional<Waiver> waiver;

  /// What is waived of other points of the dossier, named by their letters: `các chứng từ quy định tại
  /// điểm b, điểm c nêu trên … người khai không phải nộp`.
  private static final Pattern OF_OTHER_POINTS =
      Wording.words(
          "(?:chứng từ|giấy tờ|tài liệu) quy định tại (?:các )?điểm [^.;]*? không phải nộp");

  PaperRow(
      EvidenceRequirement row, int place, Row words, List<Row> sentences, EvidenceTypes types) {
    this.row = row;
    this.place = place;
    this.words = words;
    this.sentences =
        sentences.stream()
            .filter(each -> each.equals(sentences.getFirst()) || !each.says(OF_OTHER_POINTS))
            .toList();
    this.head = FilingCase.without(sentences.getFirst());
    this.types = types;
    waiver =
        WaiverReader.of(
            this.sentences.stream().filter(sentence -> !freesOthers(sentence)).toList());
  }

  /// Whether a later sentence frees of papers of other kinds than the first one asks for.
  private boolean freesOthers(Row sentence) {
    var freed = types.inNormal(WaiverReader.freedOf(sentence)).stream().map(Mention::type).toList();
    var asked = types.inNormal(head.normal()).stream().map(Mention::type).toList();
    return !sentence.equals(sentences.getFirst())
        && !freed.isEmpty()
        && !asked.isEmpty()
        && freed.stream().noneMatch(type -> asked.stream().anyMatch(paper -> isKin(type, paper)));
  }

  private boolean isKin(EvidenceType one, EvidenceType other) {
    return one.isUnnamed() || types.isA(one, other.id()) || types.isA(other, one.id());
  }

  List<Requirement> read() {
    var begin = Items.afterLead(head.normal(), 0);
    var vague = isVague(begin);
    if (vague && WaiverReader.frees(head)) {
      return new WaivedRow(row, place, types).read(sentences, waiver.orElseThrow());
    }
    var preamble = vague ? Preamble.of(head) : Preamble.introduction(head);
    var requirements = new ArrayList<Requirement>();
    var doubts = EnumSet.noneOf(Doubt.class);
    for (var sentence : sentences.subList(1, sentences.size())) {
      var more = later(sentence);
      requirements.addAll(more);
      if (more.isEmpty() ? !isClear(sentence) : !more.getFirst().understood()) {
        doubts.add(Doubt.LATER_SENTENCE);
      }
    }
    requirements.addAll(0, asked(preamble, doubts));
    return requirements;
  }

  private List<Requirement> asked(Preamble preamble, Set<Doubt> before) {
    var items = Items.of(head.normal(), preamble.end(), types);
    var demands = Demand.of(head.normal(), items);
    var doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(before);
    doubts.addAll(new RowDoubts(head, waiver, types).of(items, demands));
    return demands.stream()
        .map(demand -> requirement(demand, preamble, demands.size() == 1, doubts))
        .toList();
  }

  /// What a later sentence asks for besides; nothing where it only tells of the paper before.
  private List<Requirement> later(Row sentence) {
    var begin = Items.afterLead(sentence.normal(), 0);
    var own = new PaperRow(row, place, words, List.of(sentence), types);
    var preamble = own.isVague(begin) ? Preamble.of(sentence) : new Preamble(Optional.empty(), 0);
    var items = Items.of(sentence.normal(), preamble.end(), types);
    var named =
        items.beginsWithPaper()
            && (LISTS.matcher(sentence.normal()).find()
                || !TELLS.matcher(sentence.normal()).find());
    var due = preamble.end() > 0 && preamble.condition().isPresent();
    var asks = due ? items.beginsWithPaper() : !own.isVague(begin) && named;
    return asks && own.waiver.isEmpty() ? own.asked(preamble, Set.of()) : List.of();
  }

  /// A later sentence that tells of another paper than the first one is not made out.
  private boolean isClear(Row sentence) {
    var kind = kind(sentence);
    var others =
        kind.isPresent()
            && !kind.equals(kind(head))
            && !isOnFirst(sentence)
            && WaiverReader.of(sentence).isEmpty();
    return !others && Rest.isClear(sentence, waiver.isPresent());
  }

  /// Whether a sentence speaks of "this paper", or begins like the first one.
  private boolean isOnFirst(Row sentence) {
    var begins = BEGINS.matcher(sentence.normal());
    return THIS.matcher(sentence.normal()).find()
        || (begins.find() && head.normal().startsWith(begins.group()));
  }

  private Optional<EvidenceType> kind(Row sentence) {
    return Items.of(sentence.normal(), 0, types).all().getFirst().mention().map(Mention::type);
  }

  private boolean isVague(int at) {
    return Opening.isNoPaper(head.normal(), at);
  }

  /// What a demand is waived in: of several papers each has its own.
  private @Nullable Waiver waiver(Row part, boolean alone) {
    return (alone ? waiver : WaiverReader.of(part)).orElse(null);
  }

  private Requirement requirement(
      Demand demand, Preamble preamble, boolean alone, Set<Doubt> doubts) {
    var part = demand.part(head);
    var own = alone ? head.part(demand.from(), head.normal().length()) : part;
    var papers = demand.papers(types);
    var freed = waiver(part, alone);
    return new Requirement(
        row,
        place,
        action(),
        forms(demand, alone),
        row.count(),
        papers,
        condition(demand, own, preamble, freed),
        freed,
        Traits.isProof(part),
        Traits.isCatchAll(part, papers),
        own.written(),
        doubts);
  }

  /// The words on the form before the first paper hold for those after it that have none.
  private Set<Form> forms(Demand demand, boolean alone) {
    var text = head.normal();
    if (alone) {
      var said = AcceptedForms.of(text, sentences);
      return said.isEmpty() ? AcceptedForms.ofGroup(Row.of(row.group()).normal()) : said;
    }
    var own = AcceptedForms.of(text.substring(demand.from(), demand.end()));
    var before = AcceptedForms.of(text.substring(0, Items.afterLead(text, 0)));
    return !own.isEmpty() || !before.isEmpty()
        ? (own.isEmpty() ? before : own)
        : AcceptedForms.ofAll(text);
  }

  /// When it is due; a case in which it is waived is not one of these.
  private static @Nullable String condition(
      Demand demand, Row own, Preamble preamble, @Nullable Waiver freed) {
    var title = demand.title(own);
    var ofLast = title.equals(own) && demand.isOneOfSeveral() && !Condition.isOnAll(own);
    var due =
        Condition.of(title, ofLast)
            .filter(when -> freed == null || !isCase(freed.condition(), when));
    var words =
        Stream.concat(preamble.condition().stream(), due.stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? null : words;
  }

  private static boolean isCase(String whole, String when) {
    return whole.equals(when) || whole.equals("trong " + when);
  }

  private Action action() {
    if (row.action() == Action.SHOW || row.action() == Action.REPLACED) {
      return row.action();
    }
    return Traits.isShown(words) || Traits.isShown(Row.of(row.group()))
        ? Action.SHOW
        : Action.SUBMIT;
  }
}
