package vn.motcua.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.answer.Outcome;
import vn.motcua.evaluation.answer.SetResult;

/// A report for people: one page in Vietnamese that needs nothing else and no script.
final class ReportHtml {

  private static final String TITLE = "Một Cửa: kết quả đánh giá";

  private ReportHtml() {}

  static String write(Report report) {
    var body = new StringBuilder(Html.heading(1, TITLE));
    body.append(
        Html.paragraph(
            "Trang này cho biết trợ lý trả lời đúng đến đâu trên các bộ câu hỏi thử. Số trong ngoặc"
                + " vuông là khoảng tin cậy 95 %: đo lại nhiều lần thì giá trị thật thường nằm ở đó."));
    body.append(Html.settings(report.settings()));
    report.sets().forEach(set -> body.append(set(set)));
    body.append(violations(report));
    return Html.page(TITLE, body.toString());
  }

  private static String set(SetResult result) {
    var name = result.set().name();
    var measures =
        result.measures().stream()
            .map(m -> List.of(m.label(), m.words(), String.valueOf(m.cases())))
            .toList();
    var statuses =
        result.statuses().entrySet().stream()
            .map(entry -> List.of(Words.status(entry.getKey()), String.valueOf(entry.getValue())))
            .toList();
    return Html.heading(2, "Bộ câu hỏi " + name)
        + Html.table("Chỉ số của " + name, List.of("Chỉ số", "Kết quả", "Số câu tính"), measures)
        + Html.table("Loại trả lời của " + name, List.of("Loại trả lời", "Số câu"), statuses)
        + failures(result);
  }

  private static String failures(SetResult result) {
    var failed = result.outcomes().stream().filter(Outcome::failed).toList();
    if (failed.isEmpty()) {
      return Html.paragraph("Không có câu nào chưa đạt.");
    }
    return Html.heading(3, "Các câu chưa đạt: " + failed.size())
        + Html.table(
            "Câu chưa đạt của " + result.set().name(),
            List.of("Mã", "Câu hỏi", "Cần", "Thủ tục đúng", "Đã trả lời", "Thủ tục tìm được"),
            failed.stream().map(ReportHtml::failure).toList());
  }

  private static List<String> failure(Outcome outcome) {
    var asked = outcome.asked();
    var needed = new ArrayList<>(List.of(Words.expected(asked.expectation())));
    needed.addAll(asked.values());
    return List.of(
        asked.id(),
        asked.text(),
        String.join("; ", needed),
        String.join(", ", asked.codes()),
        outcome.reply().map(r -> Words.status(r.status())).orElse(outcome.problem()),
        outcome.reply().map(ReportHtml::first).orElse(""));
  }

  private static String first(Reply reply) {
    return reply.procedures().stream()
        .findFirst()
        .map(found -> found.code() + " " + found.name())
        .orElse("");
  }

  private static String violations(Report report) {
    var heading = Html.heading(2, "Con số không có trong nguồn: " + report.violations().size());
    if (report.violations().isEmpty()) {
      return heading + Html.paragraph("Không tìm thấy.");
    }
    return heading
        + Html.table(
            "Con số nêu ra mà nguồn trích dẫn không có",
            List.of("Mã", "Câu hỏi", "Vị trí", "Con số", "Câu trả lời"),
            report.violations().stream()
                .map(v -> List.of(v.id(), v.question(), v.place(), v.figure(), v.words()))
                .toList());
  }
}
