package vn.motcua.assistant.understand;

import java.util.List;

/// What was said before a message, as far as it may lean on it.
///
/// @param earlier what the person asked before and a procedure may be named in, newest first
/// @param replies what the assistant said, newest first
/// @param focus code of the procedure that the last reply was about; empty where it was none
public record Context(List<String> earlier, List<String> replies, String focus) {

  /// Nothing was said before.
  public static final Context NONE = new Context(List.of(), List.of(), "");

  public Context {
    earlier = List.copyOf(earlier);
    replies = List.copyOf(replies);
  }

  /// Whether the assistant has asked this before: it does not ask the same thing twice.
  public boolean wasAsked(String question) {
    return replies.stream().anyMatch(reply -> reply.contains(question));
  }
}
