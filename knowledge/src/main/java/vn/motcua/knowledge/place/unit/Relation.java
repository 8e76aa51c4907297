package vn.motcua.knowledge.place.unit;

import java.util.Locale;

/// How much of a named place lies in a commune of today.
public enum Relation {
  /// The commune itself was named.
  SAME,
  /// The whole old ward went there.
  WHOLE,
  /// A part of it with all of its people.
  ALL_POPULATION,
  /// A part of it.
  PART,
  /// A part where nobody lives.
  PART_AREA;

  /// The word for it in the API.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
