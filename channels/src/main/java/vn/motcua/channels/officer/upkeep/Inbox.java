package vn.motcua.channels.officer.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of the data directory into which whoever runs the server puts files to be imported.
/// Nothing outside it can be named from the console.
public final class Inbox {

  private final Path folder;

  /// @param folder need not be there
  public Inbox(Path folder) {
    this.folder = folder;
  }

  /// The names of what lies there, in order.
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /// The paths of those `names` that lie there; others are left out.
  List<Path> paths(List<String> names) {
    return names().stream().filter(names::contains).map(folder::resolve).toList();
  }
}
