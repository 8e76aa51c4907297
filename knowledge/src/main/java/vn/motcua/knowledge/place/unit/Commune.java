package vn.motcua.knowledge.place.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A commune (xã, phường, đặc khu) of today, the only level below the province.
///
/// @param code its code; nearly every one was an old ward's too, often another's
/// @param name with its type: `Phường Hồng Hà`
/// @param province where it lies
/// @param since the day from which it bears this name
/// @param before its name before that, where it was renamed after July 2025
public record Commune(
    String code, String name, ProvinceToday province, LocalDate since, @Nullable String before) {

  /// As it is written in an address: `Phường Hồng Hà, Thành phố Hà Nội`.
  public String fullName() {
    return name + ", " + province.name();
  }
}
