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
import vn.motcua.knowledge.source.document.UnreadableDocument.Why;

/// Reads the words of one file, by the kind that its name tells.
public final class DocumentFiles {

  private static final Set<String> KINDS = Set.of("docx", "pdf", "html", "htm", "md", "txt");

  private DocumentFiles() {}

  /// Whether the name of a file tells a kind that is read here.
  public static boolean isDocument(Path file) {
    return KINDS.contains(kind(file.toString()));
  }

  /// The words of a file of an agency.
  ///
  /// @throws RefusedRecord if it is too large, broken, locked by a password, or holds no text; the
  ///     reason says which, and quotes nothing
  public static DocumentText read(Path file) throws RefusedRecord {
    try {
      checkLength(Files.size(file), ReadingLimits.REGULATIONS);
      return read(file.toString(), Files.readAllBytes(file), ReadingLimits.REGULATIONS);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /// The words of a file that is nowhere but in memory.
  ///
  /// @param name tells the kind by its end
  /// @throws UnreadableDocument where it goes beyond `limits`, is broken, locked by a password, or
  ///     holds no text
  public static DocumentText read(String name, byte[] bytes, ReadingLimits limits)
      throws UnreadableDocument {
    checkLength(bytes.length, limits);
    try {
      var text = textOf(kind(name), bytes, limits);
      if (text.lines().stream().allMatch(String::isBlank)) {
        throw new UnreadableDocument(
            Why.NO_TEXT, "holds no text; a scan has to be read by machine (OCR) first");
      }
      return text;
    } catch (InvalidPasswordException _) {
      throw new UnreadableDocument(Why.LOCKED, "is locked by a password");
    } catch (CharacterCodingException _) {
      throw new UnreadableDocument(Why.NOT_UTF8, "is not UTF-8");
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static void checkLength(long bytes, ReadingLimits limits) throws UnreadableDocument {
    if (bytes > limits.bytes()) {
      throw new UnreadableDocument(
          Why.TOO_LARGE, "is larger than %,d bytes".formatted(limits.bytes()));
    }
  }

  private static UnreadableDocument broken(IOException e) {
    return new UnreadableDocument(
        Why.BROKEN, "cannot be read to the end: " + e.getClass().getSimpleName());
  }

  private static DocumentText textOf(String kind, byte[] bytes, ReadingLimits limits)
      throws IOException, UnreadableDocument {
    return switch (kind) {
      case "docx" -> DocxText.read(bytes, limits);
      case "pdf" -> PdfText.read(bytes, limits);
      case "html", "htm" -> HtmlText.read(bytes, limits);
      case "md" -> MarkdownText.read(lines(bytes, limits));
      case "txt" -> PlainText.read(lines(bytes, limits));
      default -> throw new UnreadableDocument(Why.UNKNOWN_KIND, "is of a kind that is not read");
    };
  }

  private static List<String> lines(byte[] bytes, ReadingLimits limits)
      throws CharacterCodingException, UnreadableDocument {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return limits.limited(text).lines().toList();
  }

  private static String kind(String file) {
    var name = file.toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
