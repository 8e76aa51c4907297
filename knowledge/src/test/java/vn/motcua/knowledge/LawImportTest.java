package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.regulation.RegulationKey;

/// The circular on kites is made up.
class LawImportTest {

  private static final String KITE =
      """
      Số: 77/2026/TT-BM
      Hà Nội, ngày 05 tháng 3 năm 2026
      THÔNG TƯ
      Về thả diều
      Điều 1. Người thả diều
      1. Người thả diều chọn màu.
      2. Người thả diều giữ dây.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.
      """;

  private static final ImportOptions LAWS =
      new ImportOptions(
          Optional.of(ImportOptions.Kind.REGULATIONS), Optional.of(LocalDate.of(2026, 11, 22)));

  @TempDir private Path folder;

  @Test
  void takesWholeRegulationsInAndNamesWhatItRefuses() throws IOException {
    var all = Files.createDirectory(folder.resolve("all"));
    Files.writeString(all.resolve("a.txt"), KITE);
    Files.writeString(all.resolve("b.md"), KITE);
    Files.writeString(all.resolve("c.html"), "<p>Không có gì.</p>");
    Files.writeString(all.resolve("d.docx"), "no zip");

    var batch = read(LAWS, all);

    assertThat(batch.articles()).containsOnlyKeys("doc:77/2026/TT-BM:1", "doc:77/2026/TT-BM:2");
    assertThat(batch.refusals())
        .extracting(refusal -> Path.of(refusal.where()).getFileName().toString())
        .containsExactly("b.md", "c.html", "d.docx");
    assertThat(batch.refusals().getFirst().reason())
        .contains("already read from")
        .contains("a.txt");
  }

  @Test
  void takesNoWordFileForALawUnasked() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), KITE);

    var batch = read(ImportOptions.DETECT, file);

    assertThat(batch.articles()).isEmpty();
    assertThat(batch.refusals().getFirst().reason()).contains("--kind regulations");
  }

  @Test
  void changesNothingTheSecondTimeAndShowsTheArticles() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), KITE);
    var ingestion = new RegulationIngestion(folder.resolve("data"), clock());

    var first = ingestion.add(read(LAWS, file).articles(), words -> {});
    var second = ingestion.add(read(LAWS, file).articles(), words -> {});

    assertThat(first.articles()).isEqualTo(2);
    assertThat(second).isEqualTo(first);
    assertThat(shown(ingestion)).containsExactly("1", "2");
  }

  @Test
  void replacesARegulationAsAWhole() throws IOException {
    var ingestion = new RegulationIngestion(folder.resolve("data"), clock());
    var file =
        Files.writeString(folder.resolve("a.txt"), KITE + "Điều 3. Chuyển tiếp\nKhông có.\n");
    ingestion.add(read(LAWS, file).articles(), words -> {});
    assertThat(shown(ingestion)).containsExactly("1", "2", "3");

    Files.writeString(file, KITE);
    var edition = ingestion.add(read(LAWS, file).articles(), words -> {});

    assertThat(edition.articles()).isEqualTo(2);
    assertThat(shown(ingestion)).containsExactly("1", "2");
  }

  private static List<String> shown(RegulationIngestion ingestion) {
    var number = RegulationKey.of("77/2026/TT-BM").orElseThrow();
    try (var laws = ingestion.open()) {
      return laws.articles(number).stream().map(article -> article.heading().article()).toList();
    }
  }

  private static ImportBatch read(ImportOptions options, Path... paths) {
    var batch = new ImportBatch(options, clock(), words -> {});
    batch.read(List.of(paths));
    return batch;
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  }
}
