package vn.motcua.assistant.conversation;

/// One message of a conversation.
///
/// @param role who wrote it
/// @param text the words
public record Turn(Role role, String text) {

  /// Who writes in a conversation.
  public enum Role {
    USER,
    ASSISTANT
  }
}
