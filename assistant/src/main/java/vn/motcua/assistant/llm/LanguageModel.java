package vn.motcua.assistant.llm;

import java.time.Duration;

/// A language model that is asked for one piece of writing at a time. Thread-safe; a call blocks its
/// thread, which is a virtual one, and ends early when that thread is interrupted.
public interface LanguageModel {

  /// What `writtenBy` says where the model wrote, such as `qwen3-32b`.
  String name();

  /// Whether asking now makes sense: it is configured, not switched off for `channel`, has budget
  /// left, and has not failed too often of late. Costs nothing.
  boolean isReady(Channel channel);

  /// What the model writes to `prompt`, whole and unchecked.
  ///
  /// @param channel where the person is, for the switch and the trace
  /// @param limit how long it may take altogether, retries included
  /// @throws LanguageModelUnavailable if nothing usable came in time, whatever the reason
  String ask(Prompt prompt, Channel channel, Duration limit);

  /// Where people are reached; each can be switched off by itself.
  enum Channel {
    WEB,
    ZALO,
    OFFICER
  }
}
