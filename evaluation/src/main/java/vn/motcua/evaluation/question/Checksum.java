package vn.motcua.evaluation.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells one version of a file from another.
public final class Checksum {

  private Checksum() {}

  /// SHA-256 of the file, hexadecimal.
  ///
  /// @throws IOException if it cannot be read
  public static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /// SHA-256 of `bytes`, hexadecimal.
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
