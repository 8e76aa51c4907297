package vn.motcua.knowledge.search.regulation;

/// One value for each [Feature].
public final class Measures {

  private final double[] values = new double[Feature.COUNT];

  /// All zero.
  public Measures() {}

  /// The value of a feature.
  public double get(Feature feature) {
    return values[index(feature)];
  }

  /// Sets the value of a feature.
  public void set(Feature feature, double value) {
    values[index(feature)] = value;
  }

  /// The sum of the products.
  public double times(Measures other) {
    var sum = 0.0;
    for (var at = 0; at < values.length; at++) {
      sum += values[at] * other.values[at];
    }
    return sum;
  }

  /// A copy, in the order of the features.
  public double[] toArray() {
    return values.clone();
  }

  @SuppressWarnings("EnumOrdinal") // an array by feature, read two hundred times a question
  private static int index(Feature feature) {
    return feature.ordinal();
  }
}
