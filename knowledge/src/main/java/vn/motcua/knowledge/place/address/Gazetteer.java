package vn.motcua.knowledge.place.address;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.knowledge.place.name.Names;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldDistrict;
import vn.motcua.knowledge.place.unit.OldProvince;
import vn.motcua.knowledge.place.unit.OldWard;
import vn.motcua.knowledge.place.unit.PlaceTable;
import vn.motcua.knowledge.place.unit.Relation;
import vn.motcua.knowledge.place.unit.Successor;

/// The names of all units, of today and of before.
final class Gazetteer {

  private final Names<Scope> provinces = new Names<>();
  private final Names<OldDistrict> districts = new Names<>();
  private final Names<OldWard> wards = new Names<>();
  private final Names<Commune> communes = new Names<>();
  private final Map<OldDistrict, List<OldWard>> wardsOf;
  private final Map<Commune, Set<OldProvince>> origins = new HashMap<>();

  /// @param otherNames further names of provinces, by the short name of before July 2025
  Gazetteer(PlaceTable table, Map<String, List<String>> otherNames) {
    wardsOf = table.byDistrict();
    for (var province : table.oldProvinces()) {
      var scope = Scope.of(province);
      provinces.add(province.name(), scope);
      if (scope.isOfToday() && !province.name().equals(province.today().name())) {
        provinces.add(province.today().name(), scope);
      }
      otherNames
          .getOrDefault(Scope.shortName(province.name()), List.of())
          .forEach(name -> provinces.addBare(name, scope));
    }
    table.oldDistricts().values().forEach(district -> districts.add(district.name(), district));
    table.earlierDistricts().keySet().forEach(ended -> districts.add(ended.name(), ended));
    table.oldWards().values().forEach(ward -> add(ward, ward.name()));
    table.wholeDistricts().forEach(whole -> add(whole, whole.district().name()));
    table.spellings().forEach(other -> wards.add(other.name(), other.ward()));
    table.communes().values().forEach(this::add);
  }

  private void add(OldWard ward, String name) {
    wards.add(name, ward);
    ward.successors()
        .forEach(next ->
            origins
                .computeIfAbsent(next.commune(), _ -> new HashSet<>(2))
                .add(ward.district().province()));
  }

  private void add(Commune commune) {
    communes.add(commune.name(), commune);
    var before = commune.before();
    if (before != null) {
      communes.add(before, commune);
    }
  }

  /// A district as one unit, with all communes that its wards became part of.
  OldWard whole(OldDistrict district) {
    var communes =
        wardsOf.getOrDefault(district, List.of()).stream()
            .flatMap(ward -> ward.successors().stream())
            .map(next -> new Successor(next.commune(), Relation.PART))
            .distinct()
            .toList();
    return new OldWard("", "", district, communes);
  }

  Names<Scope> provinces() {
    return provinces;
  }

  Names<OldDistrict> districts() {
    return districts;
  }

  Names<OldWard> wards() {
    return wards;
  }

  Names<Commune> communes() {
    return communes;
  }

  /// Whether `ward` lay in `district`, on the last day of the districts or when that one ended.
  boolean isIn(OldWard ward, OldDistrict district) {
    return ward.district().equals(district)
        || wardsOf.getOrDefault(district, List.of()).contains(ward);
  }

  /// Whether `commune` lies in what is called by the name of `scope`, today or before.
  boolean isIn(Commune commune, Scope scope) {
    return commune.province().equals(scope.before().today())
        && (scope.isOfToday() || origins.getOrDefault(commune, Set.of()).contains(scope.before()));
  }
}
