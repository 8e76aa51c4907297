package vn.motcua.knowledge.search.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// The vectors of texts that were had before, so that nobody pays for them twice.
///
/// Each space has a file of its own, and each vector stands under the fingerprint of its text. So
/// a new edition only needs those of the procedures that it changed.
final class VectorFile {

  private static final int KIND = 0x4D435631; // "MCV1"
  private static final int NAME_LENGTH = 16;
  private static final int PRINT_LENGTH = 64;

  /// Bytes of the head, the checksum, and of a vector beside its numbers.
  private static final long FRAME = 3 * Integer.BYTES + Long.BYTES;

  private static final long VECTOR_FRAME = Short.BYTES + PRINT_LENGTH;

  private final Path file;

  VectorFile(Path folder, String space) {
    file = folder.resolve(fingerprint(space).substring(0, NAME_LENGTH) + ".vectors");
  }

  /// The SHA-256 of a text, in hexadecimal digits.
  static String fingerprint(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// The vectors by the fingerprint of their text. A file that is missing or damaged has none:
  /// they can be had again.
  Map<String, float[]> read() {
    if (!Files.exists(file)) {
      return new HashMap<>();
    }
    try (var checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        var in = new DataInputStream(checked)) {
      return read(in, checked, Files.size(file));
    } catch (IOException e) {
      return new HashMap<>();
    }
  }

  private static Map<String, float[]> read(
      DataInputStream in, CheckedInputStream checked, long size) throws IOException {
    var all = new HashMap<String, float[]>();
    var kind = in.readInt();
    var count = in.readInt();
    var length = in.readInt();
    if (kind != KIND || size != FRAME + count * (VECTOR_FRAME + (long) Float.BYTES * length)) {
      return all;
    }
    for (var i = 0; i < count; i++) {
      var vector = new float[length];
      all.put(in.readUTF(), vector);
      for (var d = 0; d < length; d++) {
        vector[d] = in.readFloat();
      }
    }
    var sum = checked.getChecksum().getValue();
    return in.readLong() == sum ? all : new HashMap<>();
  }

  /// Keeps exactly these vectors, all of one length.
  ///
  /// @throws UncheckedIOException if the file cannot be written
  void write(Map<String, float[]> vectors) {
    try {
      Files.createDirectories(file.getParent());
      var next = file.resolveSibling(file.getFileName() + ".next");
      write(next, vectors);
      move(next);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static void write(Path next, Map<String, float[]> vectors) throws IOException {
    try (var checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(next)), new CRC32());
        var out = new DataOutputStream(checked)) {
      out.writeInt(KIND);
      out.writeInt(vectors.size());
      out.writeInt(vectors.values().stream().mapToInt(vector -> vector.length).max().orElse(0));
      for (var vector : vectors.entrySet()) {
        out.writeUTF(vector.getKey());
        for (var number : vector.getValue()) {
          out.writeFloat(number);
        }
      }
      out.writeLong(checked.getChecksum().getValue());
    }
  }

  private void move(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
