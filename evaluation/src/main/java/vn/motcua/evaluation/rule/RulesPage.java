package vn.motcua.evaluation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.VerdictKind;

/// All rules as Markdown: a row for each rule, and the rows of the annexes by procedure.
final class RulesPage {

  private static final int MOST_CODES = 8;

  private static final String HEAD =
      """
      # Các quy tắc về giấy tờ

      Trang này do `rules-page` ghi ra từ dữ liệu, đừng sửa tay: hãy sửa các tệp trong
      `knowledge/src/main/resources/vn/motcua/knowledge/rule` rồi ghi lại. Mỗi hàng là một quy tắc,
      lời của chúng tôi, kèm điều khoản làm căn cứ và kết quả đọc lại điều khoản đó: *supports* đúng
      như quy tắc nói, *partly* đúng một phần, *other* nói chuyện khác, *not_stored* chưa có văn bản
      để đọc. Chỉ quy tắc mức *text* hoặc *annex* mới được kết luận thẳng là không phải nộp.

      """;

  private static final String COLUMNS =
      """
      | Mã | Quy tắc | Kết luận | Giấy tờ | Thủ tục | Điều kiện | Ngoại lệ | Căn cứ | Hiệu lực | Mức |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private static final String ANNEX =
      """

      ## Các dòng phụ lục Nghị quyết 66.7/2025/NQ-CP, theo thủ tục

      Phụ lục I thay giấy bằng dữ liệu, phụ lục II bỏ giấy khỏi hồ sơ. Giấy ghi “một phần” thì vẫn nên mang theo.

      | Thủ tục | Thay bằng dữ liệu | Bỏ | Số dòng | Hiệu lực |
      | --- | --- | --- | --- | --- |
      """;

  private RulesPage() {}

  static String of(List<DocumentRule> rules) {
    var written = rules.stream().filter(rule -> !isAnnexRow(rule)).toList();
    var annex = rules.stream().filter(RulesPage::isAnnexRow).toList();
    return HEAD
        + "## %d quy tắc\n\n".formatted(written.size())
        + COLUMNS
        + written.stream().map(RulesPage::row).collect(Collectors.joining())
        + ANNEX
        + annex(annex);
  }

  /// Whether a rule is a row of the annexes, which only says what the annex says.
  static boolean isAnnexRow(DocumentRule rule) {
    return rule.id().startsWith("A");
  }

  private static String row(DocumentRule rule) {
    var scope = rule.scope();
    var conditions = new ArrayList<>(rule.words().conditions());
    add(conditions, "Hình thức", scope.forms());
    add(conditions, "Cách nộp", scope.channels());
    add(conditions, "Người nộp", scope.filers());
    add(conditions, "Chỉ khi biết", scope.onlyIf());
    var exceptions = new ArrayList<>(rule.words().exceptions());
    add(exceptions, "Không áp dụng khi", scope.notIf());
    if (!scope.except().isEmpty()) {
      exceptions.add("Trừ thủ tục " + codes(scope.except()));
    }
    return cells(
        rule.id(),
        rule.title(),
        rule.verdict().name() + (rule.how() == null ? "" : ", " + rule.how()),
        scope.anyPaper() ? "mọi giấy" : String.join(", ", scope.names()),
        scope.namesProcedures() ? codes(scope.procedures()) : "mọi thủ tục",
        String.join("<br>", conditions),
        String.join("<br>", exceptions),
        rule.basis().stream().map(RulesPage::basis).collect(Collectors.joining("<br>")),
        interval(rule),
        rule.level().name().toLowerCase(Locale.ROOT));
  }

  private static void add(List<String> lines, String what, Set<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      lines.add(what + ": " + values.stream().map(Enum::name).sorted().collect(joined()));
    }
  }

  private static String codes(Collection<String> codes) {
    var shown = codes.stream().sorted().limit(MOST_CODES).collect(joined());
    return codes.size() <= MOST_CODES ? shown : "%d thủ tục: %s …".formatted(codes.size(), shown);
  }

  private static String basis(RuleBasis basis) {
    var checked = basis.checked().name().toLowerCase(Locale.ROOT);
    return "%s, %s (*%s*)".formatted(basis.source(), basis.locator(), checked);
  }

  private static String interval(DocumentRule rule) {
    return rule.from() + (rule.to() == null ? " →" : " → " + rule.to());
  }

  private static String annex(List<DocumentRule> rows) {
    var byCode = new TreeMap<String, List<DocumentRule>>();
    for (var row : rows) {
      for (var code : row.scope().procedures()) {
        byCode.computeIfAbsent(code, each -> new ArrayList<>()).add(row);
      }
    }
    return byCode.entrySet().stream()
        .map(entry ->
            cells(
                entry.getKey(),
                papers(entry.getValue(), false),
                papers(entry.getValue(), true),
                String.valueOf(entry.getValue().size()),
                entry.getValue().stream().map(RulesPage::interval).distinct().collect(joined())))
        .collect(Collectors.joining());
  }

  private static String papers(List<DocumentRule> rows, boolean cut) {
    return rows.stream()
        .filter(row -> cut == (row.verdict() == VerdictKind.NOT_REQUIRED))
        .flatMap(row -> row.scope().names().stream().map(name -> name + part(row)))
        .distinct()
        .collect(joined());
  }

  private static String part(DocumentRule row) {
    return row.verdict() == VerdictKind.CONDITIONAL ? " (một phần)" : "";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static String cells(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
