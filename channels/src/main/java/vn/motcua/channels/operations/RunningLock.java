package vn.motcua.channels.operations;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether a server uses a data directory: it holds a lock on `running.lock` there, which the system
/// lets go of when the process ends, however it does.
public final class RunningLock implements AutoCloseable {

  private final FileChannel channel;

  private RunningLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Says that a server uses the directory; several may.
  public static RunningLock shared(Path dataDirectory) {
    return of(dataDirectory, true)
        .orElseThrow(() ->
            new IllegalStateException(
                "A backup is being restored, or keys are being changed, in " + dataDirectory));
  }

  /// Keeps servers away; nothing where one runs.
  public static Optional<RunningLock> alone(Path dataDirectory) {
    return of(dataDirectory, false);
  }

  private static Optional<RunningLock> of(Path dataDirectory, boolean shared) {
    try {
      Files.createDirectories(dataDirectory);
      var channel = FileChannel.open(dataDirectory.resolve("running.lock"), CREATE, READ, WRITE);
      if (isLocked(channel, shared)) {
        return Optional.of(new RunningLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A lock belongs to the whole process, so another of the same one is as good for a server.
  private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
      return lock.isPresent();
    } catch (OverlappingFileLockException _) {
      return shared;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
