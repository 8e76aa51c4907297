package vn.motcua.knowledge.search.embedding;

import java.time.Duration;

/// How an [Embedding] is used.
///
/// @param space where the vectors come from: those of different spaces cannot be compared
/// @param weight its share of a score, more than 0 and at most 1; the other clues share the rest
/// @param patience how long one question may wait for vectors, all its searches together
/// @param batchSize how many procedures are sent at once
public record EmbeddingOptions(String space, double weight, Duration patience, int batchSize) {

  public EmbeddingOptions {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be more than 0 and at most 1, was " + weight);
    }
    if (batchSize < 1) {
      throw new IllegalArgumentException("batchSize must be at least 1, was " + batchSize);
    }
  }
}
