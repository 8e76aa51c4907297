package vn.motcua.assistant.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

class WritersTest {

  private static final double TOLERANCE = 1;

  /// A sheet and what the message of a failing test calls it.
  record Named(String name, Sheet sheet) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// Every form that ships: empty as a draft, and with the longest answers.
  static Stream<Named> sheets() {
    return Stream.concat(
        Stream.of(new Named("every kind of block", everyBlock())),
        Forms.embedded().all().stream()
            .filter(form -> !form.paper().isEmpty())
            .flatMap(WritersTest::sheets));
  }

  private static Stream<Named> sheets(Form form) {
    return Stream.of(
        new Named(form.id() + " empty", PrintedForm.of(form, MadeUp.none(), true)),
        new Named(form.id() + " full", PrintedForm.of(form, MadeUp.longest(form), false)));
  }

  private static Sheet everyBlock() {
    var row = List.of("1", MadeUp.NAME, MadeUp.ADDRESS, "x".repeat(90));
    return new Sheet(
        "Tờ khai mẫu <&\">",
        true,
        List.of(
            new Printed.Line("a < b & \"c\" – {} % Đ đ Ự ữ", Look.PLAIN),
            new Printed.Line("☐ Nam   ☒ Nữ", Look.BOLD),
            new Printed.Line("x".repeat(300), Look.CENTER),
            new Printed.Boxes("Số định danh cá nhân: " + MadeUp.NAME, "001099000001", 12),
            new Printed.Boxes("Mã", "", 30),
            new Printed.Table(
                List.of("STT", "Họ và tên", "Nơi ở", "Ghi chú"),
                List.of(1, 4, 6, 1),
                Collections.nCopies(40, row)),
            new Printed.Beside(List.of(MadeUp.ADDRESS, "Phải", "x".repeat(99)), Look.ITALIC),
            new Printed.Signatures(
                List.of(
                    new Printed.Signature("Người cha", "(Ký)"),
                    new Printed.Signature("Người mẹ", "")))));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void bothFilesSayWhatTheSheetSays(Named named) throws IOException {
    var expected = Read.sheet(named.sheet());
    var pdf = new PdfWriter().write(named.sheet());
    assertThat(Read.docx(new DocxWriter().write(named.sheet()))).isEqualTo(expected);
    assertThat(Read.pdf(pdf, named.sheet())).isEqualTo(expected);
    assertThat(Read.pages(pdf))
        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    staysBetweenTheMargins(pdf);
    eachPageSaysWhetherItIsADraft(pdf, named.sheet());
  }

  private static void staysBetweenTheMargins(byte[] pdf) throws IOException {
    double left = Page.LEFT_MARGIN * Page.CENTIMETRE - TOLERANCE;
    double right = (Page.LEFT_MARGIN + Page.TEXT_WIDTH) * Page.CENTIMETRE + TOLERANCE;
    double bottom = (29.7 - Page.MARGIN) * Page.CENTIMETRE + TOLERANCE;
    assertThat(Read.letters(pdf))
        .isNotEmpty()
        .filteredOn(letter -> !letter.getUnicode().isBlank())
        .allMatch(letter -> letter.getXDirAdj() >= left)
        .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= right)
        .allMatch(letter -> letter.getYDirAdj() > 0 && letter.getYDirAdj() <= bottom);
  }

  private static void eachPageSaysWhetherItIsADraft(byte[] pdf, Sheet sheet) throws IOException {
    assertThat(Read.pages(pdf)).allMatch(text -> text.contains(Sheet.DRAFT) == sheet.draft());
  }

  @Test
  void aDraftIsMarkedInTheHeaderOfTheDocx() throws IOException {
    try (var docx = open(everyBlock())) {
      assertThat(docx.getHeaderList()).hasSize(1);
      assertThat(docx.getHeaderList().getFirst().getText().strip()).isEqualTo(Sheet.DRAFT);
    }
  }

  @Test
  void theHeadsOfALongTableStandOnEachOfItsPages() throws IOException {
    var pages = Read.pages(new PdfWriter().write(everyBlock()));
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages.subList(1, pages.size() - 1)).allMatch(text -> text.contains("Họ và tên"));
    try (var docx = open(everyBlock())) {
      assertThat(docx.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void theSameSheetIsTheSameFile() {
    assertThat(new PdfWriter().write(everyBlock())).isEqualTo(new PdfWriter().write(everyBlock()));
    assertThat(new DocxWriter().write(everyBlock()))
        .isEqualTo(new DocxWriter().write(everyBlock()));
  }

  @Test
  void filesSayWhatTheyAreAndNothingOfTheirMaking() throws IOException {
    try (var pdf = Loader.loadPDF(new PdfWriter().write(everyBlock()));
        var docx = open(everyBlock())) {
      var about = pdf.getDocumentInformation();
      assertThat(about.getTitle()).isEqualTo("Tờ khai mẫu <&\">");
      assertThat(about.getAuthor()).isNull();
      assertThat(about.getCreationDate()).isNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      var core = docx.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Tờ khai mẫu <&\">");
      assertThat(core.getCreated()).isNull();
      assertThat(core.getModified()).isNull();
    }
  }

  @Test
  void theRoomToSignHoldsNothing() throws IOException {
    var sheet =
        new Sheet(
            "Đơn mẫu",
            false,
            List.of(
                new Printed.Signatures(List.of(new Printed.Signature("Người khai", "(Ký)"))),
                new Printed.Line("Dưới", Look.PLAIN)));
    var letters = Read.letters(new PdfWriter().write(sheet));
    double note = lineOf(letters, ")");
    double below = lineOf(letters, "D");
    assertThat(below - note).isGreaterThan(Printed.Signatures.ROOM * 13);
    assertThat(letters)
        .noneMatch(letter -> letter.getYDirAdj() > note + 1 && letter.getYDirAdj() < below - 1);
    try (var docx = open(sheet)) {
      var room = docx.getTables().getFirst().getRow(0).getCell(0).getParagraphs();
      assertThat(room.subList(2, room.size()))
          .hasSize(Printed.Signatures.ROOM)
          .allMatch(line -> line.getText().isEmpty());
    }
  }

  private static double lineOf(List<TextPosition> letters, String sign) {
    return letters.stream()
        .filter(letter -> letter.getUnicode().equals(sign))
        .findFirst()
        .orElseThrow()
        .getYDirAdj();
  }

  private static XWPFDocument open(Sheet sheet) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(sheet)));
  }
}
