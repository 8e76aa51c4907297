package vn.motcua.knowledge.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What speaks for one procedure.
public final class Evidence {

  private final String code;
  private final int number;
  private final Map<Clue, Double> clues = new EnumMap<>(Clue.class);
  private String matched = "";

  /// @param number of its record
  Evidence(String code, int number) {
    this.code = code;
    this.number = number;
  }

  int number() {
    return number;
  }

  /// The procedure.
  public String code() {
    return code;
  }

  /// How much `clue` speaks for it, 0 to 1.
  public double of(Clue clue) {
    return clues.getOrDefault(clue, 0.0);
  }

  /// The name or wording that is likest; empty where none is like it at all.
  String matched() {
    return matched;
  }

  void offer(String phrase, double likeness) {
    if (likeness > of(Clue.LIKEST)) {
      put(Clue.SECOND, of(Clue.LIKEST));
      put(Clue.LIKEST, likeness);
      matched = phrase;
    } else if (likeness > of(Clue.SECOND)) {
      put(Clue.SECOND, likeness);
    }
  }

  /// Keeps the most that was found of `clue`.
  void best(Clue clue, double value) {
    clues.merge(clue, value, Math::max);
  }

  void put(Clue clue, double value) {
    clues.put(clue, value);
  }

  @Override
  public String toString() {
    return clues.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %.3f", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", code + ": ", ""));
  }
}
