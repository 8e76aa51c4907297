package vn.motcua.knowledge.search;

import java.time.LocalDate;
import java.util.Map;

/// Which knowledge this is.
///
/// @param version changes whenever the knowledge does
/// @param embedded fingerprint of the embedded knowledge that went in
/// @param asOf the newest day up to which any of it is known to hold
/// @param procedures how many procedures
/// @param written how many of them are written out in full
/// @param imported how many of them rest on a page that the operator imported
public record Edition(
    String version, String embedded, LocalDate asOf, int procedures, int written, int imported) {

  /// As an index keeps it.
  Map<String, String> toCommitData() {
    return Map.of(
        "version", version,
        "embedded", embedded,
        "asOf", asOf.toString(),
        "procedures", String.valueOf(procedures),
        "written", String.valueOf(written),
        "imported", String.valueOf(imported));
  }

  static Edition of(Map<String, String> data) {
    return new Edition(
        data.getOrDefault("version", ""),
        data.getOrDefault("embedded", ""),
        LocalDate.parse(data.getOrDefault("asOf", "1970-01-01")),
        Integer.parseInt(data.getOrDefault("procedures", "0")),
        Integer.parseInt(data.getOrDefault("written", "0")),
        Integer.parseInt(data.getOrDefault("imported", "0")));
  }
}
