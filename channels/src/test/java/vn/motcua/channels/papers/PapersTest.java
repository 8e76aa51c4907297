package vn.motcua.channels.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.storage.erasure.Erasure;
import vn.motcua.channels.storage.erasure.ErasureLog;

/// The agency is made up.
class PapersTest {

  private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z"); // December in Vietnam
  private static final List<String> NAMES =
      List.of(
          "phan-loai-rui-ro-ai",
          "danh-gia-tac-dong-du-lieu",
          "de-xuat-cap-do-an-toan",
          "nhat-ky-xoa");

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void writesEachAsDocxAndMarkdown() throws IOException {
    assertThat(papers(installation("Xã Diều", List.of())).run(folder.resolve("out"))).isZero();

    for (var name : NAMES) {
      assertThat(words(Files.readAllBytes(folder.resolve("out/" + name + ".docx"))))
          .as(name)
          .contains("XÃ DIỀU", "BẢN NHÁP DO PHẦN MỀM SOẠN");
      assertThat(folder.resolve("out/" + name + ".md")).content().contains("# ", "XÃ DIỀU");
    }
  }

  @Test
  void saysWhatTheSoftwareKnows() {
    var impact = text("danh-gia-tac-dong-du-lieu", installation("Xã Diều", List.of()));

    assertThat(impact)
        .contains("Bên kiểm soát: Xã Diều", "2 giờ sau lời cuối", "180 ngày", "không có trong");
    assertThat(text("phan-loai-rui-ro-ai", installation("Xã Diều", List.of("máy chủ Sáo"))))
        .contains("Gửi ra ngoài: máy chủ Sáo");
  }

  @Test
  void leavesBlankWhatOnlyTheAgencyKnows() {
    var risk = text("phan-loai-rui-ro-ai", installation("", List.of()));

    assertThat(risk).contains("Đơn vị triển khai: " + Paper.BLANK, "☐ Trung bình");
    assertThat(text("de-xuat-cap-do-an-toan", installation("", List.of())))
        .contains("Chủ quản hệ thống thông tin: " + Paper.BLANK);
  }

  @Test
  void marksEveryBasisWithHowFarItWasRead() {
    var all =
        String.join(
            "\n", NAMES.stream().map(name -> text(name, installation("", List.of()))).toList());

    for (var basis : Basis.values()) {
      assertThat(all.lines().filter(line -> line.contains("| " + basis.where() + " |")))
          .as(basis.where())
          .isNotEmpty()
          .allMatch(line -> line.contains(basis.standing()));
    }
    assertThat(Arrays.stream(Basis.values()).map(Basis::standing).distinct()).hasSize(2);
  }

  @Test
  void countsErasuresByMonthAndNamesNobody() {
    var log = ErasureLog.inside(folder);
    log.note(Erasure.asked(NOW, Erasure.Kind.REPORT, "ma-bi-mat"));
    log.expired(NOW, Erasure.Kind.CONVERSATION, 7);
    log.expired(NOW, Erasure.Kind.CONVERSATION, 5);

    assertThat(text("nhat-ky-xoa", installation("", List.of())))
        .contains(
            "| 2026-12 | cuộc trò chuyện | hết thời gian lưu | 12 |",
            "| 2026-12 | lời của phản ánh | người có quyền yêu cầu | 1 |",
            "01:00:00 01/12/2026")
        .doesNotContain("ma-bi-mat");
  }

  @Test
  void saysWhereThingsLieInPostgres() {
    var there =
        new Installation(
            "", "Trợ lý", "", "", List.of(), true, List.of(), installation("", List.of()).kept());

    assertThat(text("danh-gia-tac-dong-du-lieu", there))
        .contains("PostgreSQL, mã hóa", "| PostgreSQL |")
        .doesNotContain("store/");
  }

  private String text(String name, Installation installation) {
    return Markdown.of(java.util.Objects.requireNonNull(papers(installation).all().get(name)));
  }

  private Papers papers(Installation installation) {
    return new Papers(
        installation,
        ErasureLog.inside(folder),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private static Installation installation(String agency, List<String> outside) {
    var times =
        new Installation.Times(
            Duration.ofHours(2),
            Duration.ofHours(24),
            Duration.ofDays(180),
            Duration.ofDays(730),
            Duration.ofDays(90),
            Duration.ofDays(90),
            Duration.ofDays(1825),
            Duration.ofDays(1095));
    return new Installation(
        agency, "Trợ lý", "", "", List.of(), false, outside, Installation.Kept.all(times));
  }

  private static String words(byte[] docx) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          all.append(
              new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
        }
      }
    }
    return all.toString();
  }
}
