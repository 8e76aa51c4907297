package vn.motcua.knowledge.search.embedding;

import java.util.List;

/// Holds vectors that come from outside against what was asked for.
final class VectorCheck {

  private VectorCheck() {}

  /// The same vectors.
  ///
  /// @param count how many there must be
  /// @param length how many numbers each must have; 0 for any, but all the same
  /// @throws EmbeddingUnavailable if anything is wrong with them
  static List<float[]> passed(List<float[]> vectors, int count, int length) {
    if (vectors.size() != count) {
      throw new EmbeddingUnavailable(
          "%d vectors came for %d texts".formatted(vectors.size(), count));
    }
    var wanted = length > 0 ? length : vectors.getFirst().length;
    for (var vector : vectors) {
      if (vector.length != wanted || wanted == 0) {
        throw new EmbeddingUnavailable(
            "a vector has %d numbers, not %d".formatted(vector.length, wanted));
      }
      for (var number : vector) {
        if (!Float.isFinite(number)) {
          throw new EmbeddingUnavailable("a vector has a number that is none");
        }
      }
    }
    return vectors;
  }
}
