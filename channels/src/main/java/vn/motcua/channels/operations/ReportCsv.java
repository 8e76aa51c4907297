package vn.motcua.channels.operations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.report.Reports;

/// Reports as a table for spreadsheets (RFC 4180, with the mark by which Excel knows UTF-8).
///
/// What a citizen wrote must not be run: a cell that begins as a formula does gets an apostrophe. The
/// ids are left out, since whoever holds one may erase.
final class ReportCsv {

  private static final String MARK = "\uFEFF";
  private static final String HEADER =
      row("Ngày gửi", "Loại", "Thủ tục", "Giấy tờ", "Nơi", "Ngày xảy ra", "Nội dung", "Liên hệ");

  /// What spreadsheets take for the beginning of a formula, in both widths.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final ZoneId zone;

  /// @param zone in which days begin
  ReportCsv(ZoneId zone) {
    this.zone = zone;
  }

  String of(List<Reports.Filed> all) {
    return all.stream().map(this::row).collect(Collectors.joining("", MARK + HEADER, ""));
  }

  private String row(Reports.Filed filed) {
    var report = filed.report();
    var about = report.about();
    return row(
        DAY.format(filed.at().atZone(zone)),
        KindWords.of(report.kind()),
        about.procedure(),
        about.paper(),
        about.place(),
        day(about.date()),
        report.comment(),
        report.consent() ? report.contact() : "");
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : DAY.format(date);
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(ReportCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String words) {
    var risky = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return '"' + (risky ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
