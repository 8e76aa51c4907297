package vn.motcua.evaluation.learn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.matching.Matcher;

/// The procedures nearest to a text by the matcher alone, to judge what it learned.
final class Nearest {

  private static final int COUNT = 5;

  private final Matcher matcher;
  private final Map<String, float[]> points = new HashMap<>();

  Nearest(Matcher matcher, List<String> codes) {
    this.matcher = matcher;
    for (var code : codes) {
      matcher.pointOfProcedure(code).ifPresent(point -> points.put(code, point));
    }
  }

  List<String> to(String text) {
    return matcher.point(text).map(this::near).orElse(List.of());
  }

  private List<String> near(float[] place) {
    var closeness = new HashMap<String, Double>();
    points.forEach((code, point) -> closeness.put(code, product(place, point)));
    return closeness.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(COUNT)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double product(float[] a, float[] b) {
    var sum = 0.0;
    for (var i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
