package vn.motcua.assistant.print;

import java.util.Optional;

/// An address as the portal asks for it, in three boxes.
///
/// @param province today's province or city
/// @param commune today's commune, ward or special zone
/// @param detail what is left: house, street, hamlet; may be empty
public record AddressParts(String province, String commune, String detail) {

  /// Takes addresses apart.
  public interface Splitter {

    /// Leaves every address whole.
    Splitter NONE = _ -> Optional.empty();

    /// The parts of `address`; empty where they cannot be told for sure.
    Optional<AddressParts> split(String address);
  }
}
