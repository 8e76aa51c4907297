package vn.motcua.knowledge.place.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of the tables, whose layout each of them tells in its head. A later row takes the
/// place of an earlier one with the same code.
final class PlaceRows {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final int CODE = 5;

  private final Map<String, ProvinceToday> provinces = new LinkedHashMap<>();
  private final Map<String, OldProvince> oldProvinces = new LinkedHashMap<>();
  private final Map<String, Commune> communes = new LinkedHashMap<>();
  private final Map<String, String> otherCodes = new LinkedHashMap<>();
  private final Map<String, OldDistrict> districts = new LinkedHashMap<>();
  private final Map<String, OldWard> wards = new LinkedHashMap<>();
  private final Map<String, OldWard> wholeDistricts = new LinkedHashMap<>();
  private final Map<OldDistrict, List<OldWard>> earlierDistricts = new LinkedHashMap<>();
  private final List<PlaceTable.Spelling> spellings = new ArrayList<>();
  private @Nullable OldDistrict district;

  void province(String line) {
    var cells = cells(line, 4, 5);
    var code = cells[1];
    if (cells[0].equals("now")) {
      var since = LocalDate.parse(cells[3]);
      provinces.put(code, new ProvinceToday(code, cells[2], since, cell(cells, 4)));
    } else {
      oldProvinces.put(code, new OldProvince(code, cells[2], known(provinces, cells[3])));
    }
  }

  void commune(String line) {
    var cells = cells(line, 3, 5);
    if (cells[0].equals("~")) {
      otherCodes.put(cells[1], cells[2]);
      return;
    }
    var since = cell(cells, 3);
    communes.put(
        cells[0],
        new Commune(
            cells[0],
            cells[1],
            known(provinces, cells[2]),
            since == null ? REFORM : LocalDate.parse(since),
            cell(cells, 4)));
  }

  void oldWard(String line) {
    var cells = cells(line, 3, 5);
    if (cells[0].equals("=")) {
      var begun = new OldDistrict(cells[1], cells[2], known(oldProvinces, cells[3]));
      district = begun;
      districts.put(cells[1], begun);
      var whole = cell(cells, 4);
      if (whole != null) {
        wholeDistricts.put(cells[1], new OldWard("", "", begun, successors(whole)));
      }
    } else if (district == null) {
      throw new IllegalStateException("A ward before the first district: " + line);
    } else {
      wards.put(cells[0], new OldWard(cells[0], cells[1], district, successors(cells[2])));
    }
  }

  void spelling(String line) {
    var cells = cells(line, 2, 2);
    spellings.add(new PlaceTable.Spelling(known(wards, cells[0]), cells[1]));
  }

  void earlierDistrict(String line) {
    var cells = cells(line, 4, 4);
    earlierDistricts.put(
        new OldDistrict(cells[0], cells[1], known(oldProvinces, cells[2])),
        Stream.of(cells[3].split(" ")).map(code -> known(wards, code)).toList());
  }

  PlaceTable table() {
    districtsOfOneCommune();
    return new PlaceTable(
        List.copyOf(oldProvinces.values()),
        communes,
        wards,
        districts,
        List.copyOf(wholeDistricts.values()),
        earlierDistricts,
        spellings,
        otherCodes);
  }

  /// Whose wards all went wholly into the same commune.
  private void districtsOfOneCommune() {
    var only = new LinkedHashMap<OldDistrict, List<Commune>>();
    for (var ward : wards.values()) {
      var found = only.computeIfAbsent(ward.district(), _ -> new ArrayList<>());
      ward.successors().stream()
          .map(Successor::commune)
          .filter(commune -> !found.contains(commune))
          .forEach(found::add);
    }
    only.forEach((where, found) -> {
      if (found.size() == 1) {
        var successor = new Successor(found.getFirst(), Relation.WHOLE);
        wholeDistricts.put(where.code(), new OldWard("", "", where, List.of(successor)));
      }
    });
  }

  /// Codes of communes, each with a letter for its relation behind it.
  private List<Successor> successors(String cell) {
    return Stream.of(cell.split(" "))
        .map(this::successor)
        .sorted(Comparator.comparing(Successor::relation))
        .toList();
  }

  private Successor successor(String word) {
    var code = word.substring(0, Math.min(CODE, word.length()));
    var relation =
        switch (word.substring(code.length())) {
          case "" -> Relation.WHOLE;
          case "p" -> Relation.PART;
          case "a" -> Relation.PART_AREA;
          case "n" -> Relation.ALL_POPULATION;
          default -> throw new IllegalStateException("Unknown relation: " + word);
        };
    return new Successor(known(communes, otherCodes.getOrDefault(code, code)), relation);
  }

  private static String[] cells(String line, int least, int most) {
    var cells = line.split("\t", -1);
    if (cells.length < least || cells.length > most) {
      throw new IllegalStateException("%d to %d cells wanted: %s".formatted(least, most, line));
    }
    return cells;
  }

  private static @Nullable String cell(String[] cells, int at) {
    return cells.length > at && !cells[at].isEmpty() ? cells[at] : null;
  }

  private static <T> T known(Map<String, T> all, String code) {
    var found = all.get(code);
    if (found == null) {
      throw new IllegalStateException("Unknown code: " + code);
    }
    return found;
  }
}
