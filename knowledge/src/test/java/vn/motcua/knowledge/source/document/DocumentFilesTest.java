package vn.motcua.knowledge.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.source.RefusedRecord;

/// Files of strangers: each is refused with a reason, and none takes the program down.
class DocumentFilesTest {

  private static final long BOMB = 450_000_000;

  @TempDir private Path folder;

  @Test
  void refusesHugeFiles() throws IOException {
    var file = folder.resolve("huge.txt");
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(ReadingLimits.REGULATIONS.bytes() + 1);
    }

    refused(file, "larger than");
  }

  @Test
  void refusesAPackedBombInWordAndPdf() throws IOException {
    var word = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(word)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      blanks(zip);
      zip.closeEntry();
    }
    var packed = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(packed)) {
      blanks(deflated);
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());

    refused(file("bomb.docx", word.toByteArray()), "unpacks to more");
    refused(file("bomb.pdf", pdf.toByteArray()), "unpacks to more");
    refused(
        file(
            "twice.pdf",
            "%PDF-1.7 /Filter[/FlateDecode /FlateDecode]".getBytes(StandardCharsets.US_ASCII)),
        "unpacks to more");
  }

  @Test
  void doesNotReadOutsideEntities() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "lời kín");
    var evil =
        """
        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "%s">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>Điều 1. &x;</w:t></w:r></w:p></w:body></w:document>
        """
            .formatted(secret.toUri());

    var file = file("evil.docx", withDocument(evil.getBytes(StandardCharsets.UTF_8)));

    refused(file, "cannot be read");
  }

  @Test
  void refusesALockedPdfAndALockedWordFile() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("chủ", "kín", new AccessPermission()));
      pdf.save(out);
    }

    refused(file("locked.pdf", out.toByteArray()), "password");
    refused(
        file("locked.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), "password");
  }

  @Test
  void refusesAScanWithoutText() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
    }

    refused(file("scan.pdf", out.toByteArray()), "no text");
  }

  @Test
  void refusesBrokenFilesAndNoiseWithoutFallingOver() throws IOException {
    var seed = new Random().nextLong();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    var word = word("Điều 1. Diều");
    for (var kind : new String[] {"docx", "pdf"}) {
      var noise = new byte[2_000];
      random.nextBytes(noise);
      refused(file("noise." + kind, noise), "");
      refused(file("empty." + kind, new byte[0]), "");
    }
    for (var i = 0; i < 20; i++) {
      var cut = Arrays.copyOf(word, 1 + random.nextInt(word.length - 1));
      cut[random.nextInt(cut.length)] ^= 0x55;
      readOrRefused(file("cut.docx", cut));
    }
    refused(file("latin.txt", "Điều".getBytes(StandardCharsets.UTF_16)), "UTF-8");
  }

  @Test
  void readsDeeplyNestedHtmlOrRefusesIt() throws IOException {
    var deep = "<div>".repeat(200_000) + "Điều 1. Diều";

    readOrRefused(file("deep.html", deep.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void keepsTheNumbersOfListsInHtml() throws Exception {
    var html = "<ol start=3><li>Ba</li><li>Bốn</li></ol><ol type=a><li>A</li></ol>";

    var read = DocumentFiles.read(file("list.html", html.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.lines()).containsExactly("3. Ba", "4. Bốn", "a) A");
  }

  private static void blanks(OutputStream out) throws IOException {
    var some = new byte[1 << 20];
    for (var written = 0L; written < BOMB; written += some.length) {
      out.write(some);
    }
  }

  private static byte[] word(String text) throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText(text);
      word.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] withDocument(byte[] document) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(word("x")));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals("word/document.xml") ? document : in.readAllBytes());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> DocumentFiles.read(file))
        .as(file.getFileName().toString())
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining(why);
  }

  private static void readOrRefused(Path file) {
    try {
      assertThat(DocumentFiles.read(file).lines()).isNotEmpty();
    } catch (RefusedRecord e) {
      assertThat(e.reason()).isNotBlank();
    }
  }
}
