package vn.motcua.knowledge.search.embedding;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Compares the meaning of questions with that of all procedures, through an [Embedding].
///
/// The procedures get their vectors once, by [#prepare]. Until then, and whenever the embedding
/// fails or is too slow, nothing is known of nearness and nothing is thrown. After five failures
/// in a row nobody is asked for half a minute. Thread-safe.
public final class Meaning {

  private static final int FAILURES = 5;
  private static final float ALL = 100;
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private static final String PAUSED = "pausing: ";
  private static final int ANY_LENGTH = 0;

  /// Nobody waits for a batch, so a slow machine may take its time.
  private static final Duration BATCH_PATIENCE = Duration.ofMinutes(1);

  private final Embedding embedding;
  private final EmbeddingOptions options;
  private final VectorFile file;
  private final Clock clock;
  private final CircuitBreaker breaker;
  private volatile VectorTable table = VectorTable.NONE;
  private volatile String fault = "";

  /// @param folder where the vectors of procedures are kept; made when there are any
  /// @param clock measures waiting and pauses
  public Meaning(Embedding embedding, EmbeddingOptions options, Path folder, Clock clock) {
    this.embedding = embedding;
    this.options = options;
    this.clock = clock;
    file = new VectorFile(folder, options.space());
    breaker = CircuitBreaker.of("embedding", config(clock));
  }

  private static CircuitBreakerConfig config(Clock clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock)
        .slidingWindowSize(FAILURES)
        .minimumNumberOfCalls(FAILURES)
        .failureRateThreshold(ALL)
        .waitDurationInOpenState(PAUSE)
        .permittedNumberOfCallsInHalfOpenState(1)
        .writableStackTraceEnabled(false)
        .build();
  }

  /// Whether the procedures of this edition have their vectors.
  public boolean isReadyFor(String edition) {
    return table.edition().equals(edition);
  }

  /// Readies the vectors of an edition, however long that takes, in place of those of another;
  /// returns at once where they are ready. What could be had before a failure is kept for the next
  /// time.
  ///
  /// @param texts of the procedures, by code
  public synchronized void prepare(String edition, SortedMap<String, String> texts) {
    if (isReadyFor(edition)) {
      return;
    }
    table = VectorTable.NONE;
    var vectors = TextVectors.of(texts.values(), file);
    try {
      addMissing(texts.values(), vectors);
      table = table(edition, texts, vectors);
    } catch (EmbeddingUnavailable e) {
      fault = reason(e);
    } finally {
      vectors.save();
    }
  }

  private void addMissing(Collection<String> texts, TextVectors vectors) {
    var missing = texts.stream().filter(text -> vectors.of(text).isEmpty()).distinct().toList();
    for (var from = 0; from < missing.size(); from += options.batchSize()) {
      var to = Math.min(missing.size(), from + options.batchSize());
      var batch = missing.subList(from, to);
      vectors.add(batch, ask(batch, ANY_LENGTH, BATCH_PATIENCE));
    }
  }

  private static VectorTable table(
      String edition, SortedMap<String, String> texts, TextVectors vectors) {
    var byCode = new TreeMap<String, float[]>();
    texts.forEach((code, text) -> byCode.put(code, vectors.of(text).orElseThrow()));
    return VectorTable.of(edition, byCode);
  }

  /// For the searches of one question.
  public OneQuestion forOneQuestion() {
    return new OneQuestion(this, clock, options.patience());
  }

  /// How near the procedures of `edition` are to `text`, if that can be known in time.
  Nearness nearness(String text, String edition, Duration patience) {
    var ready = table;
    if (ready.isEmpty() || !ready.edition().equals(edition)) {
      return Nearness.UNKNOWN;
    }
    try {
      var vector = ask(List.of(text), ready.length(), patience).getFirst();
      return ready.nearness(vector, options.weight());
    } catch (EmbeddingUnavailable e) {
      fault = reason(e);
      return Nearness.UNKNOWN;
    }
  }

  /// How it stands, for operators.
  public MeaningState state() {
    return new MeaningState(!table.edition().isEmpty(), !fault.isEmpty(), fault);
  }

  /// @throws EmbeddingUnavailable if there is no answer of the right form in time, or too many
  ///     times before there was none
  private List<float[]> ask(List<String> texts, int length, Duration patience) {
    try {
      var vectors =
          breaker.executeSupplier(
              () -> VectorCheck.passed(embedding.vectors(texts, patience), texts.size(), length));
      fault = "";
      return vectors;
    } catch (CallNotPermittedException e) {
      throw new EmbeddingUnavailable(PAUSED + fault.replace(PAUSED, ""), e);
    }
  }

  private static String reason(EmbeddingUnavailable e) {
    return String.valueOf(e.getMessage());
  }
}
