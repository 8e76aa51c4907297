package vn.motcua.assistant.situation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.Province;

/// A place that a message or its sender names.
///
/// @param province the province or city, if one is named
/// @param commune the commune as written, with the word for its rank: `phường Ba Đình`; empty where
///     none is named
public record NamedPlace(@Nullable Province province, String commune) {

  /// No place is named.
  public static final NamedPlace NONE = new NamedPlace(null, "");

  /// The province or city, if one is named.
  public Optional<Province> inProvince() {
    return Optional.ofNullable(province);
  }
}
