package vn.motcua.knowledge.source.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.document.DocumentFiles;

/// The decree on kites, and everything else here, is made up.
class RegulationReaderTest {

  @TempDir private Path folder;

  @Test
  void readsTheSameStructureOutOfEveryKindOfFile() throws Exception {
    var wanted = "1: | 2:1,1a,1b,1đ,2 | 3:1,2,3 | 4:1,2";

    assertThat(shape(read("kite.docx", MadeUpLaw.docx()))).isEqualTo(wanted);
    assertThat(shape(read("kite.pdf", MadeUpLaw.pdf()))).isEqualTo(wanted);
    assertThat(shape(read("kite.html", MadeUpLaw.html()))).isEqualTo(wanted);
    assertThat(shape(read("kite.md", MadeUpLaw.markdown()))).isEqualTo(wanted);
    assertThat(shape(read("kite.txt", MadeUpLaw.plain()))).isEqualTo(wanted);
  }

  @Test
  void givesTheSameWordsAndPreambleForEveryKindOfFile() throws Exception {
    var word = read("kite.docx", MadeUpLaw.docx());
    var page = read("kite.pdf", MadeUpLaw.pdf());
    var site = read("kite.html", MadeUpLaw.html());
    var mark = read("kite.md", MadeUpLaw.markdown());

    assertThat(site.preamble()).isEqualTo(word.preamble());
    assertThat(page.preamble()).isEqualTo(word.preamble());
    assertThat(mark.preamble()).isEqualTo(word.preamble());
    assertThat(site.provisions()).isEqualTo(word.provisions());
    assertThat(mark.provisions()).isEqualTo(word.provisions());
    assertThat(page.provisions()).isEqualTo(word.provisions());
  }

  @Test
  void readsWhoIssuedWhatAndWhen() throws Exception {
    var preamble = read("kite.docx", MadeUpLaw.docx()).preamble();

    assertThat(preamble.number()).isEqualTo("901/2026/NĐ-CP");
    assertThat(preamble.kind()).isEqualTo("Nghị định");
    assertThat(preamble.title()).startsWith("Quy định về thả diều").endsWith("800/2020/NĐ-CP");
    assertThat(preamble.issuer()).isEqualTo("Chính phủ");
    assertThat(preamble.issued()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(preamble.signer()).isEqualTo("Nguyễn Văn Mẫu");
  }

  @Test
  void keepsChaptersAndTablesOfAppendices() throws Exception {
    var kite = read("kite.docx", MadeUpLaw.docx());

    assertThat(kite.provisions().get(2).place())
        .containsExactly(
            "Chương II SỬA ĐỔI NGHỊ ĐỊNH SỐ 800/2020/NĐ-CP", "Mục 1. CÁC ĐIỀU ĐƯỢC SỬA ĐỔI");
    assertThat(kite.appendices()).hasSize(1);
    assertThat(kite.appendices().getFirst().name()).isEqualTo("PHỤ LỤC I");
    assertThat(kite.appendices().getFirst().title()).isEqualTo("DANH MỤC CÁC BÃI THẢ DIỀU");
    assertThat(kite.appendices().getFirst().text()).contains("| STT | Bãi | Giờ\n| 1. | Bãi Mẫu");
  }

  @Test
  void givesRecordsWithTheDaysInForce() throws Exception {
    var kite = read("kite.docx", MadeUpLaw.docx());

    var articles = RegulationArticles.of(kite, Optional.empty());

    assertThat(articles)
        .extracting(Article::id)
        .containsExactly(
            "doc:901/2026/ND-CP:1",
            "doc:901/2026/ND-CP:2",
            "doc:901/2026/ND-CP:3",
            "doc:901/2026/ND-CP:4",
            "doc:901/2026/ND-CP:phu-luc-1");
    assertThat(articles)
        .allSatisfy(article -> {
          assertThat(article.validity().from()).isEqualTo(LocalDate.of(2026, 7, 1));
          assertThat(article.validity().to()).isEqualTo(LocalDate.of(2028, 6, 30));
        });
    assertThat(SourceNote.of(articles.getFirst().note()).title()).startsWith("Quy định về thả");
  }

  @Test
  void readsTheGazetteWithItsHeadersStampsAndFootnotes() throws Exception {
    var page =
        """
        CÔNG BÁO/Số 1/Ngày 01-01-2026\s
        15
        \s
        THÔNG TƯ\s
        Về diều của Bộ Mẫu\s
        \s
        Điều 1. Người thả diều1\s
        1. Người thả diều giữ khoảng cách ít nhất là mười lăm mét với mọi dây điện theo\s
        Điều 7 của Luật Trò chơi và khoản\s
        2. Điều này không áp dụng cho diều giấy nhỏ hơn một bàn tay của người lớn mà\s
        \s
        1 Điều này được sửa đổi theo quy định tại khoản 1 Điều 3 của Thông tư số 9/2025/TT-BM\s
        quy định như sau: “Điều 3. Diều\s
        Ký bởi: BẢN TIN MẪU
        Cơ quan: VĂN PHÒNG MẪU
        Ngày ký: 2026-01-01 10:00:00 +07:00

        CÔNG BÁO/Số 1/Ngày 01-01-2026\s
        16
        \s
        không ai gọi là diều.\s
        2.2 Diều lớn hơn được thả ở bãi.\s
        3.3 (được bãi bỏ)\s
        \s
        1. Câu được trích.”.\s
        2 Khoản này được bổ sung theo quy định tại khoản 2 Điều 3 của Thông tư số 9/2025/TT-BM.\s
        3 Khoản này được bãi bỏ theo quy định tại khoản 3 Điều 3 của Thông tư số 9/2025/TT-BM.\s

        CÔNG BÁO/Số 1/Ngày 01-01-2026\s
        17
        \s
        Điều 2.4 Hiệu lực thi hành\s
        Thông tư này có hiệu lực từ ngày 01 tháng 02 năm 2026./.\s
        \s
        BỘ MẪU\s
        Số: 12/VBHN-BM\s
        Hà Nội, ngày 03 tháng 4 năm 2026\s
        BỘ TRƯỞNG\s
        Nguyễn Văn Mẫu\s
        \s
        4 Điều này được sửa đổi.
        """;

    var read = read("gazette.txt", page.getBytes(StandardCharsets.UTF_8));

    assertThat(shape(read)).isEqualTo("1:1,2,3 | 2:");
    assertThat(read.preamble().number()).isEqualTo("12/VBHN-BM");
    var first = read.provisions().getFirst();
    assertThat(first.title()).isEqualTo("Người thả diều");
    assertThat(first.text())
        .contains("người lớn mà không ai gọi là diều.\n2. Diều lớn hơn")
        .doesNotContain("CÔNG BÁO")
        .doesNotContain("Ký bởi")
        .doesNotContain("được trích");
    assertThat(first.notes()).hasSize(3);
    assertThat(first.notes().getFirst()).startsWith("Điều này được sửa đổi").endsWith("trích.”.");
  }

  @Test
  void takesTheArticlesOfAnAttachedStatuteForItsOwn() throws Exception {
    var lines =
        new ArrayList<>(MadeUpLaw.PARAGRAPHS.subList(0, MadeUpLaw.PARAGRAPHS.indexOf("PHỤ LỤC I")));
    lines.addAll(
        List.of(
            "QUY CHẾ",
            "Thả diều trong trường học",
            "(Kèm theo Nghị định số 901/2026/NĐ-CP)",
            "Điều 1. Giờ thả diều",
            "1. Chỉ thả vào giờ chơi.",
            "2. Không thả trong lớp.",
            "Điều 2. Trông coi",
            "Giáo viên trông coi."));

    var read = read("kite.md", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    var articles = RegulationArticles.of(read, Optional.empty());

    assertThat(shape(read)).isEqualTo("1: | 2:1,1a,1b,1đ,2 | 3:1,2,3 | 4:1,2");
    assertThat(articles)
        .filteredOn(article -> article.id().contains("kem-theo"))
        .extracting(article -> article.heading().chapter() + "/" + article.heading().article())
        .hasSize(2)
        .allSatisfy(place -> assertThat(place).startsWith("QUY CHẾ"));
  }

  @Test
  void refusesWhatHoldsNoArticleOrNoNumber() throws IOException {
    assertThatThrownBy(() -> read("a.txt", "Không có gì.\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("no article");
    assertThatThrownBy(
            () -> read("b.txt", "Điều 1. Diều\n1. Thả.\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("no number");
  }

  private RegulationText read(String name, byte[] bytes) throws IOException, RefusedRecord {
    return RegulationReader.read(DocumentFiles.read(Files.write(folder.resolve(name), bytes)));
  }

  private static String shape(RegulationText text) {
    return text.provisions().stream()
        .map(article ->
            article.number()
                + ":"
                + Clause.split(article.text()).stream()
                    .filter(clause -> !clause.clause().isEmpty())
                    .map(clause -> clause.clause() + clause.point())
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining(" | "));
  }
}
