package vn.motcua.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.search.Generations;

/// How local facts come in: one file a province, the later in the place of the earlier.
final class LocalIngestion {

  private static final String FOLDER = "local";

  private final Generations generations;
  private final Clock clock;

  LocalIngestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory, FOLDER);
    this.clock = clock;
  }

  LiveLocal open() {
    return new LiveLocal(generations);
  }

  /// Adds what was checked already; the same again changes nothing.
  ///
  /// @param byProvince the records as they were read, by province
  void add(Map<String, JsonNode> byProvince) {
    if (byProvince.isEmpty()) {
      return;
    }
    generations.locked(() -> {
      var before = generations.current().map(LiveLocal::records).orElseGet(Map::of);
      var all = new TreeMap<>(before);
      all.putAll(byProvince);
      if (!all.equals(before)) {
        var folder = generations.begin(Versions.next(generations, clock));
        write(folder, all);
        generations.use(folder);
      }
      return all;
    });
  }

  private static void write(Path folder, Map<String, JsonNode> all) {
    try {
      Files.write(LiveLocal.file(folder), all.values().stream().map(JsonNode::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the local facts into " + folder, e);
    }
  }
}
