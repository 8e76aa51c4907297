package vn.motcua.channels.storage.passing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks for bytes in files, as somebody would who got hold of a disk.
final class Bytes {

  private Bytes() {}

  /// Whether any file below `folder`, other than the key, holds these bytes.
  static boolean found(Path folder, byte[] bytes) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("fillings.key"))
          .anyMatch(file -> holds(file, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      var wanted = new String(bytes, StandardCharsets.ISO_8859_1);
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
