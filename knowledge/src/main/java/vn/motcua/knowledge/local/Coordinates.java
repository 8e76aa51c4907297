package vn.motcua.knowledge.local;

/// A place on the earth, in degrees.
///
/// @param latitude -90 to 90, north positive
/// @param longitude -180 to 180, east positive
public record Coordinates(double latitude, double longitude) {

  /// Mean radius of the earth in kilometres.
  private static final double RADIUS = 6_371;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "No place on the earth: %s, %s; degrees are wanted".formatted(latitude, longitude));
    }
  }

  /// How far it is to `other` as the crow flies, in kilometres, on a round earth.
  public double kilometresTo(Coordinates other) {
    var north = Math.toRadians(other.latitude - latitude);
    var east = Math.toRadians(other.longitude - longitude);
    var half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
