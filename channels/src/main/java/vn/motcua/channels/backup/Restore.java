package vn.motcua.channels.backup;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.DatabaseCopy;
import vn.motcua.channels.storage.erasure.ErasureLog;
import vn.motcua.channels.storage.erasure.Reapplied;

/// `restore`: puts a backup in the place of what is there, while nothing runs. What is damaged or was
/// made by a newer program is refused, and nothing is touched. What people had erased since the
/// backup is erased in it before it is put in place.
public final class Restore {

  private static final String FILE = "store/motcua.mv.db";

  private final Path dataDirectory;
  private final boolean usesH2;
  private final PrintStream out;

  /// @param usesH2 whether the settings name the H2 file of the data directory
  public Restore(Path dataDirectory, boolean usesH2, PrintStream out) {
    this.dataDirectory = dataDirectory;
    this.usesH2 = usesH2;
    this.out = out;
  }

  /// Why nobody may open the data directory now; empty where they may.
  public static String obstacle(Path dataDirectory) {
    return Swap.isUnfinished(dataDirectory)
        ? "A restore stopped in the middle. Run it again: it begins with what was there before"
        : "";
  }

  /// Restores.
  ///
  /// @return the exit status
  public int run(Path source) {
    var lock = RunningLock.alone(dataDirectory);
    if (lock.isEmpty() || isInUse(dataDirectory.resolve(FILE))) {
      lock.ifPresent(RunningLock::close);
      out.println("nothing was restored: stop the server and all commands first");
      return 1;
    }
    try (var _ = lock.get();
        var backup = new Unpacking(source)) {
      restore(backup);
      return 0;
    } catch (IOException e) {
      out.println("nothing was restored from %s: %s".formatted(source, e.getMessage()));
      return 1;
    }
  }

  private void restore(Unpacking backup) throws IOException {
    var manifest = backup.manifest();
    refuseOthers(manifest);
    backup.check();
    var swap = new Swap(dataDirectory);
    swap.begin();
    backup.into(swap.staged());
    var log = ErasureLog.inside(dataDirectory);
    log.take(ErasureLog.at(swap.staged().resolve(Manifest.ERASURES)));
    var again = manifest.hasDatabase() ? database(swap.staged(), log) : 0;
    swap.run(parts(manifest));
    swap.clear();
    tell(manifest, again);
  }

  private void refuseOthers(Manifest manifest) throws IOException {
    if (manifest.hasDatabase() && !usesH2) {
      throw new IOException("it holds an H2 database, but motcua.store.url names another one");
    }
    try (var newest = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "")) {
      if (manifest.hasDatabase() && isAbove(manifest.schema(), newest.schema())) {
        throw new IOException("it was made by a newer program");
      }
    }
  }

  private static boolean isAbove(String schema, String known) throws IOException {
    try {
      return Integer.parseInt(schema) > Integer.parseInt(known);
    } catch (NumberFormatException _) {
      throw new IOException("its tables are of no version: " + schema);
    }
  }

  /// Makes the file of the database beside the one in use, up to date and without what was erased.
  ///
  /// @return how many rows were erased again
  private static int database(Path staged, ErasureLog log) throws IOException {
    var script = staged.resolve(Manifest.DATABASE);
    DatabaseCopy.read(script, staged);
    Files.delete(script);
    try (var database = Database.inside(staged)) {
      return new Reapplied(database.source(), log).run();
    } catch (RuntimeException e) {
      throw new IOException("its database cannot be used: " + e.getMessage(), e);
    }
  }

  private static List<String> parts(Manifest manifest) {
    var parts = new ArrayList<>(Manifest.PARTS);
    if (manifest.hasDatabase()) {
      parts.add(FILE);
    }
    if (manifest.hasKey()) {
      parts.add(Manifest.KEY);
    }
    return parts;
  }

  private void tell(Manifest manifest, int again) {
    out.println(
        "%d files of %s were restored".formatted(manifest.files().size(), manifest.createdAt()));
    out.println(
        manifest.hasDatabase()
            ? "%d rows that had been erased since were erased again".formatted(again)
            : "no database is in it: restore PostgreSQL with pg_restore; the next start erases again"
                + " what had been erased since");
  }

  private static boolean isInUse(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException | IOException _) {
      return true;
    }
  }
}
