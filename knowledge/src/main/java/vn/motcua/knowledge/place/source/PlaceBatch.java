package vn.motcua.knowledge.place.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.motcua.knowledge.source.RefusedRecord;

/// The tables of one import: communes of today (`ward_code, ward_full_name, province_code`) and what
/// became of old wards (`old_ward_code, …, new_ward_code, relation`), in any order of files.
public final class PlaceBatch implements CsvFiles.Visitor {

  private static final String COMMUNE = "ward_code";
  private static final String WARD = "old_ward_code";

  private final BiConsumer<String, String> refusals;
  private final List<CsvRow> communes = new ArrayList<>();
  private final Map<String, List<CsvRow>> wards = new LinkedHashMap<>();
  private int taken;

  /// @param refusals told where something is that is not taken in, and why
  public PlaceBatch(BiConsumer<String, String> refusals) {
    this.refusals = refusals;
  }

  /// Reads files and folders.
  public void read(List<Path> paths) {
    new CsvFiles(this).read(paths);
  }

  /// Whether any row was read.
  public boolean isEmpty() {
    return communes.isEmpty() && wards.isEmpty();
  }

  /// How many rows were good, those that are known already included. Call it after [#mergedInto].
  public int taken() {
    return taken;
  }

  /// The rows of before with those of this batch, which count more.
  ///
  /// @param asOf from when new names hold where a row does not say it
  public PlaceRowsKept mergedInto(PlaceRowsKept before, Optional<LocalDate> asOf) {
    var kept = new PlaceRowsKept(before.communes(), before.wards());
    var communeCheck = new CommuneCheck(kept.table(), asOf);
    communes.forEach(row -> accept(kept, List.of(row), communeCheck));
    var wardCheck = new OldWardCheck(kept.table());
    wards.values().forEach(rows -> accept(kept, rows, wardCheck));
    return kept;
  }

  private void accept(PlaceRowsKept kept, List<CsvRow> rows, RowCheck check) {
    var first = rows.getFirst().where();
    try {
      check.addTo(kept, rows);
      taken += rows.size();
    } catch (RefusedRecord e) {
      refused(first, e.reason());
      rows.stream().skip(1).forEach(row -> refused(row.where(), "belongs to the ward of " + first));
    }
  }

  @Override
  public boolean knows(List<String> columns) {
    return columns.contains(COMMUNE) || columns.containsAll(List.of(WARD, "new_ward_code"));
  }

  @Override
  public void row(CsvRow row) {
    if (row.cells().containsKey(COMMUNE)) {
      communes.add(row);
    } else {
      var code = row.cell(WARD);
      var unit = code.isEmpty() ? "=" + row.cell("old_district_code") : code;
      wards.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row);
    }
  }

  @Override
  public void refused(String where, String reason) {
    refusals.accept(where, reason);
  }

  /// Checks the rows of one unit.
  interface RowCheck {

    /// Adds the unit to what is kept, unless it is known already.
    void addTo(PlaceRowsKept kept, List<CsvRow> rows) throws RefusedRecord;
  }
}
