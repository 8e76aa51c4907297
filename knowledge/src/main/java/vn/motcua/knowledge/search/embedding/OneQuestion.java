package vn.motcua.knowledge.search.embedding;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The comparing of meanings for one question, which may need several searches: they share its
/// patience, no text is sent twice, and after a failure nothing more is asked. For one thread.
public final class OneQuestion {

  private final Meaning meaning;
  private final Clock clock;
  private final Map<String, Nearness> known = new HashMap<>();
  private Duration patience;

  OneQuestion(Meaning meaning, Clock clock, Duration patience) {
    this.meaning = meaning;
    this.clock = clock;
    this.patience = patience;
  }

  /// How near the procedures of `edition` are to `text`, if that can be known in time.
  public Nearness nearness(String text, String edition) {
    return known.computeIfAbsent(text, words -> ask(words, edition));
  }

  private Nearness ask(String text, String edition) {
    if (!patience.isPositive()) {
      return Nearness.UNKNOWN;
    }
    var begun = clock.instant();
    var nearness = meaning.nearness(text, edition, patience);
    var waited = Duration.between(begun, clock.instant());
    patience = nearness.isKnown() ? patience.minus(waited) : Duration.ZERO;
    return nearness;
  }
}
