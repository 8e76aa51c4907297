package vn.motcua.channels.storage.console;

import java.time.Instant;

/// Something that an officer looked up.
///
/// @param id of the entry
/// @param at when
/// @param kind where they looked
/// @param words what was typed, masked
public record Lookup(String id, Instant at, Kind kind, String words) {

  /// Where things are looked up.
  public enum Kind {
    SEARCH("Tra cứu"),
    VERDICT("Giấy tờ"),
    DOSSIER("Thành phần hồ sơ"),
    SLIP("Phiếu");

    private final String vietnamese;

    Kind(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The kind as people read it.
    public String vietnamese() {
      return vietnamese;
    }
  }
}
