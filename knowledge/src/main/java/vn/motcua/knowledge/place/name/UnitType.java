package vn.motcua.knowledge.place.name;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The word before the name of a unit.
enum UnitType {
  XA(Level.COMMUNE),
  PHUONG(Level.COMMUNE),
  THI_TRAN(Level.COMMUNE),
  DAC_KHU(Level.COMMUNE),
  QUAN(Level.DISTRICT),
  HUYEN(Level.DISTRICT),
  THI_XA(Level.DISTRICT),
  THANH_PHO(Level.CITY),
  TINH(Level.PROVINCE);

  /// A type that was written.
  ///
  /// @param type which
  /// @param start its first word
  /// @param mayBeName whether it is a word without marks, and so perhaps the end of a name: `xa`
  record Written(UnitType type, int start, boolean mayBeName) {}

  private static final int LONGEST = 2;

  private static final Map<String, UnitType> WORDS =
      Map.ofEntries(
          entry("xã", XA),
          entry("xa", XA),
          entry("x", XA),
          entry("phường", PHUONG),
          entry("phuong", PHUONG),
          entry("p", PHUONG),
          entry("f", PHUONG),
          entry("thị trấn", THI_TRAN),
          entry("thi tran", THI_TRAN),
          entry("tt", THI_TRAN),
          entry("t t", THI_TRAN),
          entry("đặc khu", DAC_KHU),
          entry("dac khu", DAC_KHU),
          entry("đk", DAC_KHU),
          entry("dk", DAC_KHU),
          entry("quận", QUAN),
          entry("quan", QUAN),
          entry("q", QUAN),
          entry("huyện", HUYEN),
          entry("huyen", HUYEN),
          entry("h", HUYEN),
          entry("thị xã", THI_XA),
          entry("thi xa", THI_XA),
          entry("tx", THI_XA),
          entry("t x", THI_XA),
          entry("thành phố", THANH_PHO),
          entry("thanh pho", THANH_PHO),
          entry("tp", THANH_PHO),
          entry("t p", THANH_PHO),
          entry("tỉnh", TINH),
          entry("tinh", TINH),
          entry("t", TINH));

  private final Level level;

  UnitType(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }

  /// The type that stands directly before the word `end`.
  static @Nullable Written before(AddressText text, int end) {
    for (var length = LONGEST; length > 0; length--) {
      var start = end - length;
      if (start >= 0 && text.isUnbroken(start, end + 1)) {
        var type = WORDS.get(text.written(start, end));
        if (type != null) {
          var bare = text.written(start, end).equals(text.key(start, end));
          return new Written(type, start, bare && text.word(end - 1).normal().length() > 1);
        }
      }
    }
    return null;
  }

  /// The type that the full name `name` begins with, and how many words it has.
  ///
  /// @throws IllegalStateException if it begins with none
  static Written of(AddressText name) {
    for (var length = LONGEST; length > 0; length--) {
      var type = name.size() > length ? WORDS.get(name.written(0, length)) : null;
      if (type != null) {
        return new Written(type, length, false);
      }
    }
    throw new IllegalStateException("A name without its type");
  }
}
