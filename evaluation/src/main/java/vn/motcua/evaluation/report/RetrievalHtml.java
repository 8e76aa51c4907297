package vn.motcua.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Searched;
import vn.motcua.evaluation.retrieval.Typing;

/// What a search found, for people: a table for each set, how it was typed side by side.
final class RetrievalHtml {

  private static final int SHOWN = 50;
  private static final int LOOKED_AT = 5;

  private RetrievalHtml() {}

  static String write(RetrievalReport report) {
    var body = new StringBuilder(Html.heading(1, report.title()));
    body.append(
        Html.paragraph(
            "Trang này cho biết người dân hỏi thì hệ thống tìm ra kết quả đúng ở vị trí nào. Số"
                + " càng gần 1 càng tốt, riêng thời gian càng ngắn càng tốt. Số trong ngoặc vuông"
                + " là khoảng tin cậy 95 %: đo lại nhiều lần thì giá trị thật thường nằm ở đó."
                + " “Không dấu” và “nửa có dấu” là chính các câu ấy được chương trình bỏ dấu."));
    body.append(Html.settings(report.settings()));
    report.bySet().forEach((name, runs) -> body.append(section(name, runs)));
    return Html.page(report.title(), body.toString());
  }

  private static String section(String name, List<Run> runs) {
    return Html.heading(2, "Bộ câu hỏi " + name + ": " + runs.getFirst().size() + " câu")
        + Html.table("Chỉ số của " + name, columns(runs), rows(runs))
        + missed(name, runs);
  }

  private static List<String> columns(List<Run> runs) {
    var typings = runs.stream().map(run -> Words.typing(run.set().typing()));
    return Stream.concat(Stream.of("Chỉ số"), typings).toList();
  }

  private static List<List<String>> rows(List<Run> runs) {
    var rows = new ArrayList<List<String>>();
    for (var measure : runs.getFirst().measures()) {
      var values = runs.stream().map(run -> run.measure(measure.key()).words());
      rows.add(Stream.concat(Stream.of(measure.label()), values).toList());
    }
    return rows;
  }

  private static String missed(String name, List<Run> runs) {
    var missed =
        runs.stream()
            .filter(run -> run.set().typing() == Typing.AS_WRITTEN)
            .flatMap(run -> run.missed(LOOKED_AT).stream())
            .toList();
    if (missed.isEmpty()) {
      return Html.paragraph("Câu nào cũng có kết quả đúng trong 5 kết quả đầu.");
    }
    return Html.table(
        "%s: %d câu chưa có kết quả đúng trong 5 kết quả đầu, nhiều nhất %d câu được liệt kê"
            .formatted(name, missed.size(), SHOWN),
        List.of("Mã", "Câu hỏi", "Cần", "Đứng đầu"),
        missed.stream().limit(SHOWN).map(RetrievalHtml::row).toList());
  }

  private static List<String> row(Searched searched) {
    return List.of(
        searched.topic().id(),
        searched.topic().text(),
        String.join(", ", searched.topic().wanted().stream().sorted().toList()),
        searched.found().stream().findFirst().orElse(""));
  }
}
