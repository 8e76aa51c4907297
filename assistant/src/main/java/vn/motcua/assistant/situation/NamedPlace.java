package vn.motcua.assistant.situation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.Province;

/// A place that a message or its sender names.
///
/// @param province the province or city, if one is named
/// @param commune the commune as written, with the word for its rank: `phường Ba Đình`; empty where
///     none is named
/// @param district the district of before July 2025 as written; empty where none is named
public record NamedPlace(@Nullable Province province, String commune, String district) {

  /// No place is named.
  public static final NamedPlace NONE = new NamedPlace(null, "", "");

  /// The province or city, if one is named.
  public Optional<Province> inProvince() {
    return Optional.ofNullable(province);
  }

  /// Whether a unit below the province is named.
  public boolean isLocal() {
    return !commune.isEmpty() || !district.isEmpty();
  }

  /// All of it as an address is written: `phường Phúc Xá, quận Ba Đình, Hà Nội`.
  public String address() {
    return Stream.of(commune, district, province == null ? "" : province.before())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
