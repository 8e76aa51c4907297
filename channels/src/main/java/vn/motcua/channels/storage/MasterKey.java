package vn.motcua.channels.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The key with which the keys of fillings are encrypted. It lies in a file of its own, outside the
/// database, which only the owner may read; made at the first start. Without it nothing in the
/// database can be read.
public final class MasterKey {

  private static final int BYTES = 32; // AES-256
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  private MasterKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, "AES");
  }

  /// The key in `keys/fillings.key` of the data directory.
  ///
  /// @throws IllegalStateException if the file holds no key
  public static MasterKey inside(Path dataDirectory) {
    var file = dataDirectory.resolve("keys").resolve("fillings.key");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return new MasterKey(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try {
      var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException _) {
      // said below, with the other way to be no key
    }
    throw new IllegalStateException(
        ("%s holds no key: %d bytes in Base64 are wanted. Move it away to begin with a new key;"
                + " what was filled in so far is lost then")
            .formatted(file, BYTES));
  }

  private static void make(Path file) throws IOException {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(file.getParent(), posix ? only("rwx------") : none());
    try {
      Files.createFile(file, posix ? only("rw-------") : none());
      Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
    } catch (FileAlreadyExistsException _) {
      // another process was faster; its key is as good
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  private static FileAttribute<?>[] none() {
    return new FileAttribute<?>[0];
  }

  SecretKey key() {
    return key;
  }
}
