package vn.motcua.knowledge.place.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.place.unit.OldDistrict;
import vn.motcua.knowledge.place.unit.OldWard;
import vn.motcua.knowledge.place.unit.PlaceTable;
import vn.motcua.knowledge.place.unit.Successor;
import vn.motcua.knowledge.source.RefusedRecord;

/// Checks an old ward with all communes that it became part of. If one of its rows is bad, all are
/// refused: a ward that lost a part would look as if it had not been split.
///
/// @param table what is known, communes of this import included
record OldWardCheck(PlaceTable table) implements PlaceBatch.RowCheck {

  private static final Pattern DISTRICT_CODE = Pattern.compile("\\d{3}");
  private static final Pattern WARD =
      Pattern.compile("(?:Phường|Xã|Thị trấn) [\\p{L}\\p{M}\\d .'’-]{1,60}");
  private static final Pattern DISTRICT =
      Pattern.compile("(?:Quận|Huyện|Thị xã|Thành phố) [\\p{L}\\p{M}\\d '’-]{1,60}");
  private static final Map<String, String> LETTERS =
      Map.of(
          "WHOLE", "",
          "WHOLE_DISTRICT", "",
          "PART", "p",
          "ALL_AREA_PART_POPULATION", "p",
          "PART_AREA_ONLY", "a",
          "PART_ALL_POPULATION", "n");

  @Override
  public void addTo(PlaceRowsKept kept, List<CsvRow> rows) throws RefusedRecord {
    var first = rows.getFirst();
    var district = district(first);
    var communes = communes(rows);
    if (first.cell("old_ward_code").isEmpty()) {
      whole(kept, district, communes);
      return;
    }
    var code = CommuneCheck.matching(first, "old_ward_code", CommuneCheck.CODE);
    var name = first.cell("old_ward").replace('’', '\'');
    var known = table.oldWard(code).filter(ward -> isSame(ward, name));
    if (known.isEmpty() && !WARD.matcher(name).matches()) {
      throw new RefusedRecord(code + ": old_ward is no name of a ward with its type");
    }
    if (known.filter(ward -> communes.equals(communes(ward))).isEmpty()) {
      var row = String.join("\t", code, known.map(OldWard::name).orElse(name), communes);
      kept.wards().put(code, row(district) + "\n" + row);
    }
  }

  private void whole(PlaceRowsKept kept, OldDistrict district, String communes)
      throws RefusedRecord {
    if (communes.length() != 5) {
      throw new RefusedRecord("old_ward_code is empty, and the district became no single commune");
    }
    var known =
        table.wholeDistricts().stream()
            .anyMatch(ward -> ward.district().equals(district) && communes.equals(communes(ward)));
    if (!known) {
      kept.wards().put("=" + district.code(), row(district) + "\t" + communes);
    }
  }

  private static String row(OldDistrict district) {
    return String.join("\t", "=", district.code(), district.name(), district.province().code());
  }

  private static boolean isSame(OldWard ward, String name) {
    return VietnameseText.normal(ward.name()).equals(VietnameseText.normal(name));
  }

  /// The known district with this code, else a new one.
  private OldDistrict district(CsvRow row) throws RefusedRecord {
    var code = CommuneCheck.matching(row, "old_district_code", DISTRICT_CODE);
    var known = table.oldDistricts().get(code);
    if (known != null) {
      return known;
    }
    var province = row.cell("old_province_code");
    var found = table.oldProvinces().stream().filter(p -> p.code().equals(province)).findFirst();
    return new OldDistrict(
        code,
        CommuneCheck.matching(row, "old_district", DISTRICT),
        found.orElseThrow(() -> new RefusedRecord("old_province_code is no code of before")));
  }

  private String communes(List<CsvRow> rows) throws RefusedRecord {
    var all = new TreeSet<String>();
    for (var row : rows) {
      var letter = Optional.ofNullable(LETTERS.get(row.cell("relation")));
      if (letter.isEmpty()) {
        throw new RefusedRecord("relation must be one of " + LETTERS.keySet());
      }
      var commune = table.commune(row.cell("new_ward_code"));
      if (commune.isEmpty()) {
        throw new RefusedRecord("new_ward_code is no code of a commune of today");
      }
      all.add(commune.get().code() + letter.get());
    }
    return String.join(" ", all);
  }

  private static String communes(OldWard ward) {
    return ward.successors().stream()
        .map(next -> next.commune().code() + letter(next))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String letter(Successor next) {
    return switch (next.relation()) {
      case SAME, WHOLE -> "";
      case PART -> "p";
      case PART_AREA -> "a";
      case ALL_POPULATION -> "n";
    };
  }
}
