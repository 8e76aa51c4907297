package vn.motcua.knowledge.place.name;

/// Where in an address a unit stands. A city is a province or a district.
enum Level {
  COMMUNE,
  DISTRICT,
  CITY,
  PROVINCE;

  boolean admits(Level other) {
    return this == other
        || (this == CITY && other != COMMUNE)
        || (other == CITY && this != COMMUNE);
  }
}
