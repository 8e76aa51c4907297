package vn.motcua.knowledge.local;

import java.util.Map;
import java.util.Optional;

/// What is known of the provinces.
///
/// @param byProvince by the name of the province without the word for its rank
public record LocalTable(Map<String, LocalFacts> byProvince) {

  /// Nothing is known.
  public static final LocalTable NONE = new LocalTable(Map.of());

  public LocalTable {
    byProvince = Map.copyOf(byProvince);
  }

  /// What is known of a province.
  public Optional<LocalFacts> of(String province) {
    return Optional.ofNullable(byProvince.get(province));
  }

  /// The only province that has the procedure with this code; empty where it is no province's own.
  public Optional<String> only(String code) {
    return byProvince.values().stream()
        .filter(facts -> facts.procedures().contains(code))
        .map(LocalFacts::province)
        .findFirst();
  }
}
