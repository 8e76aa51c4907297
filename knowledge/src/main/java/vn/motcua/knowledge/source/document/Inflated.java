package vn.motcua.knowledge.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;

/// Refuses small files that unpack to huge ones, before a library unpacks them.
final class Inflated {

  private static final int MOST_PARTS = 5_000;
  private static final int BUFFER = 1 << 16;
  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
  private static final Pattern TWICE =
      Pattern.compile("/(?:Flate|LZW)Decode\\s*/(?:Flate|LZW|RunLength)Decode|/(?:Fl|LZW)\\s*/Fl");

  private Inflated() {}

  /// Counts what every packed stream of a PDF unpacks to.
  static void check(byte[] pdf, ReadingLimits limits) throws UnreadableDocument {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    if (TWICE.matcher(text).find()) {
      throw bomb(limits);
    }
    var total = 0L;
    var found = STREAM.matcher(text);
    while (found.find()) {
      total += inflated(pdf, found.end(), limits, total);
    }
  }

  private static long inflated(byte[] bytes, int start, ReadingLimits limits, long before)
      throws UnreadableDocument {
    var buffer = new byte[BUFFER];
    var total = 0L;
    try (var inflater = new Inflater()) {
      inflater.setInput(bytes, start, bytes.length - start);
      while (!inflater.finished()) {
        var count = inflater.inflate(buffer);
        if (count == 0) {
          return total;
        }
        total += count;
        if (before + total > limits.unpacked()) {
          throw bomb(limits);
        }
      }
    } catch (DataFormatException _) {
      // Not packed this way: it is as long as it looks.
    }
    return total;
  }

  /// Counts what the parts of a zip file unpack to.
  static void checkZip(byte[] zip, ReadingLimits limits) throws IOException, UnreadableDocument {
    var buffer = new byte[BUFFER];
    var total = 0L;
    var parts = 0;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        parts++;
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          total += count;
          if (total > limits.unpacked() || parts > MOST_PARTS) {
            throw bomb(limits);
          }
        }
      }
    }
  }

  private static UnreadableDocument bomb(ReadingLimits limits) {
    return new UnreadableDocument(
        UnreadableDocument.Why.TOO_LARGE,
        "unpacks to more than %,d bytes".formatted(limits.unpacked()));
  }
}
