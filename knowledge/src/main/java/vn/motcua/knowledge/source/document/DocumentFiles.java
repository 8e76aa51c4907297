package vn.motcua.knowledge.source.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.knowledge.source.RefusedRecord;

/// Reads the words of one file, by the kind that its name tells.
public final class DocumentFiles {

  private static final Set<String> KINDS = Set.of("docx", "pdf", "html", "htm", "md", "txt");

  /// A file of more bytes is refused: the longest regulation with scanned forms has about 60 MB.
  static final long MOST_BYTES = 80_000_000;

  /// Text of more characters is refused: the longest regulation here has 1,100,000.
  static final int MOST_CHARACTERS = 16_000_000;

  private DocumentFiles() {}

  /// Whether the name of a file tells a kind that is read here.
  public static boolean isDocument(Path file) {
    return KINDS.contains(kind(file));
  }

  /// The words of a file.
  ///
  /// @throws RefusedRecord if it is too large, broken, locked by a password, or holds no text; the
  ///     reason says which, and quotes nothing
  public static DocumentText read(Path file) throws RefusedRecord {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new RefusedRecord("is larger than %,d bytes".formatted(MOST_BYTES));
      }
      var text = textOf(file);
      if (text.lines().stream().allMatch(String::isBlank)) {
        throw new RefusedRecord("holds no text; a scan has to be read by machine (OCR) first");
      }
      return text;
    } catch (InvalidPasswordException _) {
      throw new RefusedRecord("is locked by a password");
    } catch (CharacterCodingException _) {
      throw new RefusedRecord("is not UTF-8");
    } catch (IOException e) {
      throw new RefusedRecord("cannot be read to the end: " + e.getClass().getSimpleName());
    }
  }

  private static DocumentText textOf(Path file) throws IOException, RefusedRecord {
    var bytes = Files.readAllBytes(file);
    return switch (kind(file)) {
      case "docx" -> DocxText.read(bytes);
      case "pdf" -> PdfText.read(bytes);
      case "html", "htm" -> HtmlText.read(bytes);
      case "md" -> MarkdownText.read(lines(bytes));
      case "txt" -> PlainText.read(lines(bytes));
      default -> throw new RefusedRecord("is of a kind that is not read");
    };
  }

  private static List<String> lines(byte[] bytes) throws CharacterCodingException, RefusedRecord {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return limited(text).lines().toList();
  }

  /// The text itself, where it is not too long.
  static String limited(String text) throws RefusedRecord {
    if (text.length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    return text;
  }

  /// What refuses a text that is too long.
  static RefusedRecord tooLong() {
    return new RefusedRecord("holds more than %,d characters".formatted(MOST_CHARACTERS));
  }

  private static String kind(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
