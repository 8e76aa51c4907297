package vn.motcua.knowledge.search.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How near in meaning each procedure is to one question.
public final class Nearness {

  /// Nothing is known, and nothing is to change for it.
  public static final Nearness UNKNOWN = new Nearness(0, List.of(), Map.of(), new float[0]);

  private final double weight;
  private final List<String> codes;
  private final Map<String, Integer> places;
  private final float[] cosines;

  /// @param places of the codes in `codes`, and of their numbers in `cosines`
  Nearness(double weight, List<String> codes, Map<String, Integer> places, float[] cosines) {
    this.weight = weight;
    this.codes = codes;
    this.places = places;
    this.cosines = cosines;
  }

  /// Whether anything is known.
  public boolean isKnown() {
    return !codes.isEmpty();
  }

  /// Its share of a score.
  public double weight() {
    return weight;
  }

  /// The nearness of the procedure with this code: the cosine, 0 where it is negative or unknown.
  public double to(String code) {
    var place = places.get(code);
    return place == null ? 0 : Math.clamp(cosines[place], 0f, 1f);
  }

  /// The `count` nearest procedures; none that is not near at all.
  public List<String> nearest(int count) {
    return IntStream.range(0, cosines.length)
        .filter(place -> cosines[place] > 0)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(place -> -cosines[place]))
        .limit(count)
        .map(codes::get)
        .toList();
  }
}
