package vn.motcua.assistant.retrieve.found;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.search.Hit;

/// What a message may be about.
///
/// @param query the self-standing words that were looked for
/// @param hits the procedures, best first
/// @param situation the person's case, with what earlier messages said of it where this one leans
///     on them
/// @param match the life event that it may speak of, if it may
/// @param matters the parts of the message where it speaks of several procedures, in order; else
///     empty
/// @param named the place in the law that it asks for by its number, if it does
/// @param changed what changed on the days that it asks about, if it does
public record Retrieval(
    String query,
    List<Hit> hits,
    Situation situation,
    @Nullable EventMatch match,
    List<Matter> matters,
    @Nullable LawMatch named,
    @Nullable ChangeMatch changed) {

  private static final double STEP = 0.02;

  private static final double NEAR_BEST = 0.15;

  /// No order makes a procedure one that was named by its code.
  private static final double MOST = 0.99;

  public Retrieval {
    hits = List.copyOf(hits);
    matters = List.copyOf(matters);
  }

  /// Procedures alone.
  public Retrieval(String query, List<Hit> hits, Situation situation) {
    this(query, hits, situation, null, List.of(), null, null);
  }

  /// Procedures alone, for a case of which nothing is known.
  public Retrieval(String query, List<Hit> hits) {
    this(query, hits, Situation.UNKNOWN);
  }

  /// `others` with `hit` in front.
  public static List<Hit> first(Hit hit, List<Hit> others) {
    var rest = others.stream().filter(other -> !other.code().equals(hit.code()));
    return Stream.concat(Stream.of(hit), rest).toList();
  }

  /// What was found at least as well as `least`, and not much worse than the best.
  public Stream<Hit> nearBest(double least) {
    var line = Math.max(least, bestScore() - NEAR_BEST);
    return hits.stream().filter(hit -> hit.score() >= line);
  }

  /// These procedures alone, with `hit` in front.
  public Retrieval opening(Hit hit) {
    return new Retrieval(query, first(hit, hits), situation);
  }

  /// The same with `hit` in front, by more than what makes two procedures equally likely: its record
  /// says that it is for the case told.
  public Retrieval ahead(Hit hit) {
    var front = hit.scored(Math.min(bestScore() + STEP, Math.max(bestScore(), MOST)));
    return new Retrieval(query, first(front, hits), situation, match, matters, named, changed);
  }

  /// The same with `hit` right behind the best one, where it is not the best itself.
  public Retrieval second(Hit hit) {
    var best = hits.getFirst();
    return best.code().equals(hit.code())
        ? this
        : new Retrieval(
            query,
            first(best, first(hit.scored(Math.max(hit.score(), best.score() - STEP)), hits)),
            situation,
            match,
            matters,
            named,
            changed);
  }

  /// The same with a life event.
  public Retrieval with(@Nullable EventMatch event) {
    return new Retrieval(query, hits, situation, event, matters, named, changed);
  }

  /// The same with the parts of the message.
  public Retrieval inParts(List<Matter> parts) {
    return new Retrieval(query, hits, situation, match, parts, named, changed);
  }

  /// The same with a place in the law.
  public Retrieval with(LawMatch law) {
    return new Retrieval(query, hits, situation, match, matters, law, changed);
  }

  /// The same with what changed on some days.
  public Retrieval with(ChangeMatch changes) {
    return new Retrieval(query, hits, situation, match, matters, named, changes);
  }

  /// What changed on the days that it asks about, if it does.
  public Optional<ChangeMatch> changes() {
    return Optional.ofNullable(changed);
  }

  /// The place in the law that it asks for by its number, if it does.
  public Optional<LawMatch> law() {
    return Optional.ofNullable(named);
  }

  /// The life event that it may speak of.
  public Optional<EventMatch> event() {
    return Optional.ofNullable(match);
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
