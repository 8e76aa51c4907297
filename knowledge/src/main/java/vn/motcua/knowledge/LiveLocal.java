package vn.motcua.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.local.LocalFacts;
import vn.motcua.knowledge.local.LocalJson;
import vn.motcua.knowledge.local.LocalTable;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.source.RefusedRecord;

/// The local facts in use, which takes up newer ones without stopping anybody.
public final class LiveLocal {

  private static final LocalJson READER = new LocalJson();

  private final Live<LocalTable> live;

  LiveLocal(Generations generations) {
    live = new Live<>(generations, LiveLocal::read);
  }

  /// The facts as they are now.
  public LocalTable now() {
    return live.now();
  }

  /// Takes up newer facts, if there are any. Cheap when there are none.
  ///
  /// @return whether they changed
  public boolean refresh() {
    return live.refresh();
  }

  static Path file(Path folder) {
    return folder.resolve("local.jsonl");
  }

  /// What was kept, by province.
  static Map<String, JsonNode> records(Path folder) {
    var records = new TreeMap<String, JsonNode>();
    each(folder, (facts, record) -> records.put(facts.province(), record));
    return records;
  }

  private static void each(Path folder, BiConsumer<LocalFacts, JsonNode> use) {
    try {
      for (var line : Files.readAllLines(file(folder))) {
        var record = JsonMapper.shared().readTree(line);
        use.accept(facts(record), record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the local facts in " + folder, e);
    }
  }

  private static LocalTable read(Optional<Path> folder) {
    var table = new TreeMap<String, LocalFacts>();
    folder.ifPresent(kept -> each(kept, (facts, _) -> table.put(facts.province(), facts)));
    return new LocalTable(table);
  }

  private static LocalFacts facts(JsonNode node) {
    try {
      return READER.read(node);
    } catch (RefusedRecord e) {
      throw new IllegalStateException(
          "The local facts that were kept are broken: " + e.reason(), e);
    }
  }
}
