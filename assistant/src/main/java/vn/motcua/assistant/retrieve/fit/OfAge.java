package vn.motcua.assistant.retrieve.fit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.Age;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.search.Hit;

/// Takes the procedure for people of the age told before one of the same matter that is for anybody.
///
/// @param variants knows which are of one matter
/// @param ages for whom the procedure of a hit is, by its name
record OfAge(Variants variants, Function<Hit, Optional<Age>> ages) {

  /// The one of that age may be found worse than the best by so much.
  private static final double NEAR = 0.05;

  /// By more than what makes two procedures equally likely.
  private static final double LEAD = 0.02;

  /// `hits`, where the best is for anybody, with the one for that age in its place.
  List<Hit> order(List<Hit> hits, Situation situation) {
    return situation
        .named()
        .map(Age::likely)
        .filter(_ -> !hits.isEmpty() && ages.apply(hits.getFirst()).isEmpty())
        .flatMap(age -> meant(age, hits))
        .map(meant -> first(ahead(meant, hits.getFirst()), hits))
        .orElse(hits);
  }

  /// `meant`, which lies as near to the message as the best: both are one matter.
  private static Hit ahead(Hit meant, Hit best) {
    return new Hit(
        meant.code(),
        meant.name(),
        meant.levels(),
        best.score() + LEAD,
        Math.max(meant.closeness(), best.closeness()),
        meant.matched(),
        meant.why());
  }

  private Optional<Hit> meant(Age age, List<Hit> hits) {
    var best = hits.getFirst();
    return hits.stream()
        .filter(hit -> hit.score() >= best.score() - NEAR)
        .filter(hit -> ages.apply(hit).filter(age::within).isPresent())
        .filter(hit -> variants.areOfOne(hit.name(), best.name()))
        .findFirst();
  }

  private static List<Hit> first(Hit meant, List<Hit> hits) {
    var others = hits.stream().filter(hit -> !hit.code().equals(meant.code()));
    return Stream.concat(Stream.of(meant), others).toList();
  }
}
