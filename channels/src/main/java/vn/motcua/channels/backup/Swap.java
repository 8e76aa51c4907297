package vn.motcua.channels.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts staged files in the place of those that are there: all, or, if anything goes wrong or the
/// machine stops, none. A journal tells the next run what to put back.
final class Swap {

  private final Path dataDirectory;
  private final Path folder;

  Swap(Path dataDirectory) {
    this.dataDirectory = dataDirectory;
    this.folder = dataDirectory.resolve(".restore");
  }

  /// Whether one stopped in the middle.
  static boolean isUnfinished(Path dataDirectory) {
    return Files.exists(new Swap(dataDirectory).journal());
  }

  /// Where new files are staged.
  Path staged() {
    return folder.resolve("new");
  }

  private Path aside() {
    return folder.resolve("old");
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  /// Begins with an empty folder; first puts back what one that stopped in the middle took away.
  void begin() throws IOException {
    putBack();
    clear();
    makeFolder();
    Files.createDirectories(staged());
    Files.createDirectories(aside());
  }

  /// What is staged is about people, so nobody else on the machine may look.
  private void makeFolder() throws IOException {
    if (dataDirectory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  /// Puts the staged ones of these in place. What is not staged is away afterwards.
  void run(List<String> parts) throws IOException {
    var lines = new ArrayList<String>();
    for (var part : parts) {
      lines.add((Files.exists(dataDirectory.resolve(part)) ? "had " : "new ") + part);
    }
    Files.write(journal().resolveSibling("journal.part"), lines);
    Files.move(journal().resolveSibling("journal.part"), journal());
    try {
      for (var part : parts) {
        move(dataDirectory.resolve(part), aside().resolve(part));
        move(staged().resolve(part), dataDirectory.resolve(part));
      }
    } catch (IOException e) {
      putBack();
      throw e;
    }
    Files.delete(journal());
  }

  private void putBack() throws IOException {
    if (!Files.exists(journal())) {
      return;
    }
    for (var line : Files.readAllLines(journal())) {
      var part = line.substring(4);
      var had = line.startsWith("had ");
      if (had ? Files.exists(aside().resolve(part)) : Files.exists(dataDirectory.resolve(part))) {
        delete(dataDirectory.resolve(part));
        move(aside().resolve(part), dataDirectory.resolve(part));
      }
    }
    Files.delete(journal());
  }

  /// Removes all that was staged and set aside.
  void clear() throws IOException {
    delete(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.createDirectories(to.getParent());
      Files.move(from, to);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var all = Files.walk(path)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
