package vn.motcua.knowledge.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.knowledge.matching.Matcher;

/// How near every procedure lies to a text, as the matcher learned it. A procedure that was not
/// there to be learned lies in the middle of its name and wordings.
final class Closeness {

  private final Matcher matcher;

  /// By number of a point and then by procedure: the product with all is one run through memory.
  private final float[][] points;

  private final boolean[] taught;

  /// @param codes of the procedures; the place of one is its number
  /// @param phrases of each procedure, by code
  Closeness(Matcher matcher, List<String> codes, Map<String, List<String>> phrases) {
    this.matcher = matcher;
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

  /// The closeness of each procedure to a text of these syllables, everyday terms replaced, -1 to 1, by
  /// number; all 0 where nothing in the text is known.
  float[] to(List<String> syllables) {
    var closeness = new float[taught.length];
    var place = matcher.pointOf(syllables);
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

  /// Whether the matcher was taught the procedure with this number.
  boolean isTaught(int number) {
    return taught[number];
  }

  /// The numbers of the `count` nearest, and of those as near as the last of them, in ascending
  /// order; none that is not near at all.
  static int[] nearest(float[] closeness, int count) {
    if (closeness.length == 0) {
      return new int[0];
    }
    var least = least(closeness, Math.min(count, closeness.length));
    return IntStream.range(0, closeness.length)
        .filter(i -> closeness[i] >= least && closeness[i] > 0)
        .toArray();
  }

  /// The `count`th largest number: sorting them all takes longer than comparing them.
  private static float least(float[] numbers, int count) {
    var largest = new float[count]; // in ascending order
    Arrays.fill(largest, Float.NEGATIVE_INFINITY);
    for (var number : numbers) {
      if (number > largest[0]) {
        var at = 1;
        for (; at < count && largest[at] < number; at++) {
          largest[at - 1] = largest[at];
        }
        largest[at - 1] = number;
      }
    }
    return largest[0];
  }
}
