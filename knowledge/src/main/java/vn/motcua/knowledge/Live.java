package vn.motcua.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.knowledge.search.Generations;

/// What the newest generation holds, read once for each.
final class Live<T> {

  /// What was read of one generation.
  private record Current<T>(Optional<Path> folder, T content) {}

  private final Generations generations;
  private final Function<Optional<Path>, T> reader;
  private volatile Current<T> current;

  /// @param reader reads the folder of a generation, or what there is before the first
  Live(Generations generations, Function<Optional<Path>, T> reader) {
    this.generations = generations;
    this.reader = reader;
    current = read(generations.current());
  }

  T now() {
    return current.content();
  }

  /// Takes up a newer generation, if there is one. Cheap when there is none.
  ///
  /// @return whether there was one
  boolean refresh() {
    var newest = generations.current();
    if (newest.equals(current.folder())) {
      return false;
    }
    current = read(newest);
    return true;
  }

  private Current<T> read(Optional<Path> folder) {
    return new Current<>(folder, reader.apply(folder));
  }
}
