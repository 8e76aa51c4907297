package vn.motcua.knowledge.search;

import static vn.motcua.knowledge.procedure.MadeUp.procedure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.MadeUp;

/// A small made-up catalogue on kites.
final class KiteIndex {

  static final MadeUp PLAIN = procedure("9.000001", "Cấp phép thả diều");
  static final MadeUp FOREIGN = procedure("9.000002", "Cấp phép thả diều có yếu tố nước ngoài");
  static final MadeUp AGAIN =
      procedure("9.000003", "Cấp lại giấy phép thả diều")
          .at(Level.PROVINCE)
          .asOf(LocalDate.of(2026, 9, 1));
  static final MadeUp CONTEST =
      procedure("9.000004", "Đăng ký tổ chức hội thi sáo trúc")
          .at(Level.MINISTRY, Level.PROVINCE)
          .in("Âm nhạc")
          .saying("Người thi phải nộp bản thu bài lý ngựa ô.");
  static final MadeUp TWIN_A = procedure("9.000006", "Xóa tên vòng quay gió");
  static final MadeUp TWIN_B = procedure("9.000005", "Xóa tên vòng quay gió");

  private static final List<MadeUp> ALL = List.of(PLAIN, FOREIGN, AGAIN, CONTEST, TWIN_B, TWIN_A);

  private KiteIndex() {}

  static Edition edition(String version) {
    return new Edition(version, "kites", MadeUp.DAY, ALL.size(), 0, ALL.size());
  }

  /// Writes the catalogue into `folder`, with `more` in it.
  static void write(Path folder, String version, MadeUp... more) {
    var all =
        Stream.concat(ALL.stream(), Stream.of(more))
            .map(kite -> new IndexedProcedure(kite.build(), Optional.empty(), wordings(kite)))
            .toList();
    new IndexBuilder().write(folder, all, edition(version));
  }

  private static List<String> wordings(MadeUp kite) {
    return kite.equals(PLAIN) ? List.of("cho con chơi diều ngoài đê") : List.of();
  }
}
