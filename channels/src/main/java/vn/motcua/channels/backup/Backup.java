package vn.motcua.channels.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.DatabaseCopy;

/// `backup`: copies what cannot be had again into one file, also while the server runs. Conversations
/// and fillings are not in it: nothing of them is meant to last.
public final class Backup {

  private final Path dataDirectory;
  private final Database database;
  private final Clock clock;
  private final PrintStream out;

  public Backup(Path dataDirectory, Database database, Clock clock, PrintStream out) {
    this.dataDirectory = dataDirectory;
    this.database = database;
    this.clock = clock;
    this.out = out;
  }

  /// Writes the file; there is none of this name if anything goes wrong.
  ///
  /// @param withKey whether the master key goes in, too
  /// @return the exit status
  public int run(Path target, boolean withKey) {
    if (Files.exists(target)) {
      out.println("nothing was written: there is " + target + " already");
      return 1;
    }
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      var manifest = write(part, withKey);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      tell(target, manifest);
      return 0;
    } catch (IOException e) {
      out.println("nothing was backed up: " + e);
      return 1;
    } finally {
      delete(part);
    }
  }

  private Manifest write(Path part, boolean withKey) throws IOException {
    try (var packing = new Packing(part)) {
      var schema = database.isH2() ? database.schema() : "";
      if (!schema.isEmpty()) {
        addDatabase(packing);
      }
      for (var each : Manifest.PARTS) {
        packing.addAll(each, dataDirectory.resolve(each));
      }
      packing.addAll(Manifest.ERASURES, dataDirectory.resolve(Manifest.ERASURES));
      if (withKey) {
        packing.addAll(Manifest.KEY, dataDirectory.resolve(Manifest.KEY));
      }
      return packing.finish(clock.instant(), schema);
    }
  }

  /// By way of a file in a folder that nobody else may look into.
  private void addDatabase(Packing packing) throws IOException {
    var copy = Files.createTempFile(dataDirectory.resolve("store"), "backup", ".sql");
    try {
      DatabaseCopy.write(database, copy);
      packing.add(Manifest.DATABASE, copy);
    } finally {
      delete(copy);
    }
  }

  private void tell(Path target, Manifest manifest) {
    out.println("%d files in %s".formatted(manifest.files().size(), target.toAbsolutePath()));
    if (!manifest.hasDatabase()) {
      out.println(
          "the database is PostgreSQL and is not in it: back it up with pg_dump, without the tables"
              + " filling, filling_access and conversation");
    }
    out.println(
        manifest.hasKey()
            ? "the master key is in it: keep it apart from copies of the disk"
            : "the master key is not in it: nothing in the backup needs it");
    out.println(
        "not in it, since imports bring them: procedures and law texts; the settings are not either");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
