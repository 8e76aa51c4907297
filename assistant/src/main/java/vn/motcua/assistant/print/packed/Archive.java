package vn.motcua.assistant.print.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The parts of a ZIP file in memory, by name, in their order.
///
/// @param parts what each holds
public record Archive(Map<String, byte[]> parts) {

  /// The first day ZIP can name: a file written twice is the same file.
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int CHUNK = 8192;

  public Archive {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /// The archive in `file`; empty if unpacked it holds more than `mostBytes` or `mostParts`. No more
  /// than that is ever unpacked, whatever the file says of its size.
  ///
  /// @throws IOException if it is no ZIP file
  public static Optional<Archive> read(byte[] file, int mostBytes, int mostParts)
      throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    int left = mostBytes;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0 || parts.size() >= mostParts) {
          return Optional.empty();
        }
        parts.put(entry.getName(), bytes);
      }
    }
    return Optional.of(new Archive(parts));
  }

  /// The file.
  public byte[] write() throws IOException {
    var out = new ByteArrayOutputStream(CHUNK);
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /// This archive with one part changed.
  public Archive with(String name, byte[] bytes) {
    var changed = new LinkedHashMap<>(parts);
    changed.put(name, bytes);
    return new Archive(changed);
  }
}
