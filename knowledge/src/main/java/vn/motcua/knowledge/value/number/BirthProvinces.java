package vn.motcua.knowledge.value.number;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.ResourceLines;

/// The provinces that the first three digits of a personal number stand for
/// (`birth-provinces.tsv`).
final class BirthProvinces {

  private static final Map<String, String> NAMES =
      ResourceLines.of(BirthProvinces.class, "birth-provinces.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private BirthProvinces() {}

  /// The name before 1 July 2025, without the word for the rank.
  static Optional<String> name(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }
}
