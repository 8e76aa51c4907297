package vn.motcua.knowledge.search.regulation;

import java.time.LocalDate;
import java.util.Map;

/// Which law texts these are.
///
/// @param version changes whenever the texts do; empty where there are none
/// @param asOf the newest day up to which any of them is known to hold
/// @param oldest the oldest such day
/// @param articles how many articles
/// @param regulations of how many regulations
public record RegulationEdition(
    String version, LocalDate asOf, LocalDate oldest, int articles, int regulations) {

  /// No law texts.
  public static final RegulationEdition NONE =
      new RegulationEdition("", LocalDate.EPOCH, LocalDate.EPOCH, 0, 0);

  Map<String, String> toCommitData() {
    return Map.of(
        "version", version,
        "asOf", asOf.toString(),
        "oldest", oldest.toString(),
        "articles", String.valueOf(articles),
        "regulations", String.valueOf(regulations));
  }

  static RegulationEdition of(Map<String, String> data) {
    return new RegulationEdition(
        data.getOrDefault("version", ""),
        LocalDate.parse(data.getOrDefault("asOf", "1970-01-01")),
        LocalDate.parse(data.getOrDefault("oldest", "1970-01-01")),
        Integer.parseInt(data.getOrDefault("articles", "0")),
        Integer.parseInt(data.getOrDefault("regulations", "0")));
  }
}
