package vn.motcua.knowledge.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.place.address.AddressReader;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.unit.PlaceTable;

/// Knows all communes of today and all wards of before 1 July 2025, and what became of what. An
/// old ward is followed by its code, never by its name: 276 of them have the name of a commune of
/// today in the same province that lies elsewhere.
public final class Places {

  private static final Map<String, List<String>> ENGLISH =
      Map.of(
          "Hà Nội", List.of("hanoi"),
          "Đà Nẵng", List.of("danang"),
          "Hải Phòng", List.of("haiphong"),
          "Hồ Chí Minh", List.of("hcmc"));

  private final PlaceTable table;
  private final AddressReader reader;

  private Places(PlaceTable table) {
    this.table = table;
    this.reader = new AddressReader(table, otherNames());
  }

  /// The places that ship with the knowledge. Takes some tenths of a second: keep it.
  public static Places embedded() {
    return new Places(PlaceTable.embedded());
  }

  /// The places of `table`.
  public static Places of(PlaceTable table) {
    return new Places(table);
  }

  /// The names that people give to provinces beside the official one.
  private static Map<String, List<String>> otherNames() {
    var names = new HashMap<String, List<String>>();
    for (var line : ResourceLines.of(Provinces.class, "provinces.tsv")) {
      var cells = line.split("\t", -1);
      var english = ENGLISH.getOrDefault(cells[1], List.of());
      names.put(
          cells[1],
          Stream.concat(Stream.of(cells[2].split("\\|")), english.stream())
              .filter(name -> !name.isBlank())
              .toList());
    }
    return names;
  }

  /// Which communes of today a name or an address stands for.
  public PlaceAnswer lookup(String text) {
    return PlaceAnswer.of(read(text));
  }

  /// Reads an address, also one of before the reform.
  ///
  /// @param address of at most [AddressReader#LONGEST] characters; what is longer is unknown
  public AddressReading read(String address) {
    return reader.read(address);
  }

  /// The units themselves.
  public PlaceTable table() {
    return table;
  }
}
