package vn.motcua.channels.storage.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The files of the [MasterKey]. There is always a whole one under the name that counts, whenever
/// the machine stops.
final class KeyFiles {

  private static final int BYTES = 32; // AES-256
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path current;
  private final Path next;
  private final Path old;

  KeyFiles(Path dataDirectory) {
    var folder = dataDirectory.resolve("keys");
    current = folder.resolve("fillings.key");
    next = folder.resolve("fillings.key.next");
    old = folder.resolve("fillings.key.old");
  }

  SecretKey current() throws IOException {
    return read(current);
  }

  /// The key that is to follow, while keys are being changed.
  Optional<SecretKey> next() throws IOException {
    return Files.exists(next) ? Optional.of(read(next)) : Optional.empty();
  }

  void makeIfMissing() throws IOException {
    if (!Files.exists(current)) {
      var made = make(current);
      try {
        Files.createLink(current, made);
      } catch (FileAlreadyExistsException _) {
        // another process was faster; its key is as good
      } finally {
        Files.delete(made);
      }
    }
  }

  /// Makes the key that is to follow, unless a change that did not come to its end made one.
  void makeNext() throws IOException {
    if (!Files.exists(next)) {
      Files.move(make(next), next, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Keeps the key in use under another name, to be destroyed once the next one has taken its place.
  void setAside() throws IOException {
    if (!Files.exists(old)) {
      Files.createLink(old, current);
    }
  }

  /// Puts the next key in the place of the one in use, in one step.
  void replace() throws IOException {
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Writes over the old key and deletes it, if there is one that is no longer in use.
  void destroyOld() throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (!Files.isSameFile(old, current)) {
      try (var channel = FileChannel.open(old, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.allocate((int) channel.size()));
        channel.force(true);
      }
    }
    Files.delete(old);
  }

  private static SecretKey read(Path file) throws IOException {
    try {
      var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length == BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException _) {
      // said below, with the other way to be no key
    }
    throw new IllegalStateException(
        ("%s holds no key: %d bytes in Base64 are wanted. Move it away to begin with a new key;"
                + " what was filled in and said so far is lost then")
            .formatted(file, BYTES));
  }

  /// A new key, on the disk, in a file of its own beside `file`.
  private static Path make(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder, posix ? only("rwx------") : none());
    var made = Files.createTempFile(folder, "new", ".key", posix ? only("rw-------") : none());
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    try (var channel = FileChannel.open(made, Set.of(StandardOpenOption.WRITE))) {
      var text = Base64.getEncoder().encodeToString(bytes);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    return made;
  }

  private static FileAttribute<?>[] only(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  private static FileAttribute<?>[] none() {
    return new FileAttribute<?>[0];
  }
}
