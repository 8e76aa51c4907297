package vn.motcua.evaluation.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The official table of what became of old wards, read apart from the program's own one.
final class OfficialTable {

  /// A unit by its names, smallest first, and the codes of the communes that it became part of.
  private record Unit(List<String> names, Set<String> codes) {}

  private final Map<String, Unit> wards = new LinkedHashMap<>();
  private final Map<String, Unit> communes = new LinkedHashMap<>();
  private final List<Unit> wardsToday = new ArrayList<>();

  /// @param folder with `old_to_new_ward.csv` and `new_units_2026-07.csv`
  OfficialTable(Path folder) {
    rows(folder.resolve("new_units_2026-07.csv")).forEach(this::addCommune);
    rows(folder.resolve("old_to_new_ward.csv")).forEach(this::addWard);
  }

  private void addCommune(Map<String, String> row) {
    var code = row.getOrDefault("ward_code", "");
    var names =
        List.of(row.getOrDefault("ward_full_name", ""), row.getOrDefault("province_full_name", ""));
    communes.put(code, new Unit(names, Set.of(code)));
  }

  private void addWard(Map<String, String> row) {
    var code = row.getOrDefault("old_ward_code", "");
    if (code.isEmpty()) {
      return; // a whole district
    }
    var name = row.getOrDefault("old_ward", "");
    var names =
        List.of(name, row.getOrDefault("old_district", ""), row.getOrDefault("old_province", ""));
    var unit =
        wards.computeIfAbsent(
            code,
            _ -> {
              var fresh = new Unit(names, new HashSet<>());
              var today = List.of(name, row.getOrDefault("new_province_2026_07", ""));
              wardsToday.add(new Unit(today, fresh.codes()));
              return fresh;
            });
    unit.codes().add(ofToday(row.getOrDefault("new_ward_code", "")));
  }

  /// Ba Chẽ has two codes.
  private String ofToday(String code) {
    return communes.containsKey(code) ? code : "06978";
  }

  /// Every old ward in three levels.
  List<Address> oldWards(Address.Spelling spelling) {
    return addresses(spelling, wards.values(), List.of());
  }

  /// Every commune of today in two levels; an old ward of that name in that province is meant too.
  List<Address> communes(Address.Spelling spelling) {
    return addresses(spelling, communes.values(), wardsToday);
  }

  private static List<Address> addresses(
      Address.Spelling spelling, Iterable<Unit> units, Iterable<Unit> others) {
    Map<String, Set<String>> meant = new HashMap<>();
    for (var some : List.of(units, others)) {
      some.forEach(unit ->
          meant
              .computeIfAbsent(spelling.key(unit.names()), _ -> new HashSet<>())
              .addAll(unit.codes()));
    }
    var all = new ArrayList<Address>();
    for (var unit : units) {
      var codes = meant.getOrDefault(spelling.key(unit.names()), Set.of());
      all.add(new Address(spelling.of(unit.names()), codes));
    }
    return all;
  }

  /// The tables have no quotes.
  private static List<Map<String, String>> rows(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var columns = lines.getFirst().split(",", -1);
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(",", columns.length);
        var row = new HashMap<String, String>();
        for (var at = 0; at < cells.length; at++) {
          row.put(columns[at], cells[at]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
