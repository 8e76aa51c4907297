package vn.motcua.channels.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Conversation;

/// A conversation as its holder reads it back.
record ConversationJson(
    String id,
    OffsetDateTime openedAt,
    String language,
    @Nullable String place,
    List<TurnJson> turns) {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  record TurnJson(String role, String text) {}

  /// What someone who begins a conversation is told.
  record Opened(String id, String notice, List<String> suggestions) {}

  static ConversationJson of(Conversation conversation) {
    return new ConversationJson(
        conversation.id(),
        conversation.openedAt().atZone(VIETNAM).toOffsetDateTime(),
        Values.word(conversation.language()),
        conversation.place(),
        conversation.turns().stream()
            .map(turn -> new TurnJson(Values.word(turn.role()), turn.text()))
            .toList());
  }
}
