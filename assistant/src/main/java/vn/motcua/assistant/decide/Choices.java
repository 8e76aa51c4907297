package vn.motcua.assistant.decide;

import java.util.LinkedHashMap;
import java.util.List;
import vn.motcua.knowledge.search.Hit;

/// Which of the procedures found are worth a person's choice: what lies far behind the best is not
/// meant, and of what differs only in who handles it or how it is filed, one is enough.
final class Choices {

  /// Of the best one's score; of 62 questions of others that were asked back, none had the right one
  /// farther behind (heldout-dev, 2026-11-23).
  private static final double LEAST = 0.72;

  /// What was found below the floor is worth naming down to here: of 47 such questions of others, 31
  /// had the right one among the first three (heldout-dev, 2026-11-23).
  private static final double NEAR = 0.2;

  private static final double NEAR_LEAST = 0.8;

  private final Twins twins;

  Choices(Twins twins) {
    this.twins = twins;
  }

  /// The best of `hits`, at most so many, each another matter.
  List<Hit> of(List<Hit> hits, int most) {
    return distinct(hits, LEAST, most);
  }

  /// What sounds nearest where nothing was found well enough.
  List<Hit> near(List<Hit> hits, int most) {
    return distinct(hits.stream().filter(hit -> hit.score() >= NEAR).toList(), NEAR_LEAST, most);
  }

  private List<Hit> distinct(List<Hit> hits, double share, int most) {
    var least = hits.stream().mapToDouble(Hit::score).max().orElse(0) * share;
    var byMatter = new LinkedHashMap<String, Hit>();
    hits.stream()
        .filter(hit -> hit.score() >= least)
        .forEach(hit ->
            byMatter.merge(
                Twins.matter(hit), hit, (one, other) -> twins.nearest(List.of(one, other))));
    return byMatter.values().stream().limit(most).toList();
  }
}
