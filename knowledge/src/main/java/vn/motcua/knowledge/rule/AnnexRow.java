package vn.motcua.knowledge.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// A row of the annexes of Resolution 66.7/2025/NQ-CP, which name procedures one by one: annex I
/// the papers that data replace, annex II the papers that are cut. Some rows of annex I say that
/// data replace a paper in part (`partly`), not which part: nobody is freed by them.
final class AnnexRow {

  private static final String RESOLUTION = "66.7/2025/NQ-CP";

  private static final String DATA_FOUND =
      "Dữ liệu của anh/chị có đủ, đúng và cơ quan tra cứu được lúc giải quyết.";

  private static final String PART_REPLACED =
      "Phụ lục chỉ ghi dữ liệu thay một phần, không nói phần nào. Hãy mang theo giấy này, và hỏi nơi"
          + " nhận hồ sơ có phải nộp không.";

  /// With these the data may not be there: the resolution leaves such cases to what the databases
  /// hold.
  private static final Set<CaseFact> NOT_IF =
      EnumSet.of(
          CaseFact.FOREIGN,
          CaseFact.STATELESS,
          CaseFact.ABROAD,
          CaseFact.DATA_MISSING,
          CaseFact.BEFORE_DIGITISED);

  private AnnexRow() {}

  /// The rule that a row makes.
  ///
  /// @throws IllegalArgumentException if it names a paper of no known kind
  static DocumentRule rule(JsonNode node, EvidenceTypes evidence) {
    var id = node.path("id").asString();
    var removed = node.path("removed").asBoolean(false);
    var partly = node.path("partly").asBoolean(false);
    var names = new ArrayList<String>();
    node.path("papers").forEach(name -> names.add(name.asString()));
    var from = LocalDate.parse(node.path("from").asString());
    var to = LocalDate.parse(node.path("to").asString());
    var papers = String.join(", ", names);
    return new DocumentRule(
        id,
        DocumentRule.Kind.PAPER,
        papers + ": " + title(removed, partly),
        scope(id, names, node.path("code").asString(), evidence),
        verdict(removed, partly),
        removed ? DocumentRule.How.CUT : null,
        words(removed, partly, node.path("database").asString()),
        removed ? null : new DocumentRule.Data(node.path("database").asString(), "unknown"),
        List.of(
            new RuleBasis(
                "Nghị quyết " + RESOLUTION,
                RESOLUTION,
                (removed ? "Phụ lục II" : "Phụ lục I")
                    + ", thủ tục "
                    + node.path("code").asString(),
                from,
                to,
                "Dòng phụ lục về " + papers + " của " + law(node) + ".",
                RuleBasis.Checked.SUPPORTS,
                null)),
        from,
        to,
        DocumentRule.Level.ANNEX,
        Set.of());
  }

  private static String title(boolean removed, boolean partly) {
    if (removed) {
      return "được bỏ khỏi hồ sơ";
    }
    return partly ? "dữ liệu thay được một phần" : "được thay bằng dữ liệu";
  }

  private static VerdictKind verdict(boolean removed, boolean partly) {
    if (removed) {
      return VerdictKind.NOT_REQUIRED;
    }
    return partly ? VerdictKind.CONDITIONAL : VerdictKind.REPLACED_BY_DATA;
  }

  private static DocumentRule.Scope scope(
      String id, List<String> names, String code, EvidenceTypes evidence) {
    var types = new ArrayList<EvidenceType>();
    for (var name : names) {
      types.add(
          evidence
              .named(name)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "Rule %s: no kind of paper is named '%s'".formatted(id, name))));
    }
    return new DocumentRule.Scope(
        names,
        types,
        false,
        Set.of(),
        Set.of(code),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        NOT_IF,
        true);
  }

  private static String law(JsonNode node) {
    return (node.path("clause").asString() + " " + node.path("law").asString()).strip();
  }

  private static DocumentRule.Words words(boolean removed, boolean partly, String database) {
    if (removed) {
      return new DocumentRule.Words(
          "Giấy này đã được bỏ khỏi hồ sơ của thủ tục.",
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of());
    }
    return new DocumentRule.Words(
        "Cơ quan tra " + database + " thay cho " + (partly ? "một phần giấy này." : "giấy này."),
        List.of(partly ? PART_REPLACED : DATA_FOUND),
        List.of(),
        List.of("Cho biết số giấy, nơi và ngày cấp để cán bộ tra cứu."),
        "Nếu không tra được, hoặc dữ liệu thiếu hay sai, cơ quan được yêu cầu nộp giấy này và"
            + " phải hướng dẫn cập nhật dữ liệu.",
        List.of());
  }
}
