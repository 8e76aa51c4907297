package vn.motcua.knowledge.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Source;

/// A counter where dossiers are taken in (nơi tiếp nhận hồ sơ), as the operator knows it.
///
/// @param name what it is called: `Trung tâm Phục vụ hành chính công xã A`
/// @param communes full names of the communes that it serves; empty: the whole province
/// @param procedures codes of what is filed there; empty: what communes take in
/// @param address where it is
/// @param hours when it is open, in words; empty where not said
/// @param phone empty where not said
/// @param source where this comes from
/// @param place where it lies; null where not said
public record FilingPoint(
    String name,
    List<String> communes,
    List<String> procedures,
    String address,
    String hours,
    String phone,
    Source source,
    @Nullable Coordinates place) {

  /// A counter of which is not said where it lies.
  public FilingPoint(
      String name,
      List<String> communes,
      List<String> procedures,
      String address,
      String hours,
      String phone,
      Source source) {
    this(name, communes, procedures, address, hours, phone, source, null);
  }

  public FilingPoint {
    communes = List.copyOf(communes);
    procedures = List.copyOf(procedures);
  }

  /// Whether it serves a commune.
  ///
  /// @param commune its name with the word for its rank
  boolean serves(String commune) {
    return communes.isEmpty() || communes.contains(commune);
  }
}
