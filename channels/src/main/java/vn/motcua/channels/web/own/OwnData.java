package vn.motcua.channels.web.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Fillings;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.passing.StoredConversations;

/// Everything that is held on somebody, found from the conversation: what was said, the forms that it
/// began, what they thought of its replies. Reports are not found from here: they are kept without a
/// link to who sent them, and have ids of their own that erase. Blocks.
public final class OwnData {

  private final StoredConversations conversations;
  private final Conversing conversing;
  private final Fillings fillings;
  private final StoredFeedback feedback;

  public OwnData(
      StoredConversations conversations,
      Conversing conversing,
      Fillings fillings,
      StoredFeedback feedback) {
    this.conversations = conversations;
    this.conversing = conversing;
    this.fillings = fillings;
    this.feedback = feedback;
  }

  /// What is held.
  ///
  /// @param keptUntil when the conversation is erased if nothing more is said
  /// @param fillings the forms that it began and that are not erased yet
  public record Held(
      Conversation conversation,
      Instant keptUntil,
      List<Filling> fillings,
      List<StoredFeedback.Given> feedback) {}

  /// What is held, or none where the conversation is gone.
  public Optional<Held> held(String id) {
    return conversations
        .find(id)
        .flatMap(found ->
            conversations
                .keptUntil(id)
                .map(until -> new Held(found, until, fillings(found), given(found))));
  }

  /// Erases all of it, at once; false where the conversation is gone.
  public boolean erase(String id) {
    var given = conversations.find(id).map(this::given).orElse(List.of());
    given.forEach(each -> feedback.erase(each.id()));
    return conversing.erase(id);
  }

  private List<Filling> fillings(Conversation conversation) {
    return conversation.talk().stream()
        .flatMap(talk -> Stream.of(talk.key(), talk.earlier()))
        .filter(key -> !key.isEmpty())
        .flatMap(key -> fillings.find(key).stream())
        .toList();
  }

  private List<StoredFeedback.Given> given(Conversation conversation) {
    return feedback.of(
        conversation.turns().stream().map(Turn::reply).filter(reply -> !reply.isEmpty()).toList());
  }
}
