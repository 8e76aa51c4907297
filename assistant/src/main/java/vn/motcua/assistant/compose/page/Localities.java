package vn.motcua.assistant.compose.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.knowledge.local.LocalFacts;
import vn.motcua.knowledge.local.LocalTable;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.place.Province;
import vn.motcua.knowledge.place.Provinces;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldProvince;

/// What is known of places: the units of today and of before, and what holds in single provinces.
///
/// @param places the units, as they are now
/// @param local what holds in single provinces, as it is now
/// @param home where those live who do not say: the place that the operator serves, `Phường Sa Pa,
///     Lào Cai` or `Lào Cai`; empty: anywhere
public record Localities(Supplier<Places> places, Supplier<LocalTable> local, String home) {

  private static final Provinces PROVINCES = new Provinces();

  /// The units that ship, and nothing of single provinces.
  public static Localities shipped() {
    var places = Places.embedded();
    return new Localities(() -> places, () -> LocalTable.NONE, "");
  }

  /// What `place` says, as far as units below the province are named.
  public AddressReading read(NamedPlace place) {
    return place.isLocal() ? places.get().read(place.address()) : new AddressReading.Unknown();
  }

  /// The commune of today where somebody is who names `place`, if that is sure.
  public Optional<Commune> commune(NamedPlace place) {
    var reading = place.equals(NamedPlace.NONE) ? places.get().read(home) : read(place);
    return reading.commune();
  }

  /// The province of today where somebody is who names `place`, without the word for its rank.
  Optional<String> province(NamedPlace place) {
    return place
        .inProvince()
        .map(Province::name)
        .or(() -> commune(place).map(Localities::province))
        .or(() -> place.equals(NamedPlace.NONE) ? ofHome() : Optional.empty());
  }

  /// The provinces of before July 2025 that make up the one of today that `place` lies in, with
  /// their ranks; none where no province is named.
  public List<String> parts(NamedPlace place) {
    var today = place.inProvince().map(Province::name).orElse("");
    return places.get().table().oldProvinces().stream()
        .filter(old -> bare(old.today().name()).equals(today))
        .map(OldProvince::name)
        .toList();
  }

  /// What holds where somebody is who names `place`; empty where nothing is said of that province.
  public Optional<LocalFacts> facts(NamedPlace place) {
    return local.get().byProvince().isEmpty()
        ? Optional.empty()
        : province(place).flatMap(local.get()::of);
  }

  private Optional<String> ofHome() {
    return PROVINCES.in("tỉnh " + home).map(found -> found.province().name());
  }

  private static String province(Commune commune) {
    return bare(commune.province().name());
  }

  private static String bare(String province) {
    return province.replaceFirst("^(Tỉnh|Thành phố) ", "");
  }
}
