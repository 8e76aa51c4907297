package vn.motcua.knowledge.search.embedding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The vectors of all procedures of one edition, made to be compared.
///
/// Every vector loses what all have in common (their mean) before it is compared. Models put all
/// texts of one language and kind into a narrow cone, where even strangers have a cosine of .7 or
/// more; with that in the score, no floor below which nothing was found would hold.
final class VectorTable {

  /// No procedures, of no edition.
  static final VectorTable NONE = new VectorTable("", List.of(), List.of());

  private final String edition;
  private final List<String> codes;
  private final Map<String, Integer> places = new HashMap<>();
  private final float[] mean;

  /// By number of a vector and then by procedure: comparing with all is one run through memory.
  private final float[][] numbers;

  private VectorTable(String edition, List<String> codes, List<float[]> vectors) {
    this.edition = edition;
    this.codes = List.copyOf(codes);
    var length = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    mean = mean(vectors, length);
    numbers = new float[length][vectors.size()];
    for (var i = 0; i < vectors.size(); i++) {
      places.put(codes.get(i), i);
      var own = own(vectors.get(i));
      for (var d = 0; d < length; d++) {
        numbers[d][i] = own[d];
      }
    }
  }

  /// @param vectors by code, all of one length
  static VectorTable of(String edition, SortedMap<String, float[]> vectors) {
    return new VectorTable(edition, List.copyOf(vectors.keySet()), List.copyOf(vectors.values()));
  }

  String edition() {
    return edition;
  }

  boolean isEmpty() {
    return codes.isEmpty();
  }

  /// How many numbers a vector has.
  int length() {
    return numbers.length;
  }

  /// @param question a vector of [#length] numbers
  Nearness nearness(float[] question, double weight) {
    var own = own(question);
    var cosines = new float[codes.size()];
    for (var d = 0; d < own.length; d++) {
      var number = own[d];
      var row = numbers[d];
      for (var i = 0; i < cosines.length; i++) {
        cosines[i] += number * row[i];
      }
    }
    return new Nearness(weight, codes, places, cosines);
  }

  /// What a vector has that others have not, of length 1; all 0 where there is nothing.
  private float[] own(float[] vector) {
    var own = unit(vector);
    for (var d = 0; d < own.length; d++) {
      own[d] -= mean[d];
    }
    return unit(own);
  }

  private static float[] mean(List<float[]> vectors, int length) {
    var sum = new double[length];
    for (var vector : vectors) {
      var unit = unit(vector);
      for (var d = 0; d < length; d++) {
        sum[d] += unit[d];
      }
    }
    var mean = new float[length];
    for (var d = 0; d < length; d++) {
      mean[d] = (float) (sum[d] / vectors.size());
    }
    return mean;
  }

  /// Vectors shorter than this are rounding errors.
  private static final double LEAST = 1e-6;

  private static float[] unit(float[] vector) {
    var squares = 0.0;
    for (var number : vector) {
      squares += (double) number * number;
    }
    var length = Math.sqrt(squares);
    var unit = new float[vector.length];
    for (var d = 0; d < unit.length && length > LEAST; d++) {
      unit[d] = (float) (vector[d] / length);
    }
    return unit;
  }
}
