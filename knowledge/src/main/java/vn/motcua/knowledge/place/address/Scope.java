package vn.motcua.knowledge.place.address;

import vn.motcua.knowledge.place.unit.OldProvince;
import vn.motcua.knowledge.place.unit.OldWard;

/// What the name of a province stands for: the one of before, and where that name lives on, also
/// the larger one of today.
///
/// @param before the province of before
/// @param isOfToday whether a province of today has the name too
record Scope(OldProvince before, boolean isOfToday) {

  static Scope of(OldProvince before) {
    return new Scope(before, shortName(before.name()).equals(shortName(before.today().name())));
  }

  static String shortName(String name) {
    return name.replaceFirst("^(Tỉnh|Thành phố) ", "");
  }

  /// Whether `province` is the one of before.
  boolean wasCalledSo(OldProvince province) {
    return province.equals(before);
  }

  /// Whether `province` is the one of before, or went into the one of today.
  boolean holds(OldProvince province) {
    return wasCalledSo(province) || (isOfToday && province.today().equals(before.today()));
  }

  boolean holds(OldWard ward) {
    return holds(ward.district().province());
  }
}
