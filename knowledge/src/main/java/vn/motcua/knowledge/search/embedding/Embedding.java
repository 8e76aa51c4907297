package vn.motcua.knowledge.search.embedding;

import java.time.Duration;
import java.util.List;

/// Turns texts into vectors that lie close together where the texts mean the same.
public interface Embedding {

  /// One vector for each of `texts`, in their order and all of one length; no number of them is
  /// infinite or none.
  ///
  /// @param patience how long to wait for all of them
  /// @throws EmbeddingUnavailable if they cannot be had, for any reason that lies outside
  List<float[]> vectors(List<String> texts, Duration patience);
}
