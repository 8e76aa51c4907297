package vn.motcua.knowledge.place.unit;

import java.util.List;

/// A ward (xã, phường, thị trấn) of before 1 July 2025; or, without code and name, a whole district
/// that became one commune.
///
/// @param code its code then, empty for a district
/// @param name with its type: `Phường Phúc Xá`; empty for a district
/// @param district where it lay
/// @param successors the communes that it became part of, the one with all its people first
public record OldWard(String code, String name, OldDistrict district, List<Successor> successors) {

  public OldWard {
    successors = List.copyOf(successors);
  }

  /// As it was written in an address: `Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội`.
  public String fullName() {
    return name.isEmpty() ? district.fullName() : name + ", " + district.fullName();
  }

  /// Whether all of it is in `commune` today.
  public boolean isWhollyIn(Commune commune) {
    return successors.size() == 1 && successors.getFirst().commune().equals(commune);
  }
}
