package vn.motcua.evaluation.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.report.Html;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.knowledge.rule.VerdictKind;

/// What was said of the cases of verdicts, for programs and for people.
///
/// @param settings what the numbers depend on, in order
/// @param result what was said
record VerdictReport(Map<String, String> settings, VerdictResult result) {

  private static final String TITLE = "Một Cửa: kết luận về giấy tờ";

  /// Writes `NAME.json` and `NAME.html` into `folder`.
  void write(Path folder, String name) {
    try {
      ReportJson.write(folder.resolve(name + ".json"), json());
      Files.writeString(folder.resolve(name + ".html"), html());
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + folder, e);
    }
  }

  private Map<String, Object> json() {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    top.put("sha256", result.set().checksum());
    top.put("measures", ReportJson.measures(result.measures()));
    top.put("confusion", result.confusion());
    top.put("rows", result.judged().stream().map(VerdictReport::row).toList());
    return top;
  }

  private static Map<String, Object> row(JudgedCase judged) {
    var all = new LinkedHashMap<String, Object>();
    all.put("id", judged.asked().id());
    all.put("wanted", judged.asked().wanted());
    all.put("acceptable", judged.asked().acceptable().stream().sorted().toList());
    all.put("said", judged.said().kind());
    all.put("why", judged.said().why());
    all.put("harmful", judged.isHarmful());
    all.put("restsOn", judged.restsOn());
    all.put("millis", judged.latency().toNanos() / 1e6);
    return all;
  }

  private String html() {
    var body = new StringBuilder(Html.heading(1, TITLE));
    body.append(
        Html.paragraph(
            "Trang này cho biết khi người dân hỏi một giấy có phải nộp không thì hệ thống kết luận"
                + " đúng đến đâu, so với kết luận do người đọc luật và hồ sơ viết ra. Gây hại là"
                + " bảo khỏi nộp một giấy thật ra phải nộp. Số trong ngoặc vuông là khoảng tin cậy"
                + " 95 %."));
    body.append(Html.settings(settings));
    body.append(
        Html.table(
            "Chỉ số",
            List.of("Chỉ số", "Kết quả", "Số câu tính"),
            result.measures().stream().map(VerdictReport::cells).toList()));
    body.append(Html.table("Cần gì (hàng), kết luận gì (cột)", kinds(), confusion()));
    body.append(missed());
    return Html.page(TITLE, body.toString());
  }

  private static List<String> cells(Measure measure) {
    return List.of(measure.label(), measure.words(), String.valueOf(measure.cases()));
  }

  private static List<String> kinds() {
    var all = new ArrayList<>(List.of("Kết luận đúng"));
    Arrays.stream(VerdictKind.values()).map(VerdictKind::name).forEach(all::add);
    return all;
  }

  private List<List<String>> confusion() {
    var rows = new ArrayList<List<String>>();
    result
        .confusion()
        .forEach((wanted, said) -> {
          var row = new ArrayList<>(List.of(wanted.name()));
          for (var kind : VerdictKind.values()) {
            row.add(String.valueOf(said.getOrDefault(kind, 0)));
          }
          rows.add(row);
        });
    return rows;
  }

  private String missed() {
    var missed = result.readable();
    return missed.isEmpty()
        ? Html.paragraph("Không có kết luận nào sai.")
        : Html.table(
            "Kết luận chưa đạt: %d, trong đó đọc được: %d"
                .formatted(result.missed().size(), missed.size()),
            List.of("Mã", "Hỏi", "Thủ tục", "Giấy", "Cần", "Đã kết luận", "Dựa vào", "Vì sao"),
            missed.stream().map(VerdictReport::missed).toList());
  }

  private static List<String> missed(JudgedCase judged) {
    var asked = judged.asked();
    return List.of(
        asked.id(),
        asked.ask(),
        asked.procedure() == null ? "" : asked.procedure(),
        asked.paper(),
        asked.acceptable().stream().sorted().toList().toString(),
        (judged.isHarmful() ? "GÂY HẠI: " : "") + judged.said().kind() + " " + judged.said().why(),
        judged.restsOn(),
        asked.why());
  }
}
