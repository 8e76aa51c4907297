package vn.motcua.channels.papers;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.channels.storage.erasure.Erasure;

/// The log of erasures, as it is shown to who asks whether things are really erased.
final class ErasurePaper {

  /// Of a digest: enough to tell two apart.
  private static final int DIGITS = 16;

  /// The newest, which a paper has room for; the file has all.
  private static final int MOST = 500;

  private final ZoneId zone;

  ErasurePaper(ZoneId zone) {
    this.zone = zone;
  }

  Sheet of(Installation installation, List<Erasure> log) {
    var asked =
        log.stream()
            .filter(each -> each.why() == Erasure.Why.ASKED)
            .sorted(Comparator.comparing(Erasure::at).reversed())
            .toList();
    return new Paper("Nhật ký xóa dữ liệu cá nhân", installation)
        .resting(Basis.RIGHTS, Basis.DATA_LAW)
        .line(
            "Lập từ tệp erasures.log. Mã băm cho biết đúng một mục đã xóa mà không nói mục đó là gì, của"
                + " ai.")
        .part("1. Tổng hợp theo tháng")
        .table(List.of("Tháng", "Loại", "Lý do", "Số lượng"), List.of(2, 6, 4, 2), byMonth(log))
        .part("2. Xóa theo yêu cầu: " + asked.size() + " lần")
        .table(
            List.of("Lúc", "Loại", "Mã băm"),
            List.of(4, 5, 5),
            asked.stream().limit(MOST).map(this::row).toList())
        .line(
            asked.size() > MOST
                ? "Chỉ in " + MOST + " lần mới nhất; tệp có đủ."
                : "Đủ các lần trong tệp.")
        .blank("Yêu cầu bằng văn bản nhận ngoài hệ thống và ngày trả lời")
        .signed();
  }

  private List<List<String>> byMonth(List<Erasure> log) {
    var counts = new TreeMap<List<String>, Integer>(Comparator.comparing(Object::toString));
    for (var each : log) {
      var month = YearMonth.from(each.at().atZone(zone)).toString();
      counts.merge(List.of(month, each.kind().vietnamese(), why(each)), each.count(), Integer::sum);
    }
    var rows = new ArrayList<List<String>>();
    counts.forEach((key, count) -> {
      var row = new ArrayList<>(key);
      row.add(count.toString());
      rows.add(row);
    });
    return rows;
  }

  private List<String> row(Erasure erasure) {
    var at = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").format(erasure.at().atZone(zone));
    return List.of(at, erasure.kind().vietnamese(), erasure.digest().substring(0, DIGITS));
  }

  private static String why(Erasure erasure) {
    return switch (erasure.why()) {
      case ASKED -> "người có quyền yêu cầu";
      case EXPIRED -> "hết thời gian lưu";
    };
  }
}
