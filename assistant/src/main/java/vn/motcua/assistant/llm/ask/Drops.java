package vn.motcua.assistant.llm.ask;

/// Told why words of a model were not used, on the thread that asked for them.
@FunctionalInterface
public interface Drops {

  /// Tells nobody.
  Drops UNHEARD = (_, _) -> {};

  /// Something of what the model last wrote for `step` was not used.
  ///
  /// @param step as in the prompt
  /// @param reason the name of the fault: none of a person's words and none of the model's
  void dropped(String step, String reason);
}
