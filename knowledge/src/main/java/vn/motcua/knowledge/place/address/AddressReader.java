package vn.motcua.knowledge.place.address;

import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.place.name.AddressText;
import vn.motcua.knowledge.place.unit.PlaceTable;

/// Reads addresses: with or without types, marks and commas, in two levels or three, in the names
/// of today or of before.
public final class AddressReader {

  /// No address is longer, in characters; what is longer is not read.
  public static final int LONGEST = 1_000;

  private final Gazetteer names;

  /// @param otherNames further names of provinces, by the short name of before July 2025
  public AddressReader(PlaceTable table, Map<String, List<String>> otherNames) {
    names = new Gazetteer(table, otherNames);
  }

  /// What `address` says.
  public AddressReading read(String address) {
    if (address.length() > LONGEST) {
      return new AddressReading.Unknown();
    }
    var text = AddressText.of(address).withoutCountry();
    return text.size() == 0
        ? new AddressReading.Unknown()
        : new Choice(text).among(new Fits(names, text).all());
  }
}
