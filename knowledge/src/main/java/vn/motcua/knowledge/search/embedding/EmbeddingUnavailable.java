package vn.motcua.knowledge.search.embedding;

/// There are no vectors now; without them all goes on as if nobody had wished for any.
public final class EmbeddingUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param reason for operators; no word of a question and no key is in it
  public EmbeddingUnavailable(String reason) {
    super(reason);
  }

  /// @param reason for operators; no word of a question and no key is in it
  public EmbeddingUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
