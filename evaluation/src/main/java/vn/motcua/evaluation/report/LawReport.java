package vn.motcua.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.article.LawOutcome;
import vn.motcua.evaluation.article.LawResult;

/// What a run over questions on law texts found out.
///
/// @param settings what the numbers depend on, in order
/// @param sets what came of each set
public record LawReport(Map<String, String> settings, List<LawResult> sets) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String TITLE = "Một Cửa: tìm điều luật";
  private static final int SHOWN = 50;

  public LawReport {
    sets = List.copyOf(sets);
  }

  /// Writes `NAME.json` and `NAME.html` into `folder`.
  public void write(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".json"), json());
      Files.writeString(folder.resolve(name + ".html"), html());
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + folder, e);
    }
  }

  private String json() {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    top.put("sets", sets.stream().map(LawReport::set).toList());
    return JSON.writeValueAsString(top);
  }

  private static Map<String, Object> set(LawResult result) {
    var measures = new LinkedHashMap<String, Object>();
    result.measures().forEach(m -> measures.put(m.key(), ReportJson.measure(m)));
    var all = new LinkedHashMap<String, Object>();
    all.put("name", result.set().name());
    all.put("sha256", result.set().checksum());
    all.put("questions", result.outcomes().size());
    all.put("measures", measures);
    all.put("rows", result.outcomes().stream().map(LawReport::row).toList());
    return all;
  }

  private static Map<String, Object> row(LawOutcome outcome) {
    var all = new LinkedHashMap<String, Object>();
    all.put("question", outcome.asked().text());
    all.put("wanted", outcome.asked().gold().stream().sorted().toList());
    all.put("rank", outcome.rank());
    all.put("found", outcome.found());
    all.put("millis", outcome.latency().toNanos() / 1e6);
    return all;
  }

  private String html() {
    var body = new StringBuilder(Html.heading(1, TITLE));
    body.append(
        Html.paragraph(
            "Trang này cho biết điều luật đúng được tìm thấy ở vị trí nào. Số trong ngoặc vuông là"
                + " khoảng tin cậy 95 %."));
    body.append(
        Html.table(
            "Điều kiện đo",
            List.of("Mục", "Giá trị"),
            settings.entrySet().stream()
                .map(entry -> List.of(Words.setting(entry.getKey()), entry.getValue()))
                .toList()));
    sets.forEach(set -> body.append(section(set)));
    return Html.page(TITLE, body.toString());
  }

  private static String section(LawResult result) {
    var name = result.set().name();
    var measures =
        result.measures().stream()
            .map(m -> List.of(m.label(), m.words(), String.valueOf(m.cases())))
            .toList();
    var missed =
        result.outcomes().stream()
            .filter(outcome -> outcome.rank() == 0 || outcome.rank() > 10)
            .limit(SHOWN)
            .map(LawReport::missed)
            .toList();
    return Html.heading(2, "Bộ câu hỏi " + name)
        + Html.table("Chỉ số của " + name, List.of("Chỉ số", "Kết quả", "Số câu tính"), measures)
        + Html.table(
            "Câu chưa tìm thấy trong 10 kết quả đầu, nhiều nhất " + SHOWN,
            List.of("Câu hỏi", "Cần", "Đứng đầu"),
            missed);
  }

  private static List<String> missed(LawOutcome outcome) {
    return List.of(
        outcome.asked().text(),
        String.join(", ", outcome.asked().gold().stream().sorted().toList()),
        outcome.found().stream().findFirst().orElse(""));
  }
}
