package vn.motcua.assistant.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was said so far, with what the person told at the beginning.
///
/// @param id unguessable; whoever holds it may use the conversation, so it is never logged
/// @param openedAt when it began
/// @param language of the replies
/// @param place where the person lives or files, in words, if said
/// @param turns the messages, oldest first; not those that answer a form
/// @param talk where it stands with a form, if one was offered
public record Conversation(
    String id,
    Instant openedAt,
    Question.Language language,
    @Nullable String place,
    List<Turn> turns,
    Optional<FormTalk> talk) {

  public Conversation {
    turns = List.copyOf(turns);
  }
}
