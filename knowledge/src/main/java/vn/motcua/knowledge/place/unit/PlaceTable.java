package vn.motcua.knowledge.place.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.knowledge.language.ResourceLines;

/// All units of today and of before, and what became of what.
///
/// @param oldProvinces the 63 of before
/// @param communes those of today, by code
/// @param oldWards those of before, by code
/// @param oldDistricts those of before, by code
/// @param wholeDistricts the districts that became one commune each
/// @param earlierDistricts districts that ended before 1 July 2025 and that people still name, with
///     their wards as these were on that day
/// @param spellings other spellings of names of old wards
/// @param otherCodes codes that also stand for a commune of today
public record PlaceTable(
    List<OldProvince> oldProvinces,
    Map<String, Commune> communes,
    Map<String, OldWard> oldWards,
    Map<String, OldDistrict> oldDistricts,
    List<OldWard> wholeDistricts,
    Map<OldDistrict, List<OldWard>> earlierDistricts,
    List<Spelling> spellings,
    Map<String, String> otherCodes) {

  /// Another spelling of a name.
  ///
  /// @param ward whose name it is
  /// @param name with its type
  public record Spelling(OldWard ward, String name) {}

  /// The table that ships with the knowledge.
  ///
  /// @throws IllegalStateException if it is broken
  public static PlaceTable embedded() {
    return with(List.of(), List.of());
  }

  /// The same, with rows in its layout that came later and count more.
  ///
  /// @param communes rows as in `communes.tsv`
  /// @param oldWards rows as in `old-wards.tsv`
  /// @throws IllegalStateException if a row is broken
  public static PlaceTable with(List<String> communes, List<String> oldWards) {
    var rows = new PlaceRows();
    lines("provinces.tsv").forEach(rows::province);
    lines("communes.tsv").forEach(rows::commune);
    communes.forEach(rows::commune);
    lines("old-wards.tsv").forEach(rows::oldWard);
    oldWards.forEach(rows::oldWard);
    lines("earlier-districts.tsv").forEach(rows::earlierDistrict);
    lines("old-spellings.tsv").forEach(rows::spelling);
    return rows.table();
  }

  private static List<String> lines(String name) {
    return ResourceLines.of(PlaceTable.class, name);
  }

  /// The commune of today with this code.
  public Optional<Commune> commune(String code) {
    return Optional.ofNullable(communes.get(otherCodes.getOrDefault(code, code)));
  }

  /// The ward of before with this code.
  public Optional<OldWard> oldWard(String code) {
    return Optional.ofNullable(oldWards.get(code));
  }

  /// The wards of each district of before, also of those that ended earlier.
  public Map<OldDistrict, List<OldWard>> byDistrict() {
    var wards = new LinkedHashMap<OldDistrict, List<OldWard>>(earlierDistricts);
    for (var ward : oldWards.values()) {
      wards.computeIfAbsent(ward.district(), _ -> new ArrayList<>()).add(ward);
    }
    return wards;
  }
}
