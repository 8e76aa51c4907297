package vn.motcua.knowledge.source.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.cell.Applicants;
import vn.motcua.knowledge.source.cell.FormMentions;
import vn.motcua.knowledge.source.cell.Narrative;
import vn.motcua.knowledge.source.cell.NewestDate;
import vn.motcua.knowledge.source.cell.Words;

/// Reads procedures of the Ministry of Defence (Bộ Quốc phòng), whose tables kept their
/// cells.
///
/// The as-of date is found as in [PortalPageReader].
public final class DefencePageReader implements ProcedureReader {

  private final Clock clock;

  /// @param clock says what today is: later dates inside a record do not count
  public DefencePageReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean reads(JsonNode node) {
    return node.has("thu_tuc_id") && node.has("metadata") && node.has("tables");
  }

  @Override
  public Procedure read(JsonNode node, Optional<LocalDate> asOf) throws RefusedRecord {
    var head = node.path("metadata");
    var code = line(node, "thu_tuc_id");
    check(code, line(head, "mã_thủ_tục"), line(head, "tên_thủ_tục"));
    var day = asOf.orElseGet(() -> NewestDate.in(allWords(node), LocalDate.now(clock)));
    var title = "Danh mục thủ tục hành chính của Bộ Quốc phòng, thủ tục " + code;
    var source = new Source("defence", title, null, day, null, null, Source.Verification.DERIVED);
    return procedure(heading(head, node.path("content")), node, source);
  }

  private static void check(String code, String inside, String name) throws RefusedRecord {
    if (code.isEmpty() || !code.equals(inside)) {
      throw new RefusedRecord("'%s': the record inside is of '%s'".formatted(code, inside));
    }
    if (name.isEmpty()) {
      throw new RefusedRecord(code + ": the record has no name of the procedure");
    }
  }

  private static Heading heading(JsonNode head, JsonNode content) {
    var decision = line(head, "số_quyết_định");
    return new Heading(
        line(head, "mã_thủ_tục"),
        line(head, "tên_thủ_tục"),
        null,
        Applicants.levels(line(head, "cấp_thực_hiện")),
        line(head, "lĩnh_vực"),
        Applicants.of(line(content, "đối_tượng_thực_hiện")),
        decision.isEmpty() ? null : decision,
        null);
  }

  private static Procedure procedure(Heading heading, JsonNode node, Source source) {
    var content = node.path("content");
    var tables = new DefenceTables(node.path("tables"), source);
    var rows = tables.rows();
    return new Procedure(
        heading,
        Procedure.Kind.IMPORTED,
        List.of(source),
        authority(content, source),
        tables.channels(),
        rows.stream().map(row -> row.requirement(source)).toList(),
        statements(content, source),
        outputs(content, source),
        FormMentions.in(rows, source),
        tables.legalBases(),
        List.of(),
        List.of());
  }

  private static Authority authority(JsonNode content, Source source) {
    return new Authority(
        line(content, "cơ_quan_có_thẩm_quyền"),
        line(content, "cơ_quan_thực_hiện"),
        line(content, "địa_chỉ_tiếp_nhận_hs"),
        source);
  }

  private static List<Statement> statements(JsonNode content, Source source) {
    var steps = Words.clean(content.path("trình_tự_thực_hiện").asString(""));
    var conditions = Words.clean(content.path("yêu_cầu_điều_kiện_thực_hiện").asString(""));
    return Stream.concat(
            Narrative.steps(steps, source).stream(),
            Narrative.conditions(conditions, source).stream())
        .toList();
  }

  private static List<Output> outputs(JsonNode content, Source source) {
    var words = Words.clean(content.path("kết_quả_thực_hiện").asString(""));
    return Words.lines(words).stream()
        .map(Words::withoutBullet)
        .map(name -> new Output(name, source))
        .toList();
  }

  static String line(JsonNode node, String name) {
    return Words.line(Words.clean(node.path(name).asString("")));
  }

  private static String allWords(JsonNode node) {
    var words = new ArrayList<String>();
    collect(node, words);
    return Words.clean(String.join("\n", words));
  }

  private static void collect(JsonNode node, List<String> words) {
    if (node.isString()) {
      words.add(node.stringValue());
    }
    for (var part : node) {
      collect(part, words);
    }
  }
}
