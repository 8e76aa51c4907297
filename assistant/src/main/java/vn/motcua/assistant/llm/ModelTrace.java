package vn.motcua.assistant.llm;

/// Where a step that asked a model tells what became of the model's words, for those who run the
/// server. Thread-safe; kept in memory only.
public interface ModelTrace {

  /// Nobody looks.
  ModelTrace NONE = (_, _) -> {};

  /// A sentence of what the model last wrote for `step`, asked on this thread, was not used.
  ///
  /// @param step as in [Prompt#step()]
  /// @param reason why, in words of ours: none of a person's and none of the model's
  void dropped(String step, String reason);
}
