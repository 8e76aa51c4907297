package vn.motcua.channels.storage.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/// The key with which the keys of rows are encrypted. It lies in a file of its own, outside the
/// database, which only the owner may read; made at the first start. Without it nothing of those
/// rows can be read. While it is being changed there are two, and both open.
public final class MasterKey {

  private final SecretKey key;
  private final Optional<SecretKey> next;

  private MasterKey(SecretKey key, Optional<SecretKey> next) {
    this.key = key;
    this.next = next;
  }

  /// The key in `keys/fillings.key` of the data directory.
  ///
  /// @throws IllegalStateException if the file holds no key
  public static MasterKey inside(Path dataDirectory) {
    var files = new KeyFiles(dataDirectory);
    try {
      files.makeIfMissing();
      if (files.next().isEmpty()) {
        files.destroyOld();
      }
      return new MasterKey(files.current(), files.next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With which new keys are encrypted.
  SecretKey key() {
    return key;
  }

  /// With which every key is to be encrypted in the end.
  SecretKey target() {
    return next.orElse(key);
  }

  /// All that may open a key.
  List<SecretKey> all() {
    return next.map(other -> List.of(key, other)).orElseGet(() -> List.of(key));
  }
}
