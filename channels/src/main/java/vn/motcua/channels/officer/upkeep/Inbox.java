package vn.motcua.channels.officer.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of the data directory into which whoever runs the server puts files to be imported.
/// Nothing outside it can be named from the console, which writes single records there, under names
/// of its own.
public final class Inbox {

  private static final String OURS = "ban-ghi-";

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

  /// Keeps one record until it is imported or discarded.
  ///
  /// @param code names the file; letters, digits, dots and dashes of it are used
  /// @return the name of the file
  String put(String code, String json) {
    var name = OURS + code.replaceAll("[^0-9A-Za-z.-]", "_") + ".json";
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), json);
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write in " + folder, e);
    }
  }

  /// Whether the console wrote the file of this name.
  static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }

  /// Removes those of the files that the console wrote; what an operator put there stays.
  void discard(List<String> names) {
    for (var path : paths(names.stream().filter(Inbox::isOurs).toList())) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot remove " + path, e);
      }
    }
  }

  /// The paths of those `names` that lie there; others are left out.
  List<Path> paths(List<String> names) {
    return names().stream().filter(names::contains).map(folder::resolve).toList();
  }
}
