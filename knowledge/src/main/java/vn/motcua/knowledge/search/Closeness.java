package vn.motcua.knowledge.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.motcua.knowledge.matching.Matcher;

/// How near every procedure lies to a text, as the matcher learned it. A procedure that was not
/// there to be learned lies in the middle of its name and wordings.
final class Closeness {

  private final Matcher matcher;
  private final List<String> codes;

  /// By number of a point and then by procedure: the product with all is one run through memory.
  private final float[][] points;

  private final boolean[] taught;

  /// @param phrases of each procedure, by code
  Closeness(Matcher matcher, Map<String, List<String>> phrases) {
    this.matcher = matcher;
    codes = List.copyOf(new TreeMap<>(phrases).keySet());
    points = new float[matcher.size()][codes.size()];
    taught = new boolean[codes.size()];
    for (var i = 0; i < codes.size(); i++) {
      taught[i] = matcher.pointOfProcedure(codes.get(i)).isPresent();
      var point = point(codes.get(i), phrases.getOrDefault(codes.get(i), List.of()));
      for (var d = 0; d < point.length; d++) {
        points[d][i] = point[d];
      }
    }
  }

  private float[] point(String code, List<String> phrases) {
    return matcher.pointOfProcedure(code).orElseGet(() -> matcher.middleOf(phrases));
  }

  /// The closeness of each procedure to `text`, -1 to 1, in the order of [#codes]; all 0 where
  /// nothing in the text is known.
  float[] to(String text) {
    var closeness = new float[codes.size()];
    var place = matcher.point(text);
    if (place.isPresent()) {
      for (var d = 0; d < points.length; d++) {
        var number = place.get()[d];
        var row = points[d];
        for (var i = 0; i < closeness.length; i++) {
          closeness[i] += number * row[i];
        }
      }
    }
    return closeness;
  }

  /// The procedures, in ascending order.
  List<String> codes() {
    return codes;
  }

  /// Whether the matcher was taught the procedure with this number.
  boolean isTaught(int number) {
    return taught[number];
  }

  /// The numbers of the `count` nearest, in no order; none that is not near at all.
  static int[] nearest(float[] closeness, int count) {
    var sorted = closeness.clone();
    Arrays.sort(sorted);
    var least = sorted[Math.max(0, sorted.length - count)];
    return IntStream.range(0, closeness.length)
        .filter(i -> closeness[i] >= least && closeness[i] > 0)
        .toArray();
  }
}
