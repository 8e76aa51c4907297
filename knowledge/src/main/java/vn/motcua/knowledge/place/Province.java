package vn.motcua.knowledge.place;

/// A province or city of the central level, by the name it was given.
///
/// @param name its name today, without the word for its rank: `Tây Ninh`
/// @param before the name before 1 July 2025 that was given: `Long An`
public record Province(String name, String before) {

  /// The regulation on the provinces of today.
  public static final String RESOLUTION = "202/2025/QH15";

  /// Whether it was merged into another since.
  public boolean isMerged() {
    return !name.equals(before);
  }
}
