package vn.motcua.knowledge.place.unit;

/// A district (quận, huyện, thị xã, thành phố) of before 1 July 2025, when this level ended.
///
/// @param code its code
/// @param name with its rank: `Quận Ba Đình`
/// @param province where it lay
public record OldDistrict(String code, String name, OldProvince province) {

  /// As it was written in an address.
  public String fullName() {
    return name + ", " + province.name();
  }
}
