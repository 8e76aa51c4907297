package vn.motcua.evaluation.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/// Codes and names of procedures, read straight from the pages of the national portal.
///
/// @param code code in the national catalogue
/// @param name official name
record PortalNames(String code, String name) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// All procedures, by code; none where the pages are not there.
  static List<PortalNames> all(Path procedures) {
    var folder = procedures.resolve("portal");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var byCode = new TreeMap<String, PortalNames>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".jsonl.gz"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .forEach(procedure -> byCode.put(procedure.code(), procedure));
    } catch (IOException e) {
      throw new UncheckedIOException("Pages cannot be listed: " + folder, e);
    }
    return List.copyOf(byCode.values());
  }

  /// So many procedures, drawn with a seed.
  static List<PortalNames> sample(Path procedures, int size, long seed) {
    var all = new ArrayList<>(all(procedures));
    Collections.shuffle(all, new Random(seed));
    return List.copyOf(all.subList(0, Math.min(size, all.size())));
  }

  private static List<PortalNames> in(Path file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(JSON::readTree)
          .map(n ->
              new PortalNames(n.path("ma_thu_tuc").asString(), n.path("ten_thu_tuc").asString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Pages cannot be read: " + file, e);
    }
  }
}
