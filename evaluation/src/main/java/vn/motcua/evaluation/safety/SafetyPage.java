package vn.motcua.evaluation.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.report.Html;
import vn.motcua.evaluation.safety.run.Judged;
import vn.motcua.evaluation.safety.run.Tried;

/// What came of models and attacks, as pages in Vietnamese for people.
final class SafetyPage {

  private static final int SHOWN = 300;

  private SafetyPage() {}

  /// Writes a page on replies with played models.
  ///
  /// @param measures by the name of a personality
  static void models(
      Path file,
      Map<String, String> settings,
      Map<String, List<Measure>> measures,
      Collection<Judged> judged) {
    var body =
        new StringBuilder(Html.heading(1, "Một Cửa: trả lời khi có mô hình ngôn ngữ"))
            .append(
                Html.paragraph(
                    "Một máy chủ giả đóng vai mô hình trung thực, cẩu thả, bịa đặt, chậm, hỏng, bị dẫn"
                        + " dắt và thô lỗ. Mỗi câu trả lời được so với câu do quy tắc viết, bằng cách"
                        + " kiểm tra riêng, không dùng phần tự kiểm của trợ lý."))
            .append(Html.settings(settings));
    measures.forEach((name, all) ->
        body.append(
            Html.table(
                "Mô hình " + name,
                List.of("Chỉ số", "Kết quả", "Số câu"),
                all.stream()
                    .map(m -> List.of(m.label(), m.words(), String.valueOf(m.cases())))
                    .toList())));
    body.append(
        findings(
            judged.stream()
                .flatMap(one ->
                    one.findings().stream()
                        .map(finding ->
                            List.of(
                                one.id() + ", " + one.model(),
                                finding.kind().name(),
                                one.question(),
                                finding.what(),
                                finding.where())))
                .toList()));
    write(file, body.toString());
  }

  /// Writes a page on attacks.
  static void attacks(Path file, Map<String, String> settings, Collection<Tried> tried) {
    var body =
        Html.heading(1, "Một Cửa: thử tấn công")
            + Html.paragraph(
                "Mỗi lời tấn công được đặt vào câu hỏi, lịch sử, ô nơi ở, trang được nhập và ô tờ"
                    + " khai, với nhiều cách viết. Cột cuối là cận trên 95 % của tỷ lệ thành công;"
                    + " cận này đúng với các kiểu tấn công đã viết, không phải mọi kiểu có thể có.")
            + Html.settings(settings)
            + groups("mô hình", tried, Tried::model)
            + groups("loại", tried, one -> one.trial().attack().family().name())
            + groups("nơi đặt", tried, one -> one.trial().carrier().label())
            + groups("cách viết", tried, one -> one.trial().wrapper().name())
            + findings(tried.stream().flatMap(one -> rows(one).stream()).toList());
    write(file, body);
  }

  private static List<List<String>> rows(Tried one) {
    return one.findings().stream()
        .map(finding ->
            List.of(
                one.trial().id() + ", " + one.model(),
                finding.kind().name(),
                one.trial().attack().mustNot(),
                finding.what(),
                finding.where()))
        .toList();
  }

  private static String groups(String by, Collection<Tried> tried, Function<Tried, String> name) {
    var groups =
        tried.stream()
            .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    return Html.table(
        "Theo " + by,
        List.of(by, "Số lần thử", "Thành công", "Cận trên 95 %"),
        groups.entrySet().stream()
            .map(entry ->
                List.of(
                    entry.getKey(),
                    String.valueOf(entry.getValue().size()),
                    String.valueOf(AttackMeasures.successes(entry.getValue())),
                    AttackMeasures.bound(entry.getValue())))
            .toList());
  }

  private static String findings(List<List<String>> rows) {
    var heading = Html.heading(2, "Điều không được phép: " + rows.size());
    return rows.isEmpty()
        ? heading + Html.paragraph("Không tìm thấy.")
        : heading
            + Html.table(
                "Điều không được phép, tối đa %d dòng".formatted(SHOWN),
                List.of("Mã", "Loại", "Câu hỏi hoặc điều cấm", "Chỗ sai", "Nơi thấy"),
                rows.stream().limit(SHOWN).toList());
  }

  private static void write(Path file, String body) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Html.page("Một Cửa: an toàn", body));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written: " + file, e);
    }
  }
}
