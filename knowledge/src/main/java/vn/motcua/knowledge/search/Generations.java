package vn.motcua.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The indexes in the data directory: one folder each, and a file that names the one in use.
///
/// An index is written beside the others and taken into use by renaming a file over the pointer,
/// so that whoever is killed in between leaves the knowledge as it was.
public final class Generations {

  private static final String POINTER = "current";

  private final Path folder;

  /// The indexes of procedures.
  ///
  /// @param dataDirectory the data directory; made if it is missing
  public Generations(Path dataDirectory) {
    this(dataDirectory, "knowledge");
  }

  /// @param dataDirectory the data directory; made if it is missing
  /// @param name the sub-folder that keeps the indexes of one kind, apart from those of others
  public Generations(Path dataDirectory, String name) {
    folder = dataDirectory.resolve(name);
  }

  /// The folder of the index in use, if there is one.
  public Optional<Path> current() {
    try {
      var name = Files.readString(folder.resolve(POINTER)).strip();
      return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder.resolve(POINTER), e);
    }
  }

  /// The folders of other indexes than the one in use, newest name first. What somebody who was
  /// killed left behind may be among them.
  public List<Path> others() {
    try {
      var used = current();
      return folders().stream()
          .filter(folder -> !used.equals(Optional.of(folder)))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /// Makes an empty folder for the index named `version`. Call it under [#locked].
  public Path begin(String version) {
    try {
      var fresh = folder.resolve(version);
      delete(fresh);
      return Files.createDirectories(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write in " + folder, e);
    }
  }

  /// Takes a finished index into use and removes what nobody needs. Call it under [#locked].
  public void use(Path finished) {
    try {
      var before = current();
      var next = folder.resolve(POINTER + ".next");
      Files.writeString(next, finished.getFileName().toString(), StandardOpenOption.CREATE);
      try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(next);
      prune(finished, before);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take " + finished + " into use", e);
    }
  }

  /// Does `work` while no other program writes here.
  ///
  /// @throws IllegalStateException if another one is writing
  public <T> T locked(Supplier<T> work) {
    try {
      Files.createDirectories(folder);
      try (var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (tryLock(channel).isEmpty()) {
          throw new IllegalStateException(
              "Another import is writing in " + folder + "; wait for it to end");
        }
        return work.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + folder, e);
    }
  }

  /// Closing the channel releases the lock.
  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private void move(Path next) throws IOException {
    var pointer = folder.resolve(POINTER);
    try {
      Files.move(
          next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, pointer, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// The one before may still be open in a running server. Names say nothing here: the clock may
  /// have gone back, and who was killed leaves a newer name than the one in use.
  private void prune(Path finished, Optional<Path> before) throws IOException {
    for (var old : folders()) {
      if (!old.equals(finished) && !before.equals(Optional.of(old))) {
        delete(old);
      }
    }
  }

  private List<Path> folders() throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
