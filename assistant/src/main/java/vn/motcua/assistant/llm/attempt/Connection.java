package vn.motcua.assistant.llm.attempt;

import java.time.Duration;
import vn.motcua.assistant.llm.Prompt;

/// One attempt to have an answer. Thread-safe; blocks its thread, and ends at once when that thread
/// is interrupted.
public interface Connection extends AutoCloseable {

  /// The whole answer.
  ///
  /// @param limit how long it may take
  /// @throws AttemptFailed if there is none in time, for whatever reason
  Answer ask(Prompt prompt, Duration limit);

  @Override
  default void close() {}
}
