package vn.motcua.channels.gate;

import java.net.InetAddress;

/// A range of internet addresses (CIDR): `10.0.0.0/8`, `2001:db8::/32`, or one address.
///
/// @param base an address in the range
/// @param bits how many leading bits all addresses of the range share
record AddressRange(InetAddress base, int bits) {

  AddressRange {
    var size = base.getAddress().length * Byte.SIZE;
    if (bits < 0 || bits > size) {
      throw new IllegalArgumentException(
          "A prefix must have between 0 and %d bits, was %d".formatted(size, bits));
    }
  }

  /// Reads a range; never asks a name server.
  static AddressRange parse(String words) {
    var slash = words.indexOf('/');
    if (slash < 0) {
      var one = InetAddress.ofLiteral(words.strip());
      return new AddressRange(one, one.getAddress().length * Byte.SIZE);
    }
    return new AddressRange(
        InetAddress.ofLiteral(words.substring(0, slash).strip()),
        Integer.parseInt(words.substring(slash + 1).strip()));
  }

  boolean contains(InetAddress address) {
    var ours = base.getAddress();
    var theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (var bit = 0; bit < bits; bit++) {
      var mask = 0x80 >> (bit % Byte.SIZE);
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
