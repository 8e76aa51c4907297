package vn.motcua.assistant.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conversations that are going on. Thread-safe.
public interface Conversations {

  /// Begins one under a new id that nobody can guess (128 random bits or more).
  Conversation open(Instant now, Question.Language language, @Nullable String place);

  /// The conversation as it stands, or none where it was erased, has expired or never was.
  Optional<Conversation> find(String id);

  /// Remembers a question and its answer; does nothing where the conversation is gone.
  void append(String id, Turn user, Turn assistant);

  /// Remembers where it stands with a form; does nothing where the conversation is gone.
  void talk(String id, Optional<FormTalk> talk);

  /// Forgets a conversation at once and for good; false where there was none.
  boolean erase(String id);
}
