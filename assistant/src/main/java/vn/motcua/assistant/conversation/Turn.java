package vn.motcua.assistant.conversation;

/// One message of a conversation.
///
/// @param role who wrote it
/// @param text the words
/// @param reply id of the reply that they are; empty where a person wrote them
public record Turn(Role role, String text, String reply) {

  /// What a person wrote, or a reply whose id nobody needs.
  public Turn(Role role, String text) {
    this(role, text, "");
  }

  /// Who writes in a conversation.
  public enum Role {
    USER,
    ASSISTANT
  }
}
