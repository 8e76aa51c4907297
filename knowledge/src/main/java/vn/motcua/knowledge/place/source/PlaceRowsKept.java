package vn.motcua.knowledge.place.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.knowledge.place.unit.PlaceTable;

/// What was imported and is not in the table that ships, in the layout of that table.
///
/// @param communes rows of `communes.tsv` by code
/// @param wards rows of `old-wards.tsv` by code, each with the row of its district before it
public record PlaceRowsKept(Map<String, String> communes, Map<String, String> wards) {

  /// Nothing was imported.
  public static PlaceRowsKept none() {
    return new PlaceRowsKept(Map.of(), Map.of());
  }

  private static final String COMMUNES = "communes.tsv";
  private static final String WARDS = "old-wards.tsv";

  public PlaceRowsKept {
    communes = new TreeMap<>(communes);
    wards = new TreeMap<>(wards);
  }

  /// Reads what [#write] wrote.
  public static PlaceRowsKept read(Path folder) {
    try {
      var communes = new TreeMap<String, String>();
      for (var line : Files.readAllLines(folder.resolve(COMMUNES))) {
        communes.put(line.split("\t", 2)[0], line);
      }
      var wards = new TreeMap<String, String>();
      var district = "";
      for (var line : Files.readAllLines(folder.resolve(WARDS))) {
        if (line.startsWith("=")) {
          district = line;
          if (line.split("\t", -1).length > 4) {
            wards.put(key(line), line);
          }
        } else {
          wards.put(line.split("\t", 2)[0], district + "\n" + line);
        }
      }
      return new PlaceRowsKept(communes, wards);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the places in " + folder, e);
    }
  }

  private static String key(String district) {
    return "=" + district.split("\t", 3)[1];
  }

  /// Writes everything into an empty folder.
  public void write(Path folder) {
    try {
      Files.write(folder.resolve(COMMUNES), communes.values());
      Files.write(folder.resolve(WARDS), wardLines());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the places into " + folder, e);
    }
  }

  private List<String> wardLines() {
    var lines = new ArrayList<String>();
    wards.values().forEach(rows -> lines.addAll(List.of(rows.split("\n"))));
    return lines;
  }

  /// The table that ships with these rows.
  ///
  /// @throws IllegalStateException if they refer to what that table no longer has
  public PlaceTable table() {
    return PlaceTable.with(List.copyOf(communes.values()), wardLines());
  }

  /// How many units are kept.
  public int size() {
    return communes.size() + wards.size();
  }
}
