package vn.motcua.knowledge.place.address;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.unit.Commune;

/// An address in the names of today, with those of before where it was written in them.
///
/// @param detail house number, street, hamlet, as they were written
/// @param commune where it lies today
/// @param old the old ward with district and province, if that was written: `Phường Phúc Xá, Quận Ba
///     Đình, Thành phố Hà Nội`
public record ConvertedAddress(String detail, Commune commune, @Nullable String old) {

  /// What a reading says, where only one commune can be meant.
  public static Optional<ConvertedAddress> of(AddressReading reading) {
    return switch (reading) {
      case AddressReading.Today(var unit, var detail) ->
          Optional.of(new ConvertedAddress(detail, unit, null));
      case AddressReading.Before(var ward, var detail, var targets) when targets.size() == 1 ->
          Optional.of(new ConvertedAddress(detail, targets.getFirst().commune(), ward.fullName()));
      default -> Optional.empty();
    };
  }

  /// As it is written today: `12 phố An Xá, Phường Hồng Hà, Thành phố Hà Nội`.
  public String display() {
    return detail.isEmpty() ? commune.fullName() : detail + ", " + commune.fullName();
  }
}
