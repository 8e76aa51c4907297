package vn.motcua.knowledge.place.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.PlaceTable;
import vn.motcua.knowledge.source.RefusedRecord;

/// Checks a commune of today. A name that differs from the known one only in where its tone marks
/// stand changes nothing.
///
/// @param table what is known so far
/// @param asOf from when a new name holds where the row does not say it
record CommuneCheck(PlaceTable table, Optional<LocalDate> asOf) implements PlaceBatch.RowCheck {

  static final Pattern CODE = Pattern.compile("\\d{5}");
  private static final Pattern NAME =
      Pattern.compile("(?:Phường|Xã|Đặc khu) [\\p{L}\\p{M}\\d '’-]{1,60}");

  @Override
  public void addTo(PlaceRowsKept kept, List<CsvRow> rows) throws RefusedRecord {
    var row = rows.getFirst();
    var code = matching(row, "ward_code", CODE);
    var typed = row.cell("ward_full_name").replace('’', '\'');
    var name =
        typed.isEmpty()
            ? typed
            : typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.substring(1);
    if (!NAME.matcher(name).matches()) {
      throw new RefusedRecord(code + ": ward_full_name is no name of a commune with its type");
    }
    var province = row.cell("province_code");
    if (table.oldProvinces().stream().noneMatch(p -> p.today().code().equals(province))) {
      throw new RefusedRecord(code + ": province_code is no code of today");
    }
    var known = table.commune(code);
    if (known.filter(before -> isSame(before, name, province)).isEmpty()) {
      kept.communes().put(code, line(row, code, name, province, known));
    }
  }

  private static boolean isSame(Commune before, String name, String province) {
    return before.province().code().equals(province)
        && VietnameseText.normal(before.name()).equals(VietnameseText.normal(name));
  }

  private String line(
      CsvRow row, String code, String name, String province, Optional<Commune> known)
      throws RefusedRecord {
    var before = known.map(Commune::name).filter(old -> !old.equals(name)).orElse("");
    return String.join("\t", code, name, province, since(row, code).toString(), before);
  }

  private LocalDate since(CsvRow row, String code) throws RefusedRecord {
    var day = row.cell("valid_from");
    try {
      return day.isEmpty()
          ? asOf.orElseThrow(
              () -> new RefusedRecord(code + ": is new; valid_from or --as-of must say from when"))
          : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new RefusedRecord(code + ": valid_from is no date of the form YYYY-MM-DD");
    }
  }

  static String matching(CsvRow row, String column, Pattern pattern) throws RefusedRecord {
    var cell = row.cell(column);
    if (!pattern.matcher(cell).matches()) {
      throw new RefusedRecord(column + " must match " + pattern);
    }
    return cell;
  }
}
