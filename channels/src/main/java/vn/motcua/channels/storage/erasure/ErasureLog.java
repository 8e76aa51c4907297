package vn.motcua.channels.storage.erasure;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of erasures: `erasures.log` in the data directory, a line each. It is a file and no
/// table, so that restoring a database, by our command or by PostgreSQL's, does not set it back.
public final class ErasureLog {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureLog.class);

  /// Two stores of one process may write to it.
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path file;

  private ErasureLog(Path file) {
    this.file = file;
  }

  /// The log of a data directory, which need not exist yet.
  public static ErasureLog inside(Path dataDirectory) {
    return new ErasureLog(dataDirectory.resolve("erasures.log"));
  }

  /// The log in a file, of a backup for instance.
  public static ErasureLog at(Path file) {
    return new ErasureLog(file);
  }

  /// Adds a line; it is on the disk when this returns.
  public void note(Erasure erasure) {
    synchronized (ONE_AT_A_TIME) {
      write(file, List.of(erasure));
    }
  }

  /// Notes that the clock erased so many of a kind, unless there were none.
  public void expired(Instant at, Erasure.Kind kind, int count) {
    if (count > 0) {
      LOG.info("{} of {} had been kept long enough and were erased", count, kind);
      note(Erasure.expired(at, kind, count));
    }
  }

  /// Every erasure, in the order of the lines. A line that a crash cut off is passed over.
  public List<Erasure> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    var all = new ArrayList<Erasure>();
    try {
      for (var line : Files.readAllLines(file)) {
        read(line, all);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line, Collection<Erasure> all) {
    try {
      if (!line.isBlank()) {
        all.add(Erasure.of(line));
      }
    } catch (RuntimeException _) {
      LOG.warn("{} has a line that is none of ours", file);
    }
  }

  /// What tells erased ones of a kind again.
  Set<String> digests(Erasure.Kind kind) {
    return all().stream()
        .filter(each -> each.kind() == kind && !each.digest().isEmpty())
        .map(Erasure::digest)
        .collect(Collectors.toSet());
  }

  /// Takes the lines of another log in that are missing here.
  public void take(ErasureLog other) {
    synchronized (ONE_AT_A_TIME) {
      var missing = new LinkedHashSet<>(other.all());
      missing.removeAll(all());
      if (!missing.isEmpty()) {
        write(file, missing);
      }
    }
  }

  /// Drops the lines older than `before`: no backup of that age may be restored any more.
  ///
  /// @return how many
  public int forget(Instant before) {
    synchronized (ONE_AT_A_TIME) {
      var kept = all();
      var old = kept.stream().filter(each -> each.at().isBefore(before)).count();
      if (old > 0) {
        replace(kept.stream().filter(each -> !each.at().isBefore(before)).toList());
      }
      return (int) old;
    }
  }

  private void replace(List<Erasure> kept) {
    var next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.deleteIfExists(next);
      write(next, kept);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Begins with the end of a line: one that a crash cut off spoils nothing but itself.
  private static void write(Path file, Collection<Erasure> erasures) {
    var lines = erasures.stream().map(Erasure::line).collect(Collectors.joining("\n", "\n", "\n"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var channel = FileChannel.open(file, CREATE, APPEND)) {
        var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The erasure could not be noted in " + file, e);
    }
  }
}
