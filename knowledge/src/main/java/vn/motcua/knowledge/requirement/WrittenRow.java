package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement.Waiver;

/// Reads a row that we wrote out ourselves: its fields are believed, its words tell the kinds.
final class WrittenRow {

  private static final Pattern DATA =
      Wording.words("tra được|dữ liệu|cơ sở dữ liệu|sổ sức khỏe điện tử|hệ thống");
  private static final Pattern MISSING = Wording.words("chưa có|không tra|không có|chỉ phải|sai");
  private static final Pattern PROOF =
      Wording.words("giấy tờ (?:[\\p{L}]+ ){0,2}?chứng minh|giấy tờ chứng minh");
  private static final Pattern CATCH_ALL =
      Wording.words(
          "giấy tờ (?:liên quan|có liên quan)|tài liệu liên quan|các giấy tờ khác|^giấy tờ khác.*");
  private static final Pattern MORE =
      Wording.words("thì (?:nộp |có )?thêm|giấy tờ kèm theo|giấy tờ khác như");
  private static final Pattern NO_PAPER = Wording.words("không có hồ sơ giấy");

  /// What comes behind is on the case, the form, or on what to do.
  private static final Pattern HEAD_END = Pattern.compile("[:;.(]| không phải | dùng để | để ");

  private final EvidenceTypes types;

  WrittenRow(EvidenceTypes types) {
    this.types = types;
  }

  /// What the row asks for; several requirements where its name names papers that are due together.
  List<Requirement> read(EvidenceRequirement row, int place, Row words) {
    var name = Row.of(row.label()).normal();
    var named = Demand.of(name, 0, types);
    if (row.action() == Action.NOTE) {
      return List.of(note(row, place, words, name));
    }
    var doubts = EnumSet.noneOf(Doubt.class);
    if (words.says(MORE)) {
      doubts.add(Doubt.BEYOND_FIELDS);
    }
    if (named.size() == 1 || row.action() != Action.SUBMIT || isChoice(row)) {
      return List.of(paper(row, place, words, papers(row, known(named, words)), doubts));
    }
    if (waiver(row, words) != null) {
      doubts.add(Doubt.WAIVES_SOME);
    }
    return named.stream()
        .map(demand -> paper(row, place, words, demand.papers(types), doubts))
        .toList();
  }

  private static Requirement note(EvidenceRequirement row, int place, Row words, String name) {
    return new Requirement(
        row,
        place,
        Action.NOTE,
        Set.of(),
        row.count(),
        List.of(),
        row.condition(),
        null,
        false,
        false,
        row.text(),
        NO_PAPER.matcher(name).find() ? Set.of() : Rest.ofNote(words));
  }

  private static Requirement paper(
      EvidenceRequirement row, int place, Row words, List<EvidenceType> papers, Set<Doubt> doubts) {
    var waiver = waiver(row, words);
    return new Requirement(
        row,
        place,
        row.action(),
        forms(row, words),
        row.count(),
        papers,
        needs(row, waiver),
        waiver,
        PROOF.matcher(Row.of(row.label()).normal()).find(),
        CATCH_ALL.matcher(words.normal()).find(),
        row.text(),
        doubts);
  }

  /// Whether the row names papers that serve in the place of its own, and not only other forms of it.
  private static boolean isChoice(EvidenceRequirement row) {
    return row.alternatives().stream()
        .map(alternative -> Row.of(alternative).normal())
        .anyMatch(alternative -> Items.afterLead(alternative, 0) < alternative.length());
  }

  /// What the name names; where that is no kind that is known, what the row's words begin with.
  private List<Demand> known(List<Demand> named, Row words) {
    if (named.stream().anyMatch(demand -> !demand.papers(types).isEmpty())) {
      return named;
    }
    var head = HEAD_END.split(words.normal(), 2)[0];
    var told = head.isBlank() ? named : Demand.of(head, 0, types);
    return told.size() == 1 ? told : named;
  }

  private static Set<Form> forms(EvidenceRequirement row, Row words) {
    var text = words.normal();
    var condition = text.indexOf(':');
    var said = AcceptedForms.of(condition < 0 ? text : text.substring(0, condition));
    var forms =
        row.form() == Form.UNSTATED || said.contains(row.form()) ? said : EnumSet.of(row.form());
    if (forms.isEmpty()) {
      return forms;
    }
    var all = EnumSet.copyOf(forms);
    row.alternatives().stream()
        .map(alternative -> Row.of(alternative).normal())
        .filter(alternative -> Items.afterLead(alternative, 0) >= alternative.length())
        .forEach(alternative -> all.addAll(AcceptedForms.of(alternative)));
    return all;
  }

  private List<EvidenceType> papers(EvidenceRequirement row, List<Demand> named) {
    var found = new LinkedHashMap<String, EvidenceType>();
    named.stream()
        .flatMap(demand -> demand.papers(types).stream())
        .forEach(type -> found.put(type.id(), type));
    for (var alternative : row.alternatives()) {
      Demand.of(Row.of(alternative).normal(), 0, types).stream()
          .flatMap(demand -> demand.papers(types).stream())
          .forEach(type -> found.putIfAbsent(type.id(), type));
    }
    if (found.size() == 1 && isChoice(row)) {
      types.find(EvidenceType.UNNAMED).ifPresent(others -> found.put(others.id(), others));
    }
    return new ArrayList<>(found.values());
  }

  private static @Nullable Waiver waiver(EvidenceRequirement row, Row words) {
    var said = WaiverReader.of(words.sentences());
    if (row.action() != Action.REPLACED) {
      return said.orElse(null);
    }
    var condition = Optional.ofNullable(row.condition()).filter(WrittenRow::isOnData);
    var database = said.map(Waiver::database).orElse(null);
    return new Waiver(condition.or(() -> said.map(Waiver::condition)).orElse(""), database);
  }

  /// Whether a condition says when data stand for the paper, and not when the paper is due.
  private static boolean isOnData(String condition) {
    var normal = Row.of(condition).normal();
    return DATA.matcher(normal).find() && !MISSING.matcher(normal).find();
  }

  private static @Nullable String needs(EvidenceRequirement row, @Nullable Waiver waiver) {
    var condition = row.condition();
    return condition != null && (isWaiver(condition) || isSame(waiver, condition))
        ? null
        : condition;
  }

  private static boolean isSame(@Nullable Waiver waiver, String condition) {
    return waiver != null && waiver.condition().equals(condition);
  }

  /// Whether the field tells who is freed, and not when the paper is due.
  private static boolean isWaiver(String condition) {
    return WaiverReader.of(Row.of(condition)).isPresent();
  }
}
