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

  private final EvidenceTypes types;

  WrittenRow(EvidenceTypes types) {
    this.types = types;
  }

  Requirement read(EvidenceRequirement row, int place, Row words) {
    var name = Row.of(row.label()).normal();
    var named = Demand.of(name, 0, types);
    var note = row.action() == Action.NOTE;
    var catchAll = !note && CATCH_ALL.matcher(words.normal()).find();
    var waiver = note ? null : waiver(row, words);
    return new Requirement(
        row,
        place,
        row.action(),
        note ? Set.of() : forms(row, words),
        row.count(),
        note || !isClear(row, named) ? List.of() : papers(row, named),
        needs(row, waiver),
        waiver,
        !note && PROOF.matcher(name).find(),
        catchAll,
        note
            ? Rest.isHarmless(words) || NO_PAPER.matcher(name).find()
            : isClear(row, named) && !words.says(MORE));
  }

  private static boolean isClear(EvidenceRequirement row, List<Demand> named) {
    return named.size() == 1 || row.action() != Action.SUBMIT || !row.alternatives().isEmpty();
  }

  private static Set<Form> forms(EvidenceRequirement row, Row words) {
    var text = words.normal();
    var condition = text.indexOf(':');
    var said = AcceptedForms.of(condition < 0 ? text : text.substring(0, condition));
    return row.form() == Form.UNSTATED || said.contains(row.form()) ? said : EnumSet.of(row.form());
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
