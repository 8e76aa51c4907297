package vn.motcua.assistant.retrieve.found;

/// The knowledge could not be searched. That says nothing about what it holds: it is never to be
/// told as "nothing found".
public final class SearchFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param cause what the search broke on
  public SearchFailed(RuntimeException cause) {
    super("The knowledge could not be searched", cause);
  }
}
