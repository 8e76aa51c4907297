package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;

/// Lists of papers that officers type, tick or upload. People and papers are made up.
@ExtendWith(OutputCaptureExtension.class)
class DossierIT extends RunningApplication {

  private static final String PATH = "/officer/dossier";
  private static final int LARGE = 2_100_000;
  private static final int HUGE = 12_000_000;

  @Autowired private StoredAccounts accounts;
  @Autowired private Passwords passwords;
  private Visitor visitor = new Visitor(client);

  @BeforeEach
  void enter() {
    visitor = new Visitor(client);
    visitor.enter(Role.OFFICER, accounts, passwords);
  }

  @Test
  void readsAListFromPlainTextWordAndPdf() throws IOException {
    for (var file : List.of("list.txt", "LIST.DOCX", "list.pdf")) {
      var shown = upload(file, list(file));

      assertThat(shown)
          .as(file)
          .contains("Đã có (1)", "Thừa, không được yêu cầu (1)")
          .contains(">Tờ khai CT01", "Sổ hộ khẩu");
    }
  }

  @Test
  void addsWhatAFileBringsToWhatIsTyped() {
    var bytes = "Sổ hộ khẩu".getBytes(StandardCharsets.UTF_8);
    var shown =
        words(
            visitor.postFile(
                PATH, "l.txt", bytes, "procedure", "1.004194", "papers", "Tờ khai CT01"));

    assertThat(shown).contains("Tờ khai CT01\nSổ hộ khẩu</textarea>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          photo.jpg  | Chỉ đọc được tệp
          list.html  | Chỉ đọc được tệp
          noise.pdf  | Tệp hỏng
          noise.docx | Tệp hỏng
          latin.txt  | không ở bảng mã UTF-8
          empty.txt  | không có chữ nào
          old.docx   | có mật khẩu
          long.txt   | Tệp dài quá
          bomb.docx  | Tệp quá lớn
          """)
  void saysWhatIsWrongWithAFileAndKeepsWhatWasTyped(String name, String why, CapturedOutput output)
      throws IOException {
    var sent =
        visitor.postFile(
            PATH, name, hostile(name), "procedure", "1.004194", "papers", "Giấy đang gõ");

    assertThat(sent.getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(words(sent)).contains(why, "Giấy đang gõ").doesNotContain("Đã có (");
    assertThat(output.getAll()).doesNotContain("Giấy đang gõ", "lời kín");
  }

  @Test
  void readsAListOfTheLargestKindInMemory(CapturedOutput output) throws IOException {
    var padded = Arrays.copyOf(list("l.pdf"), 1_900_000); // a PDF ends where it says it does

    assertThat(upload("l.pdf", padded)).contains("Đã có (1)");
    assertThat(output.getAll()).doesNotContain("DataBufferLimitException");
  }

  @Test
  void refusesAFileThatIsTooLargeInWords() {
    var sent = visitor.postFile(PATH, "l.txt", blanks(LARGE), "procedure", "1.004194");

    assertThat(words(sent)).containsAnyOf("Tệp quá lớn", "Nội dung gửi lên quá lớn");
    var huge = visitor.postFile(PATH, "l.txt", blanks(HUGE), "procedure", "1.004194");
    assertThat(huge.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    assertThat(words(huge)).contains("nặng nhất 2 MB");
  }

  @Test
  void takesNoFileFromStrangersWithoutATokenOrOnOtherPages() throws IOException {
    var stranger = new Visitor(client);
    stranger.get("/officer/login");
    assertThat(stranger.postFile(PATH, "l.txt", list("l.txt")).getStatus())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(visitor.postFile("/officer/verdict", "l.txt", list("l.txt")).getStatus())
        .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    visitor.token = "made up";
    assertThat(visitor.postFile(PATH, "l.txt", list("l.txt")).getStatus())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(place(stranger.get(PATH))).isEqualTo("/officer/login");
  }

  @Test
  void keepsNothingOfAFile() throws IOException {
    upload("list.txt", "giấy lạ hiếm thấy kjhwzz".getBytes(StandardCharsets.UTF_8));

    assertThat(words(visitor.get("/officer/history"))).doesNotContain("kjhwzz");
    try (var all = Files.walk(data())) {
      assertThat(all.filter(Files::isRegularFile).filter(DossierIT::holds).toList()).isEmpty();
    }
  }

  @Test
  void countsTickedRowsOfTheProcedureThatWasShownAndOfNoOther() {
    var rows = words(visitor.get(PATH + "?procedure=1.004194"));
    assertThat(rows).contains("name=\"rowsOf\" value=\"1.004194\"", "name=\"ticked\" value=\"1\"");

    var ticked =
        words(visitor.post(PATH, "procedure", "1.004194", "rowsOf", "1.004194", "ticked", "1"));
    assertThat(ticked).contains("Đã có (1)");
    var other =
        words(visitor.post(PATH, "procedure", "1.004194", "rowsOf", "1.001193", "ticked", "1"));
    assertThat(other).doesNotContain("Đã có (1)");
  }

  @Test
  void warnsBeforeASecondSupplement() {
    var shown =
        words(visitor.post(PATH, "procedure", "1.004194", "papers", "Ảnh", "supplements", "1"));

    assertThat(shown)
        .contains("Nghị định 118/2025/NĐ-CP")
        .containsPattern("(?i)lần (thứ )?hai|lần 2");
  }

  private String upload(String name, byte[] bytes) {
    return words(visitor.postFile(PATH, name, bytes, "procedure", "1.004194"));
  }

  private static boolean holds(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("kjhwzz");
    } catch (IOException _) {
      return false; // a file of the database that is locked
    }
  }

  private static byte[] list(String name) throws IOException {
    if (name.endsWith(".pdf")) {
      return new PdfWriter()
          .write(
              new Sheet(
                  "Danh sách",
                  "",
                  List.of(
                      new Printed.Line("1. Tờ khai CT01", Look.PLAIN),
                      new Printed.Line("2. Sổ hộ khẩu", Look.PLAIN))));
    }
    if (name.endsWith(".txt")) {
      return "1. Tờ khai CT01\r\n2. Sổ hộ khẩu\r\n".getBytes(StandardCharsets.UTF_8);
    }
    var out = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      var table = word.createTable(2, 3);
      var cells = List.of("1", "Tờ khai CT01", "01 bản", "2", "Sổ hộ khẩu", "2 bản");
      for (var cell = 0; cell < cells.size(); cell++) {
        table.getRow(cell / 3).getCell(cell % 3).setText(cells.get(cell));
      }
      word.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] hostile(String name) throws IOException {
    return switch (name) {
      case "latin.txt" -> "T\u00ea khai l\u1eddi".getBytes(StandardCharsets.UTF_16LE);
      case "empty.txt" -> " \n\n ".getBytes(StandardCharsets.UTF_8);
      case "old.docx" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
      case "long.txt" -> "lời kín dài\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
      case "bomb.docx" -> bomb();
      default -> "lời kín, không phải tệp như tên gọi".getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(blanks(HUGE));
    }
    return out.toByteArray();
  }

  private static byte[] blanks(int count) {
    return " ".repeat(count).getBytes(StandardCharsets.US_ASCII);
  }
}
