package vn.motcua.channels.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.privacy.Unguessable;

/// Conversations that live as long as this process, and no longer than they are used.
public final class InMemoryConversations implements Conversations {

  private final Clock clock;
  private final Duration idle;
  private final int kept;
  private final int turns;

  /// Least recently used first.
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  private record Entry(Conversation conversation, Instant usedAt) {}

  /// @param idle a conversation is erased when it was not used for this long
  /// @param kept conversations at once; beyond it the least recently used is erased
  /// @param turns messages kept of one; beyond it the oldest are erased
  public InMemoryConversations(Clock clock, Duration idle, int kept, int turns) {
    this.clock = clock;
    this.idle = idle;
    this.kept = kept;
    this.turns = turns;
  }

  @Override
  public synchronized Conversation open(
      Instant now, Question.Language language, @Nullable String place) {
    eraseExpired();
    var conversation =
        new Conversation(Unguessable.word(), now, language, place, List.of(), Optional.empty());
    entries.put(conversation.id(), new Entry(conversation, clock.instant()));
    if (entries.size() > kept) {
      entries.remove(entries.keySet().iterator().next());
    }
    return conversation;
  }

  @Override
  public synchronized Optional<Conversation> find(String id) {
    eraseExpired();
    return Optional.ofNullable(
            entries.computeIfPresent(
                id, (_, old) -> new Entry(old.conversation(), clock.instant())))
        .map(Entry::conversation);
  }

  @Override
  public synchronized void append(String id, Turn user, Turn assistant) {
    eraseExpired();
    entries.computeIfPresent(
        id, (_, old) -> new Entry(grown(old.conversation(), user, assistant), clock.instant()));
  }

  @Override
  public synchronized void talk(String id, Optional<FormTalk> talk) {
    eraseExpired();
    entries.computeIfPresent(
        id, (_, old) -> new Entry(about(old.conversation(), talk), clock.instant()));
  }

  private static Conversation about(Conversation old, Optional<FormTalk> talk) {
    return new Conversation(
        old.id(), old.openedAt(), old.language(), old.place(), old.turns(), talk);
  }

  @Override
  public synchronized boolean erase(String id) {
    eraseExpired();
    return entries.remove(id) != null;
  }

  /// Forgets what was not used for too long. Everything else here does so too; call it now and
  /// then, so that it also happens when nobody asks.
  public synchronized void eraseExpired() {
    var oldest = clock.instant().minus(idle);
    var leastUsed = entries.values().iterator();
    while (leastUsed.hasNext() && leastUsed.next().usedAt().isBefore(oldest)) {
      leastUsed.remove();
    }
  }

  private Conversation grown(Conversation old, Turn user, Turn assistant) {
    var all = new ArrayList<>(old.turns());
    all.add(user);
    all.add(assistant);
    var last = all.subList(Math.max(0, all.size() - turns), all.size());
    return new Conversation(
        old.id(), old.openedAt(), old.language(), old.place(), last, old.talk());
  }
}
