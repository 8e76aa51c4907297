package vn.motcua.assistant.retrieve;

import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.search.Hit;

/// The procedures that a message may be about.
///
/// @param query the self-standing words that were looked for
/// @param hits best first
public record Retrieval(String query, List<Hit> hits) {

  public Retrieval {
    hits = List.copyOf(hits);
  }

  /// The best hit, if there is one.
  public Optional<Hit> best() {
    return hits.stream().findFirst();
  }

  /// The best score; 0 where nothing was found.
  public double bestScore() {
    return best().map(Hit::score).orElse(0.0);
  }
}
