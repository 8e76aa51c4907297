package vn.motcua.channels.officer.dossier;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.officer.page.Upload;
import vn.motcua.channels.web.PlainText;
import vn.motcua.knowledge.source.document.DocumentFiles;
import vn.motcua.knowledge.source.document.DocumentText;
import vn.motcua.knowledge.source.document.ReadingLimits;
import vn.motcua.knowledge.source.document.UnreadableDocument;
import vn.motcua.knowledge.source.document.UnreadableDocument.Why;

/// Reads the list of papers that somebody uploads. The file is a stranger's: whatever is wrong with it
/// becomes a sentence for the officer, and nothing of it goes into a log.
final class HandedInFile {

  private static final Logger LOG = LoggerFactory.getLogger(HandedInFile.class);
  private static final Set<String> KINDS = Set.of("txt", "docx", "pdf");
  private static final int LONGEST_PACKED = 200_000;

  private HandedInFile() {}

  /// What came of reading a file.
  sealed interface Outcome {

    /// The list, a paper a line; cells of a row are parted by tabs.
    record Read(String list) implements Outcome {}

    /// It could not be read; `why` is for the officer.
    record Unread(String why) implements Outcome {}
  }

  @SuppressWarnings("PMD.AvoidCatchingGenericException")
  static Outcome read(Upload file) {
    if (!KINDS.contains(file.kind())) {
      return new Outcome.Unread(words(Why.UNKNOWN_KIND));
    }
    try {
      var text = DocumentFiles.read("list." + file.kind(), file.bytes(), ReadingLimits.LISTS);
      return limited(text);
    } catch (UnreadableDocument e) {
      return new Outcome.Unread(words(e.why()));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("An uploaded list could not be read: {}", e.getClass().getName());
      return new Outcome.Unread(words(Why.BROKEN));
    }
  }

  private static Outcome limited(DocumentText text) {
    var list = text.lines().stream().map(HandedInFile::line).collect(Collectors.joining("\n"));
    var clean = PlainText.clean("file", list, LONGEST_PACKED).replaceAll("\n{2,}", "\n");
    if (clean.isBlank()) {
      return new Outcome.Unread(words(Why.NO_TEXT));
    }
    return clean.codePointCount(0, clean.length()) > DossierForm.FILE
        ? new Outcome.Unread(
            "Tệp dài quá %,d ký tự, không giống một danh sách giấy tờ. Xin chỉ tải danh sách."
                .formatted(DossierForm.FILE)
                .replace(',', '.'))
        : new Outcome.Read(clean);
  }

  /// A row of a table as the reader of lists takes it: cells parted by tabs.
  private static String line(String line) {
    return line.startsWith(DocumentText.ROW)
        ? Arrays.stream(line.substring(DocumentText.ROW.length()).split("\\|", -1))
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining("\t"))
        : line;
  }

  private static String words(Why why) {
    return switch (why) {
      case TOO_LARGE -> "Tệp quá lớn, hoặc giải nén ra quá lớn. Danh sách giấy tờ nặng nhất 2 MB.";
      case LOCKED ->
          "Tệp có mật khẩu, hoặc là tệp .doc kiểu cũ. Xin lưu lại thành .docx không khóa.";
      case NO_TEXT ->
          "Tệp không có chữ nào đọc được; bản quét là ảnh. Xin dán danh sách vào ô bên trên.";
      case NOT_UTF8 ->
          "Tệp chữ không ở bảng mã UTF-8. Xin lưu lại theo UTF-8, hoặc dán vào ô bên trên.";
      case UNKNOWN_KIND -> "Chỉ đọc được tệp .txt, .docx và .pdf.";
      case BROKEN -> "Tệp hỏng, hoặc không đúng loại như tên tệp. Xin kiểm tra lại tệp.";
    };
  }
}
