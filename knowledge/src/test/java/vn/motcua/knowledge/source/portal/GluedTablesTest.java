package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.source.cell.Row;

/// Glues made-up tables together as the portal does, and reads them back.
class GluedTablesTest {

  private static final List<String> PAPERS =
      List.of(
          "Đơn xin thả diều;",
          "Bản sao Giấy phép bay (nếu có).",
          "Tờ khai theo Mẫu số 18 ngày 24/7/2023",
          "Biên bản: 01 bản chính;",
          "02 ảnh màu cỡ 4 x 6 cm (01 bản chính) của diều",
          "a) Hợp đồng mua dây, sáo và đuôi diều",
          "Văn bản đề nghị, trong đó nộp 02 bản chính tờ khai về gió");
  private static final List<String> FILES =
      List.of("", "", "Mẫu số 03.docx", "Mau 2 - Phu luc I.pdf", "Phụ lục IV.doc");
  private static final List<String> CASES = List.of("--", "1. Diều nhỏ", "Trường hợp bay đêm");
  private static final List<String> TIMES =
      List.of("3 Ngày làm việc", "15 Ngày", "8 Giờ", "4 Tháng", "1", "Không có thông tin");
  private static final List<String> FEES =
      List.of("Miễn phí", "Không có thông tin", "70,000 VNĐ(/diều)", "2,500,000 Việt Nam Đồng");
  private static final List<String> TEXTS =
      List.of(
          "", "Nộp Trực tiếp tại hội.", "- Trực tuyến: qua cổng.\n", "Dịch vụ bưu chính công ích");
  private static final List<String> KINDS = List.of("Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính");

  @RepeatedTest(200)
  void readsBackEveryRowOfADossier(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var rows = new ArrayList<Row>();
    var page = new StringBuilder();
    for (var table = random.nextInt(4); table >= 0; table--) {
      var title = one(CASES, random);
      page.append(title).append(MadeUpPage.DOSSIER_HEADER);
      for (var row = random.nextInt(5); row >= 0; row--) {
        rows.add(glue(page, title.equals("--") ? "" : title, random));
      }
    }

    assertThat(DossierTable.read(page.toString())).isEqualTo(rows);
  }

  private static Row glue(StringBuilder page, String title, Random random) {
    var paper = one(PAPERS, random);
    var file = one(FILES, random);
    var count = new Count(random.nextInt(4), random.nextBoolean() ? random.nextInt(12) : null);
    page.append(random.nextBoolean() ? "- " : "").append(paper).append(file);
    page.append(count.originals()).append(" bản chính");
    page.append(count.copies() == null ? "" : "," + count.copies() + " bản sao");
    return new Row(paper, file.isEmpty() ? List.of() : List.of(file), count, title);
  }

  @RepeatedTest(200)
  void readsBackEveryChannel(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var rows = new ArrayList<List<String>>();
    for (var row = random.nextInt(4); row >= 0; row--) {
      rows.add(
          List.of(one(KINDS, random), one(TIMES, random), one(FEES, random), one(TEXTS, random)));
    }

    var channels = new ChannelTable(ChannelTableTest.SOURCE).read(join(rows));

    assertThat(channels).extracting(GluedTablesTest::seen).isEqualTo(expected(rows));
  }

  private static String join(List<List<String>> rows) {
    return rows.stream().map(row -> String.join("", row)).collect(Collectors.joining());
  }

  private static String seen(FilingChannel channel) {
    return channel.kind().name()
        + channel.timeLimit().map(t -> t.text()).orElse("")
        + channel.text();
  }

  private static List<String> expected(List<List<String>> rows) {
    return rows.stream().map(GluedTablesTest::words).distinct().toList();
  }

  private static String words(List<String> row) {
    var kind =
        switch (row.getFirst()) {
          case "Trực tiếp" -> "IN_PERSON";
          case "Trực tuyến" -> "ONLINE";
          default -> "POST";
        };
    var time = row.get(1).equals("Không có thông tin") ? "" : row.get(1).toLowerCase(Locale.ROOT);
    return kind + time + row.get(3).strip();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
